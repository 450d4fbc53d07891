import { DUE_COLUMN, RAG_STYLES, STATUS_COLUMN_COUNT, WHY_COLUMN } from '../core';

/** Widths in points of RECS RAG, RECS Status, RECS Due and RECS Why. */
export const WIDTHS: readonly number[] = [84, 96, 84, 260];

/** Rows of a worksheet since Excel 2007. */
const LAST_ROW = 1_048_576;

/** What our conditional formats compare the cell with, with and without the sign that Excel may leave out. */
const OUR_TESTS: ReadonlySet<string> = new Set(
  Object.keys(RAG_STYLES).flatMap((word) => [`="${word}"`, `"${word}"`]),
);

/** Gives the titles beside a header row the look of the header's last cell. */
export function styleTitles(
  worksheet: Excel.Worksheet,
  headerRow: number,
  column: number,
  like: number,
): void {
  const titles = worksheet.getRangeByIndexes(headerRow, column, 1, STATUS_COLUMN_COUNT);
  titles.copyFrom(worksheet.getCell(headerRow, like), Excel.RangeCopyType.formats);
}

/** Lays out the lines under the titles: top aligned, the reason wrapped. */
export function styleLines(worksheet: Excel.Worksheet, row: number, rows: number, column: number): void {
  worksheet.getRangeByIndexes(row, column, rows, STATUS_COLUMN_COUNT).format.verticalAlignment =
    Excel.VerticalAlignment.top;
  worksheet.getRangeByIndexes(row, column + WHY_COLUMN, rows, 1).format.wrapText = true;
}

/** Shows the days under RECS Due as the workbook shows its own. */
export function formatDue(
  worksheet: Excel.Worksheet,
  row: number,
  rows: number,
  column: number,
  format: string,
): void {
  const formats = Array.from({ length: rows }, () => [format]);
  worksheet.getRangeByIndexes(row, column + DUE_COLUMN, rows, 1).numberFormat = formats;
}

/** Colours the words under RECS RAG, by one conditional format for each word; the cells' own fills stay as they are. */
export function colourRag(
  worksheet: Excel.Worksheet,
  firstRow: number,
  lastRow: number,
  column: number,
): void {
  const range = worksheet.getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1);
  for (const [word, { fill, font }] of Object.entries(RAG_STYLES)) {
    const { cellValue } = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = font;
    cellValue.rule = { formula1: `="${word}"`, operator: Excel.ConditionalCellValueOperator.equalTo };
  }
}

/**
 * Finds the conditional formats of ours in the columns of RECS RAG, by what they test: their ids are not known to
 * outlive the saving of a workbook. Takes two round trips; the result queues their deletion.
 */
export async function findColours(
  context: Excel.RequestContext,
  places: readonly { readonly worksheet: Excel.Worksheet; readonly column: number }[],
): Promise<() => void> {
  const collections = places.map(({ worksheet, column }) => {
    const formats = worksheet.getRangeByIndexes(0, column, LAST_ROW, 1).conditionalFormats;
    formats.load('items/id,items/type');
    return formats;
  });
  await context.sync();
  const tests = collections
    .flatMap(({ items }) => items)
    .filter(({ type }) => type === Excel.ConditionalFormatType.cellValue);
  for (const { cellValue } of tests) cellValue.load('rule');
  if (tests.length > 0) await context.sync();
  const ours = tests.filter(({ cellValue }) => OUR_TESTS.has(cellValue.rule.formula1));
  return () => ours.forEach((format) => format.delete());
}
