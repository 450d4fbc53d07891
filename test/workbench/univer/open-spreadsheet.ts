import type { Spreadsheet } from '../../../workbench/host/spreadsheet';
import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';

/** The id of the first sheet. */
export const S = 'sheet-0';

export const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

const open: Spreadsheet[] = [];

/** A spreadsheet without a grid, closed when the test is over. */
export function spreadsheetOf(...args: Parameters<typeof createHeadlessSpreadsheet>): Spreadsheet {
  const spreadsheet = createHeadlessSpreadsheet(...args);
  open.push(spreadsheet);
  return spreadsheet;
}

afterEach(() => {
  for (const spreadsheet of open.splice(0)) spreadsheet.dispose();
});
