import {
  areStatusLines,
  columnName,
  findStatusColumns,
  placeStatusColumns,
  STATUS_COLUMN_COUNT,
  type TrackerReport,
} from '../core';
import { parseRange, type CellRange } from '../files';
import { rowSpan } from './row-span';
import type { SheetReading } from './status-column-changes';

/** Where the RAG status columns of a tracker are to stand. */
export interface Place {
  readonly column: number;
  readonly isNew: boolean;
}

/**
 * The columns of ours that are there already, else four free ones beside the tracker: blank, not hidden, in no merged
 * cell, not taken for another tracker, and if possible without formats. null where there is no such place.
 */
export function chooseColumns(
  reading: SheetReading,
  tracker: TrackerReport,
  taken: readonly TakenColumns[],
): Place | null {
  const { sheet, contents } = reading;
  const titled = findStatusColumns(sheet, tracker);
  if (titled !== null && areStatusLines(sheet, tracker, titled)) return { column: titled, isNew: false };
  const rows = rowsOf(tracker);
  const merged = contents.merges.flatMap((range) => parseRange(range) ?? []);
  const hidden = new Set(contents.hiddenColumns);
  const isFree = (column: number): boolean => {
    const area = { ...rows, firstColumn: column, lastColumn: column + STATUS_COLUMN_COUNT - 1 };
    return (
      ![...merged, ...taken.filter(({ sheet: name }) => name === sheet.name)].some((other) =>
        meet(area, other),
      ) && !columnsFrom(column).some((each) => hidden.has(each))
    );
  };
  const isPlain = (column: number): boolean =>
    columnsFrom(column).every((each) =>
      contents.rows.slice(0, rows.lastRow + 1).every((row) => row?.[each] === undefined),
    );
  const column =
    placeStatusColumns(sheet, tracker, (each) => isFree(each) && isPlain(each)) ??
    placeStatusColumns(sheet, tracker, isFree);
  return column === null ? null : { column, isNew: true };
}

/** Columns that have been given to a tracker, so that no other is put on top. */
export interface TakenColumns extends CellRange {
  readonly sheet: string;
}

export function takenBy(tracker: TrackerReport, { column }: Place): TakenColumns {
  const columns = { firstColumn: column, lastColumn: column + STATUS_COLUMN_COUNT - 1 };
  return { sheet: tracker.sheet, ...rowsOf(tracker), ...columns };
}

/** "G to J". */
export function placeName({ column }: Place): string {
  return `${columnName(column)} to ${columnName(column + STATUS_COLUMN_COUNT - 1)}`;
}

function rowsOf({ blocks, actions }: TrackerReport): { readonly firstRow: number; readonly lastRow: number } {
  return rowSpan([...blocks.map(({ headerRow }) => headerRow), ...actions.map(({ row }) => row)]);
}

function columnsFrom(column: number): number[] {
  return Array.from({ length: STATUS_COLUMN_COUNT }, (_, i) => column + i);
}

function meet(a: CellRange, b: CellRange): boolean {
  return (
    a.firstRow <= b.lastRow &&
    b.firstRow <= a.lastRow &&
    a.firstColumn <= b.lastColumn &&
    b.firstColumn <= a.lastColumn
  );
}
