import { addressWithSheet } from './a1';
import type { CallOptions, FunctionCalls } from './custom-functions';
import { type FunctionParameter, cellOfOutcome, isRefused, wireArguments } from './function-values';
import type { FunctionArgument, Spreadsheet } from './spreadsheet';
import type { Switches } from './switches';
import { notImplemented } from './wire-format';

/** functions.json, as far as the host needs it. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
    readonly requiresStreamAddress?: boolean;
    readonly requiresStreamParameterAddresses?: boolean;
  };
}

/**
 * Makes the add-in's functions known to the spreadsheet under their namespace. Those that ask for the addresses of
 * their arguments are refused, for a sheet cannot serve them here.
 */
export function registerSheetFunctions(
  spreadsheet: Spreadsheet,
  calls: FunctionCalls,
  switches: Switches,
  namespace: string,
  metadata: FunctionsMetadata,
): void {
  const allowsErrors = metadata.allowErrorForDataTypeAny ?? false;
  for (const { id, name, parameters, options = {} } of metadata.functions) {
    if (options.requiresParameterAddresses || options.requiresStreamParameterAddresses)
      throw notImplemented(`the addresses of arguments, which ${name} asks for`);
    const isStreaming = options.stream ?? false;
    const needsAddress = (isStreaming ? options.requiresStreamAddress : options.requiresAddress) ?? false;
    const sentOf = (args: readonly FunctionArgument[]) =>
      wireArguments(args, parameters, { blank: switches.blanks, allowsErrors });
    const optionsFor = (cell: { sheet: string; row: number; column: number }): CallOptions => {
      const sheet = spreadsheet.sheets().find((tab) => tab.id === cell.sheet)?.name ?? cell.sheet;
      const area = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
      const asksForAddress = needsAddress && switches.givesAddresses;
      return { ...(asksForAddress && { address: addressWithSheet(sheet, area) }), allowsErrors };
    };
    if (isStreaming)
      spreadsheet.registerStreamingFunction(`${namespace}.${name}`, (args, cell, answer) => {
        const sent = sentOf(args);
        if (!isRefused(sent))
          return calls.stream(id, sent, (outcome) => answer(cellOfOutcome(outcome)), optionsFor(cell));
        answer({ error: sent.error });
        return () => undefined;
      });
    else
      spreadsheet.registerFunction(`${namespace}.${name}`, async (args, cell) => {
        const sent = sentOf(args);
        if (isRefused(sent)) return { error: sent.error };
        const isCancelable = options.cancelable ?? false;
        return cellOfOutcome(await calls.call(id, sent, { ...optionsFor(cell), isCancelable }));
      });
  }
}
