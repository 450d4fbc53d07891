import { DUE_COLUMN, WHY_COLUMN, type StatusColumns } from '../core';
import type { CellsOf } from './cells-at';
import type { Neighbours } from './neighbours';
import { ROWS_AT_ONCE, type Sending } from './sending';
import type { StatusColumnsPlace } from './settings';

/** Widths in points of RECS RAG, RECS Status, RECS Due and RECS Why. */
export const WIDTHS: readonly number[] = [84, 96, 84, 260];

/** Some of the four that stand side by side. */
export interface Stretch {
  readonly column: number;
  /** Which of the four, from left to right. */
  readonly of: readonly number[];
}

/** The four as few stretches: one, unless the officer has moved them or taken one out. */
export function stretchesOf(columns: StatusColumns): Stretch[] {
  const present = columns
    .flatMap((column, index) => (column === null ? [] : [{ column, index }]))
    .sort((a, b) => a.column - b.column);
  const stretches: { column: number; of: number[] }[] = [];
  for (const { column, index } of present) {
    const last = stretches.at(-1);
    if (last && last.column + last.of.length === column) last.of.push(index);
    else stretches.push({ column, of: [index] });
  }
  return stretches;
}

/** Gives the titles beside a header row the look of the header's last cell. */
export function styleTitles(cells: CellsOf, headerRow: number, columns: StatusColumns, like: number): void {
  for (const { column, of } of stretchesOf(columns)) {
    const titles = cells(headerRow, column, 1, of.length);
    titles.copyFrom(cells(headerRow, like, 1, 1), Excel.RangeCopyType.formats);
    // From a merged title the merging would come along, and merged cells cannot be cleared one by one.
    titles.unmerge();
  }
}

/** Lays out the lines under the titles: top aligned, the reason wrapped. */
export function styleLines(cells: CellsOf, row: number, rows: number, columns: StatusColumns): void {
  for (const { column, of } of stretchesOf(columns))
    cells(row, column, rows, of.length).format.verticalAlignment = Excel.VerticalAlignment.top;
  const why = columns[WHY_COLUMN];
  if (typeof why === 'number') cells(row, why, rows, 1).format.wrapText = true;
}

/** Shows the days under RECS Due as the workbook shows its own. */
export function formatDue(
  cells: CellsOf,
  row: number,
  rows: number,
  columns: StatusColumns,
  format: string,
): void {
  const due = columns[DUE_COLUMN];
  if (typeof due === 'number')
    cells(row, due, rows, 1).numberFormat = Array.from({ length: rows }, () => [format]);
}

/** Empties lines of ours and makes their formats what they were before they became ours. */
export async function clearLines(
  sending: Sending,
  cells: CellsOf,
  { isStyled, dueFormat }: Pick<StatusColumnsPlace, 'isStyled' | 'dueFormat'>,
  columns: StatusColumns,
  lines: readonly Neighbours[],
): Promise<void> {
  const { all, contents } = Excel.ClearApplyTo;
  for (const { row, rows } of lines)
    for (let first = row; first < row + rows; first += ROWS_AT_ONCE) {
      const count = Math.min(ROWS_AT_ONCE, row + rows - first);
      await sending.makeRoom(isStyled ? 0 : count);
      for (const { column, of } of stretchesOf(columns))
        cells(first, column, count, of.length).clear(isStyled ? all : contents);
      if (!isStyled) formatDue(cells, first, count, columns, dueFormat);
    }
}
