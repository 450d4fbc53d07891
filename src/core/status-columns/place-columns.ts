import { cellAt, type Sheet } from '../model/sheet';
import type { TrackerReport } from '../model/report';
import { STATUS_COLUMN_TITLES } from '../tables/own-titles';
import { STATUS_COLUMN_COUNT } from './status-columns';

/** How many columns beyond the tracker's own are looked at for a free place. */
const FARTHEST = 100;

/** The first of the columns that already hold our titles beside every header row of the tracker; null if none do. */
export function findStatusColumns(sheet: Sheet, { blocks }: TrackerReport): number | null {
  const first = blocks[0];
  if (!first) return null;
  const width = sheet.rows[first.headerRow - sheet.firstRow]?.length ?? 0;
  for (let column = 0; column < sheet.firstColumn + width; column++) {
    if (blocks.some(({ headerRow }) => hasTitles(sheet, headerRow, column))) return column;
  }
  return null;
}

/**
 * Where the four columns can stand: the first column right of the tracker from which all four are blank from the
 * tracker's first row to its last. null where no such place is near.
 */
export function placeStatusColumns(
  sheet: Sheet,
  tracker: TrackerReport,
  isFree: (column: number) => boolean = () => true,
): number | null {
  const beside = Math.max(...tracker.blocks.map(({ lastColumn }) => lastColumn)) + 1;
  // Long lists would be too many arguments for Math.min.
  const rows = [
    ...tracker.blocks.flatMap((block) => [block.headerRow, block.lastRow]),
    ...tracker.recommendations.map(({ row }) => row),
    ...tracker.actions.map(({ row }) => row),
  ];
  const firstRow = rows.reduce((least, row) => Math.min(least, row), Infinity);
  const lastRow = rows.reduce((most, row) => Math.max(most, row), 0);
  for (let column = beside; column < beside + FARTHEST; column++) {
    if (isBlank(sheet, firstRow, lastRow, column) && isFree(column)) return column;
  }
  return null;
}

function isBlank(sheet: Sheet, firstRow: number, lastRow: number, column: number): boolean {
  for (let row = firstRow; row <= lastRow; row++) {
    for (let i = 0; i < STATUS_COLUMN_COUNT; i++) {
      const cell = cellAt(sheet, row, column + i);
      if (cell !== null && cell !== undefined && cell !== '') return false;
    }
  }
  return true;
}

/** Every column of a sheet from which our four titles stand side by side in some row. */
export function titledColumns(sheet: Sheet): number[] {
  const columns = new Set<number>();
  sheet.rows.forEach((cells, i) => {
    cells.forEach((cell, j) => {
      if (cell !== STATUS_COLUMN_TITLES[0]) return;
      const column = sheet.firstColumn + j;
      if (hasTitles(sheet, sheet.firstRow + i, column)) columns.add(column);
    });
  });
  return [...columns];
}

function hasTitles(sheet: Sheet, row: number, column: number): boolean {
  return STATUS_COLUMN_TITLES.every((title, i) => cellAt(sheet, row, column + i) === title);
}
