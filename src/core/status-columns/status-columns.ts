import type { Day } from '../model/day';
import type { Rag, TrackerReport } from '../model/report';
import { cellText, type Cell, type Sheet } from '../model/sheet';
import { STATUS_COLUMN_TITLES } from '../tables/header-words';

/** How many columns beyond the tracker's own are looked at for a free place. */
const FARTHEST = 100;

export const STATUS_COLUMN_COUNT = STATUS_COLUMN_TITLES.length;

/** One cell of the RAG status columns. Row counts from 0 in the sheet, column from 0 among the four. */
export interface StatusCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | { readonly day: Day } | null;
}

/** What the RAG status columns of a tracker hold: their titles beside each header row, and a line for each action. */
export function statusCells({ blocks, actions }: TrackerReport): StatusCell[] {
  const titles = blocks.flatMap(({ headerRow }) =>
    STATUS_COLUMN_TITLES.map((value, column): StatusCell => ({ row: headerRow, column, value })),
  );
  const lines = actions.flatMap(({ row, rag, status, deadline, why }): StatusCell[] => [
    { row, column: 0, value: rag },
    { row, column: 1, value: status },
    { row, column: 2, value: deadline.due === null ? null : { day: deadline.due } },
    { row, column: 3, value: why },
  ]);
  return [...titles, ...lines];
}

/** The first of the columns that already hold our titles beside every header row of the tracker; null if none do. */
export function findStatusColumns(sheet: Sheet, { blocks }: TrackerReport): number | null {
  const first = blocks[0];
  if (!first) return null;
  const width = sheet.rows[first.headerRow - sheet.firstRow]?.length ?? 0;
  for (let column = 0; column < sheet.firstColumn + width; column++) {
    const hasTitles = (headerRow: number): boolean =>
      STATUS_COLUMN_TITLES.every((title, i) => cellText(cellAt(sheet, headerRow, column + i)) === title);
    if (blocks.some(({ headerRow }) => hasTitles(headerRow))) return column;
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
  const firstRow = Math.min(
    ...tracker.blocks.map(({ headerRow }) => headerRow),
    ...tracker.recommendations.map(({ row }) => row),
  );
  const lastRow = Math.max(
    ...tracker.blocks.map(({ lastRow: row }) => row),
    ...tracker.actions.map(({ row }) => row),
  );
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

function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row - sheet.firstRow]?.[column - sheet.firstColumn];
}

/** Fill and font of each colour's cells, "#RRGGBB"; text on fill has a contrast of at least 4.5 to 1. */
export const RAG_STYLES: Readonly<Record<Rag, { readonly fill: string; readonly font: string }>> = {
  Red: { fill: '#F8CBCB', font: '#8A0F0F' },
  Amber: { fill: '#FFE3A3', font: '#6B4200' },
  Green: { fill: '#CDEBCF', font: '#0F5323' },
  Blue: { fill: '#CFE2F7', font: '#0B4380' },
  'Blue (late)': { fill: '#CFE2F7', font: '#8A0F0F' },
  Grey: { fill: '#E3E3E3', font: '#4A4A4A' },
};
