/** A sentence for the officer about something that could not be done, and what to do instead. */
export class ExcelProblem extends Error {}

/** What Excel refuses, by its code, in words. */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied:
    'Excel did not allow this. The sheet or workbook may be protected, or a sensitivity label may have to be chosen first; then try again.',
  InvalidOperationInCellEditMode: 'A cell is being edited. Press Enter to finish it, then try again.',
  RequestPayloadSizeLimitExceeded:
    'This is more than Excel takes in one go. Try again with fewer rows on the sheet.',
  ResponsePayloadSizeLimitExceeded:
    'This is more than Excel gives in one go. Try again with fewer rows on the sheet.',
  ItemNotFound: 'A sheet or cell that was there before is gone. Press Validate to read the workbook again.',
  InactiveWorkbook: 'Another workbook is in front. Click into this one and try again.',
  RequestAborted: 'The connection to Excel was lost on the way. Try again.',
};

/** The sentence for whatever went wrong; the code is named where it is not one we know. */
export function problemSentence(error: unknown): string {
  if (error instanceof ExcelProblem) return error.message;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const known = SENTENCES[code];
  if (known) return known;
  const message = error instanceof Error ? error.message : String(error);
  return `Something unexpected happened in Excel${code ? ` (${code})` : ''}: ${message}`;
}
