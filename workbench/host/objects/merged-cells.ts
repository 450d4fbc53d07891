import { intersection } from '../a1';
import type { Book } from '../book';
import type { Area, Value } from '../spreadsheet';
import { HostError } from '../wire-format';

function mergesOn(book: Book, sheet: string, area: Area): Area[] {
  return book.merges(sheet).filter((merge) => intersection(merge, area) !== null);
}

/** What is written into a merged cell but its first is lost, without a word. */
export function withoutCovered(
  book: Book,
  sheet: string,
  area: Area,
  cells: readonly (readonly (Value | null)[])[],
): readonly (readonly (Value | null)[])[] {
  const merges = mergesOn(book, sheet, area);
  if (merges.length === 0) return cells;
  return cells.map((line, r) =>
    line.map((cell, c) => {
      const [row, column] = [area.row + r, area.column + c];
      const isCovered = merges.some(
        (merge) =>
          row >= merge.row &&
          row < merge.row + merge.rows &&
          column >= merge.column &&
          column < merge.column + merge.columns &&
          (row !== merge.row || column !== merge.column),
      );
      return isCovered ? null : cell;
    }),
  );
}

/** Takes apart the merged cells that lie within an area; part of one cannot be cleared. */
export function partMerges(book: Book, sheet: string, area: Area): void {
  const merges = mergesOn(book, sheet, area);
  const isCut = merges.some((merge) => {
    const within = intersection(merge, area);
    return within?.rows !== merge.rows || within.columns !== merge.columns;
  });
  if (isCut)
    throw new HostError('MergedRangeConflict', 'This operation cannot be done on part of a merged cell.');
  if (merges.length > 0) book.change(() => book.spreadsheet.unmerge?.(sheet, area));
}

/** With its formats a cell hands on how it is merged, as far as the cells go that get them. */
export function copyMerges(book: Book, sheet: string, from: Area, to: Area): void {
  const [merge] = mergesOn(book, sheet, from);
  if (!merge) return;
  const rows = Math.min(merge.rows, to.rows);
  for (let column = to.column; column < to.column + to.columns; column += merge.columns) {
    const columns = Math.min(merge.columns, to.column + to.columns - column);
    if (rows * columns > 1)
      book.change(() => book.spreadsheet.merge?.(sheet, { row: to.row, column, rows, columns }));
  }
}
