import {
  STATUS_COLUMN_COUNT,
  changedStatusCells,
  serialOfDay,
  staleStatusRows,
  type DateSystem,
  type StatusCell,
} from '../core';
import { cellText } from './cell-text';
import type { Target } from './choose-targets';
import { changedLiveCells, isLiveLine } from './live-columns';
import { formulaAt } from './own-formulas';
import type { WorkbookReading } from './read-workbook';

/** A value for Excel; null leaves the cell as it is. */
export type Written = string | number | null;

/** Neighbouring rows to write, four cells each. */
export interface Run {
  readonly row: number;
  readonly lines: (readonly Written[])[];
}

/** The rows of the status columns in which a value changes, neighbours together, titles by themselves. */
export function changedRuns(
  target: Target,
  { dateSystem, settings }: Pick<WorkbookReading, 'dateSystem' | 'settings'>,
): Run[] {
  const { sheet, tracker, columns } = target;
  const isLive = settings.areColumnsLive;
  const isFormula = (row: number, column: number): boolean => formulaAt(sheet, row, column) !== undefined;
  const changed = isLive ? changedLiveCells(target) : changedStatusCells(sheet, tracker, columns, isFormula);
  const headerRows = new Set(tracker.blocks.map(({ headerRow }) => headerRow));
  const byRow = new Map<number, Written[]>();
  for (const cell of changed) {
    const line = byRow.get(cell.row) ?? Array<Written>(STATUS_COLUMN_COUNT).fill(null);
    line[cell.column] = isLive ? String(cell.value) : valueOf(cell.value, dateSystem);
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

/** Rows that hold a line of ours and no action any more, as far down as columns of ours reached. */
export function staleLines({ sheet, tracker, columns, known }: Target): number[] {
  if (!known) return [];
  const shown = staleStatusRows(sheet, tracker, columns, known.lastRow);
  const { actions, blocks } = tracker;
  const current = new Set([...actions.map(({ row }) => row), ...blocks.map(({ headerRow }) => headerRow)]);
  const last = blocks.reduce((most, { lastRow }) => Math.max(most, lastRow), known.lastRow);
  const live: number[] = [];
  for (let row = blocks[0]!.headerRow; sheet.ownFormulas.size > 0 && row <= last; row++)
    if (!current.has(row) && isLiveLine(sheet, row, columns)) live.push(row);
  return [...new Set([...shown, ...live])].sort((a, b) => a - b);
}

function valueOf(value: StatusCell['value'], dateSystem: DateSystem): Written {
  if (value === null) return '';
  return typeof value === 'object' ? serialOfDay(value.day, dateSystem) : cellText(value);
}
