import {
  STATUS_COLUMN_COUNT,
  changedStatusCells,
  serialOfDay,
  type DateSystem,
  type StatusCell,
} from '../core';
import { cellText } from './cell-text';
import type { Target } from './choose-targets';

/** A value for Excel; null leaves the cell as it is. */
export type Written = string | number | null;

/** Neighbouring rows to write, four cells each. */
export interface Run {
  readonly row: number;
  readonly lines: (readonly Written[])[];
}

/** The rows of the status columns in which a value changes, neighbours together, titles by themselves. */
export function changedRuns(
  { sheet, tracker, columns }: Pick<Target, 'sheet' | 'tracker' | 'columns'>,
  dateSystem: DateSystem,
): Run[] {
  const headerRows = new Set(tracker.blocks.map(({ headerRow }) => headerRow));
  const byRow = new Map<number, Written[]>();
  for (const cell of changedStatusCells(sheet, tracker, columns)) {
    const line = byRow.get(cell.row) ?? Array<Written>(STATUS_COLUMN_COUNT).fill(null);
    line[cell.column] = valueOf(cell.value, dateSystem);
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

function valueOf(value: StatusCell['value'], dateSystem: DateSystem): Written {
  if (value === null) return '';
  return typeof value === 'object' ? serialOfDay(value.day, dateSystem) : cellText(value);
}
