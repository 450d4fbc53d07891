import type { Outcome } from './custom-functions';
import type { FunctionArgument, FunctionResult, FunctionValue } from './spreadsheet';

/** One parameter as functions.json describes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** The client's numbers for errors. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

export function readResult(isFine: boolean, value: unknown, code: number | undefined): Outcome {
  if (!isFine)
    return {
      error: ERRORS[code ?? 0] ?? '#VALUE!',
      message: typeof value === 'string' ? value : '',
    };
  // A function that returns an error, where it could have thrown it, keeps its message.
  const error = wireError(value);
  if (error) return error;
  return { value: Array.isArray(value) ? value.map(rowOfResult) : cellResult(value, 0) };
}

function rowOfResult(row: unknown): FunctionValue[] {
  return Array.isArray(row) ? row.map((cell) => cellResult(cell, 0)) : [cellResult(row, 0)];
}

/** null within a result shows as 0, as in Excel. */
function cellResult(value: unknown, blank: FunctionValue): FunctionValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const error = wireError(value);
  if (error) return { error: error.error };
  if (value === null || value === undefined) return blank;
  return { error: '#VALUE!' };
}

function wireError(value: unknown): { error: string; message: string } | null {
  if (typeof value !== 'object' || value === null || !('valueType' in value) || !('code' in value))
    return null;
  if (value.valueType !== 'CustomFunctionError') return null;
  const message = 'message' in value && typeof value.message === 'string' ? value.message : '';
  return { error: String(value.code), message };
}

/** A reason not to call the function at all: its cell shows this. */
type Refused = { readonly error: string };

interface ArgumentOptions {
  readonly blank: 0 | null;
  readonly allowsErrors: boolean;
}

/**
 * Arguments as Excel sends them: shaped like the parameters, blanks as 0 or null, text and numbers converted where the
 * parameter names a type. An omitted optional argument is null always.
 */
export function wireArguments(
  args: readonly FunctionArgument[],
  parameters: readonly FunctionParameter[],
  options: ArgumentOptions,
): unknown[] | Refused {
  if (parameters.some((parameter) => parameter.repeating)) return { error: '#VALUE!' };
  if (args.length > parameters.length) return { error: '#VALUE!' };
  const sent: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const arg = args[index];
    if (arg === undefined) {
      if (!parameter.optional) return { error: '#VALUE!' };
      sent.push(null);
      continue;
    }
    const shaped = shape(arg, parameter, options);
    if (isRefused(shaped)) return shaped;
    sent.push(shaped.value);
  }
  return sent;
}

export function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'error' in value;
}

function shape(
  arg: FunctionArgument,
  parameter: FunctionParameter,
  options: ArgumentOptions,
): { value: unknown } | Refused {
  const rows = isRows(arg) ? arg : [[arg]];
  const cells: unknown[][] = [];
  for (const row of rows) {
    const line: unknown[] = [];
    for (const cell of row) {
      const converted = convert(cell, parameter.type ?? 'any', options);
      if (isRefused(converted)) return converted;
      line.push(converted.value);
    }
    cells.push(line);
  }
  if (parameter.dimensionality === 'matrix') return { value: cells };
  const isOne = cells.length === 1 && cells[0]?.length === 1;
  return isOne ? { value: cells[0]?.[0] } : { error: '#VALUE!' };
}

function isRows(arg: FunctionArgument): arg is readonly (readonly FunctionValue[])[] {
  return Array.isArray(arg);
}

function convert(cell: FunctionValue, type: string, options: ArgumentOptions): { value: unknown } | Refused {
  if (typeof cell === 'object' && cell !== null)
    return options.allowsErrors
      ? { value: { type: 'CustomFunctionError', code: cell.error } }
      : { error: cell.error };
  if (type === 'string') return { value: cell === null ? '' : textOf(cell) };
  if (type === 'number') return numberOf(cell);
  if (type === 'boolean')
    return typeof cell === 'string'
      ? { error: '#VALUE!' }
      : { value: cell !== null && cell !== 0 && cell !== false };
  return { value: cell === null ? options.blank : cell };
}

function textOf(cell: string | number | boolean): string {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

function numberOf(cell: string | number | boolean | null): { value: number } | Refused {
  const value = cell === null ? 0 : typeof cell === 'string' && cell.trim() === '' ? NaN : Number(cell);
  return Number.isFinite(value) ? { value } : { error: '#VALUE!' };
}

export function cellOfOutcome(outcome: Outcome): FunctionResult {
  return 'error' in outcome ? { error: outcome.error } : outcome.value;
}
