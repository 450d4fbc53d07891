import type { WireNames } from './wire-names';

/** What went over the wire since the last reset. */
export interface Traffic {
  /** Batches of the Excel API; custom function results are not counted. */
  readonly requests: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Calls and settings that change the workbook, in order: "Range.Values", "Worksheet.Delete". */
  readonly writes: readonly string[];
  /** Calls that would clear the officer's undo list, in order. */
  readonly undoClearing: readonly string[];
}

export interface TrafficCount {
  read(): Traffic;
  reset(): void;
  request(bytes: number): void;
  response(bytes: number): void;
  call(className: string, member: string, kind: 'call' | 'set'): void;
}

/**
 * Reported or documented to empty the undo list: what has no undo on the desktop, and calls that were seen to lose it
 * although they only read.
 */
const CLEARS_UNDO = new Set([
  'Range.GetMergedAreasOrNullObject',
  'Range.Formulas',
  'Ribbon.RequestUpdate',
  'DynamicRibbon.ExecuteRequestUpdate',
  'Worksheet.Copy',
  'Worksheet.Delete',
  'Worksheet.Name',
  'Worksheet.Position',
  'Worksheet.Visibility',
  'WorksheetCollection.Add',
  'WorksheetProtection.Protect',
  'WorksheetProtection.Unprotect',
  'WorkbookProtection.Protect',
  'WorkbookProtection.Unprotect',
  'Workbook.Close',
  'Workbook.Save',
  'Workbook.InsertWorksheetsFromBase64',
]);

/** The library declares these as changes, but they leave the workbook as it is. */
const CHANGES_NOTHING = new Set([
  'Application.SuspendScreenUpdatingUntilNextSync',
  'Application.SuspendApiCalculationUntilNextSync',
  'Runtime.EnableEvents',
  'Worksheet.Activate',
  'Range.Select',
]);

/** The library looks into the arguments of these before it sends them, so that they cannot be read off it. */
const CHANGES = new Set(['SettingCollection.Add', 'ChartCollection.Add', 'Chart.SetData']);

export function createTrafficCount(names: () => WireNames): TrafficCount {
  let requests = 0;
  let requestBytes = 0;
  let responseBytes = 0;
  let writes: string[] = [];
  let undoClearing: string[] = [];
  return {
    read: () => ({
      requests,
      requestBytes,
      responseBytes,
      writes: [...writes],
      undoClearing: [...undoClearing],
    }),
    reset() {
      requests = requestBytes = responseBytes = 0;
      writes = [];
      undoClearing = [];
    },
    request(bytes) {
      requests += 1;
      requestBytes += bytes;
    },
    response(bytes) {
      responseBytes += bytes;
    },
    call(className, member, kind) {
      const name = `${className}.${member}`;
      if (CLEARS_UNDO.has(name)) undoClearing.push(name);
      if (isWrite(className, member, kind, names)) writes.push(name);
    },
  };
}

function isWrite(className: string, member: string, kind: 'call' | 'set', names: () => WireNames): boolean {
  const name = `${className}.${member}`;
  if (CHANGES.has(name)) return true;
  if (CHANGES_NOTHING.has(name) || member.startsWith('_')) return false;
  if (kind === 'set') return true;
  // FunctionResult calls and everything named Get… compute an answer, though the library declares many as changes.
  if (className === 'Functions' || member.startsWith('Get')) return false;
  return names()[className]?.methods[member] ?? false;
}
