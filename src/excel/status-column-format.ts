import { RAG_STYLES, STATUS_COLUMN_COUNT } from '../core';

/** Widths in points of RECS RAG, RECS Status, RECS Due and RECS Why. */
export const WIDTHS: readonly number[] = [66, 78, 78, 260];

const DUE = 2;
const WHY = 3;

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
  worksheet.getRangeByIndexes(row, column + WHY, rows, 1).format.wrapText = true;
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
  worksheet.getRangeByIndexes(row, column + DUE, rows, 1).numberFormat = formats;
}

/** Colours the words under RECS RAG; returns what will know the ids after the next sync. */
export function colourRag(
  worksheet: Excel.Worksheet,
  firstRow: number,
  lastRow: number,
  column: number,
): () => string[] {
  const range = worksheet.getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1);
  const added = Object.entries(RAG_STYLES).map(([word, { fill, font }]) => {
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    format.cellValue.format.fill.color = fill;
    format.cellValue.format.font.color = font;
    format.cellValue.rule = { formula1: `="${word}"`, operator: Excel.ConditionalCellValueOperator.equalTo };
    format.load('id');
    return format;
  });
  return () => added.map(({ id }) => id);
}
