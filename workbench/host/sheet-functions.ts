import { addressWithSheet } from './a1';
import type { FunctionCalls } from './custom-functions';
import { type FunctionParameter, cellOfOutcome, isRefused, wireArguments } from './function-values';
import type { Spreadsheet } from './spreadsheet';
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
  };
}

/**
 * Makes the add-in's functions known to the spreadsheet under their namespace. Streaming functions and those that ask
 * for the addresses of their arguments are refused, for a sheet cannot serve them here.
 */
export function registerSheetFunctions(
  spreadsheet: Spreadsheet,
  calls: FunctionCalls,
  switches: Switches,
  namespace: string,
  metadata: FunctionsMetadata,
): void {
  for (const each of metadata.functions) {
    if (each.options?.stream) throw notImplemented(`the streaming function ${each.name} in a sheet`);
    if (each.options?.requiresParameterAddresses)
      throw notImplemented(`the addresses of arguments, which ${each.name} asks for`);
    spreadsheet.registerFunction(`${namespace}.${each.name}`, async (args, cell) => {
      const allowsErrors = metadata.allowErrorForDataTypeAny ?? false;
      const sent = wireArguments(args, each.parameters, { blank: switches.blanks, allowsErrors });
      if (isRefused(sent)) return { error: sent.error };
      const name = spreadsheet.sheets().find(({ id }) => id === cell.sheet)?.name ?? cell.sheet;
      const area = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
      const outcome = await calls.call(each.id, sent, {
        address: addressWithSheet(name, area),
        isCancelable: each.options?.cancelable ?? false,
        allowsErrors,
      });
      return cellOfOutcome(outcome);
    });
  }
}
