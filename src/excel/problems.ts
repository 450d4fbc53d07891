/** A sentence for the officer about something that could not be done, and what to do instead. */
export class ExcelProblem extends Error {}

const LOST =
  'The connection to Excel was lost on the way, so this may be half done. Try again: it goes on from there, and nothing of yours was changed.';
const TOO_LARGE =
  'This workbook holds more than Excel passes on in one go. Move the tracker to a workbook of its own, or delete rows that are no longer needed, and try again.';

/** What Excel refuses, by its code, in words. */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied:
    'Excel did not allow this. If a sensitivity label has yet to be chosen for this workbook, choose it (Home, Sensitivity); else ask its owner whether it may be changed. Then try again.',
  InvalidOperationInCellEditMode: 'A cell is being edited. Press Enter to finish it, then try again.',
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  RangeExceedsLimit: TOO_LARGE,
  OperationCellsExceedLimit: TOO_LARGE,
  PayloadTooLarge: TOO_LARGE,
  ItemNotFound: 'A sheet or cell that was there before is gone. Press Validate to read the workbook again.',
  InvalidReference: 'Cells that were there before are gone. Press Validate to read the workbook again.',
  InactiveWorkbook: 'Another workbook is in front. Click into this one and try again.',
  FilteredRangeConflict:
    'Rows of this sheet are filtered out, and Excel did not allow cells among them to be changed. Clear the filter (Data, Clear) and try again.',
  MergedRangeConflict:
    'Merged cells stand in the way. Unmerge them (Home, Merge and Center) or choose Remove, and try again.',
  RequestAborted: LOST,
  Timeout: LOST,
  ConnectionFailure: LOST,
  InvalidOrTimedOutSession:
    'Excel has ended its session with this pane. Close the pane, open it again, and try again.',
};

/** What went wrong, for the officer; of what nobody foresaw also details for those who look after the product. */
export interface Problem {
  readonly text: string;
  /** Codes and places in our own code; no text of any cell. */
  readonly technical?: string;
}

/** The sentence for whatever went wrong. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ExcelProblem) return { text: error.message };
  const code = codeOf(error);
  const known = SENTENCES[code];
  if (known) return { text: known };
  return {
    text: `Something unexpected happened in Excel${code === '' ? '' : ` (${code})`}. Try again; if it happens again, copy the details and send them to whoever looks after RECS for you.`,
    technical: technicalOf(error, code),
  };
}

/** The code of an error that Excel answered; "" for others. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** Of the error's stack the places alone: its message may quote a cell. */
function technicalOf(error: unknown, code: string): string {
  const { name = 'Error', stack = '' } = error instanceof Error ? error : {};
  const location = (error as Partial<OfficeExtension.Error> | null)?.debugInfo?.errorLocation;
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [`${name} ${code}`.trim(), ...(location ? [`in ${location}`] : []), ...places.slice(0, 8)].join(
    '\n',
  );
}
