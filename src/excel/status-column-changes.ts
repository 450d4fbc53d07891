import {
  RAG_STYLES,
  STATUS_COLUMN_COUNT,
  isDateCell,
  serialOfDay,
  statusCells,
  type Cell,
  type Sheet,
  type StatusCell,
  type TrackerReport,
} from '../core';
import type { StatusColumnsPlace } from './settings';

/** A value for Excel; null leaves the cell as it is. */
type Written = string | number | null;

/** Neighbouring rows to write, four cells each. */
export interface Run {
  readonly row: number;
  readonly lines: (readonly Written[])[];
}

/** The rows of the status columns in which a value changes, neighbours together, titles by themselves. */
export function changedRuns(sheet: Sheet, tracker: TrackerReport, column: number): Run[] {
  const headerRows = new Set(tracker.blocks.map(({ headerRow }) => headerRow));
  const byRow = new Map<number, Written[]>();
  for (const cell of statusCells(tracker)) {
    const present = cellAt(sheet, cell.row, column + cell.column);
    if (isSame(present, cell.value)) continue;
    const line = byRow.get(cell.row) ?? Array<Written>(STATUS_COLUMN_COUNT).fill(null);
    line[cell.column] = valueOf(cell.value);
    byRow.set(cell.row, line);
  }
  const runs: Run[] = [];
  for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    const isNext =
      run !== undefined &&
      run.row + run.lines.length === row &&
      !headerRows.has(row) &&
      !headerRows.has(run.row);
    if (isNext) run.lines.push(byRow.get(row)!);
    else runs.push({ row, lines: [byRow.get(row)!] });
  }
  return runs;
}

/** Rows that hold a line of ours and no action any more. */
export function staleRows(
  sheet: Sheet,
  tracker: TrackerReport,
  column: number,
  place: StatusColumnsPlace,
): number[] {
  const current = new Set([
    ...tracker.actions.map(({ row }) => row),
    ...tracker.blocks.map(({ headerRow }) => headerRow),
  ]);
  const last = Math.max(place.lastRow, sheet.firstRow + sheet.rows.length - 1);
  const stale: number[] = [];
  for (let row = Math.min(place.firstRow, ...place.headerRows); row <= last; row++) {
    if (!current.has(row) && isLineOfOurs(sheet, row, column)) stale.push(row);
  }
  return stale;
}

/** Does a row of the status columns hold what we write: a colour word and a reason? */
export function isLineOfOurs(sheet: Sheet, row: number, column: number): boolean {
  const rag = cellAt(sheet, row, column);
  return typeof rag === 'string' && rag in RAG_STYLES && typeof cellAt(sheet, row, column + 3) === 'string';
}

function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

function isSame(present: Cell, wanted: StatusCell['value']): boolean {
  if (typeof wanted === 'object' && wanted !== null) return isDateCell(present) && present.day === wanted.day;
  return present === wanted;
}

function valueOf(value: StatusCell['value']): Written {
  if (value === null) return '';
  return typeof value === 'object' ? serialOfDay(value.day) : cellWords(value);
}

/** Words as Excel must be given them, so that none is ever taken for a formula. */
function cellWords(text: string): string {
  return /^[=+\-@'\t\r]/.test(text) ? `'${text}` : text;
}
