import { listed } from '../../core';
import { quotedName } from './quantities';

/** What stands in place of what is not to be had: each a title, and what to do. */
export const blocked = {
  tooOld: {
    title: 'This Excel is too old for the pane',
    text: 'It needs Excel 2021, Microsoft 365 or Excel on the web. Update Office (File, Account, Update Options), then open the pane again.',
  },
  notOpened: {
    title: 'The pane could not be opened',
    text: 'A part of it did not arrive. Check that this computer is on the network, then try again.',
  },
  notFetched: {
    title: 'This part could not be opened',
    text: 'It did not arrive. Check that this computer is on the network, then try again. What was read before is still here.',
  },
  tryAgain: 'Try again',
  noTracker: {
    title: 'No tracker was found',
    text: 'RECS looked for a row of titles such as Action, Owner, By When, Success criteria or Progress, with the actions in the rows below it. If there is such a table here, show where its titles are.',
  },
  readOnly: {
    title: 'This workbook is read-only',
    text: 'It can be read and judged, but nothing can be kept in it: no RAG columns, no marks, no dismissals. Save a copy (File, Save As), and open the pane there.',
  },
  protected: (sheets: readonly string[]) => ({
    title: `${listed(sheets.map(quotedName))} ${sheets.length === 1 ? 'is' : 'are'} protected`,
    text: `No RAG columns or marks can be added there. Unprotect ${sheets.length === 1 ? 'the sheet' : 'them'} (Review, Unprotect Sheet), then press Validate.`,
  }),
} as const;
