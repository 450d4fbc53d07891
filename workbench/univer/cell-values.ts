import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { CellContents } from '../../src/files/contents';
import type { Value, ValueType } from '../host/spreadsheet';

/** The errors a cell can show; the same words typed as text are kept apart by Univer's forced text type. */
const ERRORS = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#CONNECT!',
  '#GETTING_DATA',
]);

export function isErrorText(text: string): boolean {
  return ERRORS.has(text);
}

export interface TypedValue {
  readonly type: ValueType;
  readonly value: Value;
}

const EMPTY: TypedValue = { type: 'Empty', value: '' };

export function readCell(cell: Nullable<ICellData>): TypedValue {
  if (!cell) return EMPTY;
  const value = cell.v ?? richText(cell);
  if (value === undefined || value === null) return EMPTY;
  if (cell.t === CellValueType.FORCE_STRING) return { type: 'String', value: String(value) };
  if (cell.t === CellValueType.BOOLEAN || typeof value === 'boolean')
    return { type: 'Boolean', value: value === true || value === 1 || /^(1|true)$/i.test(String(value)) };
  if (cell.t === CellValueType.NUMBER || (cell.t == null && typeof value === 'number'))
    return { type: 'Double', value: Number(value) };
  const text = String(value);
  return ERRORS.has(text) ? { type: 'Error', value: text } : { type: 'String', value: text };
}

/** The words of a cell in which parts have a font of their own. */
function richText(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

/** The part of a cell that holds the value. */
export function univerValue({ type, value }: Pick<CellContents, 'type' | 'value'>): ICellData {
  if (type === 'blank' || value === null) return {};
  if (type === 'number') return { v: Number(value), t: CellValueType.NUMBER };
  if (type === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (type === 'error') return { v: String(value), t: CellValueType.STRING };
  return univerText(String(value));
}

/** Longer text is never a number or a date, whatever stands in it. */
const LONGEST_MISTAKABLE = 40;

/**
 * Text that Univer would otherwise take for something else, sooner or later, is forced to stay text; other text is not,
 * for a forced one shows an apostrophe when it is edited.
 */
export function univerText(text: string): ICellData {
  const isWord = /^[^\s=+\-'#0-9.,(£$€%][^0-9]*$/.test(text) && !/^(true|false)$/i.test(text);
  const isLong = text.length > LONGEST_MISTAKABLE && !/^[\s=+\-'#]/.test(text);
  return { v: text, t: isWord || isLong ? CellValueType.STRING : CellValueType.FORCE_STRING };
}
