import {
  DUE_COLUMN,
  STATUS_COLUMN_COUNT,
  cellAt,
  changedStatusCells,
  isDateCell,
  isOwnLine,
  serialOfDay,
  type DateSystem,
  type StatusCell,
  type StatusColumns,
  type TrackerReport,
} from '../core';
import { cellText } from './cell-text';
import type { Target } from './choose-targets';
import { changedLiveCells, isLiveLine } from './live-columns';
import { formulaAt } from './own-formulas';
import { paced, partsOf, type Pace } from './pace';
import type { SheetInWorkbook, WorkbookReading } from './read-workbook';

/** A value for Excel; null leaves the cell as it is. */
export type Written = string | number | null;

type Line = readonly Written[];

/** Neighbouring rows to write, four cells each. */
export interface Run {
  readonly row: number;
  /** Lines still to be laid out, lines that are, or titles. */
  readonly kind: 'new' | 'known' | 'titles';
  readonly lines: Line[];
}

/** Actions that are compared between two looks at the clock. */
const ACTIONS_AT_ONCE = 200;

/**
 * So many lines that stay as they are go along between two that change: that takes less than to speak of the next range,
 * of which there may be very many.
 */
const LINES_BETWEEN = 15;

const UNCHANGED: Line = Array<Written>(STATUS_COLUMN_COUNT).fill(null);

/** The rows of the status columns in which a value changes, those near each other together, titles by themselves. */
export async function changedRuns(
  target: Target,
  reading: Pick<WorkbookReading, 'dateSystem' | 'settings'>,
  pace: Pace,
): Promise<Run[]> {
  const { tracker } = target;
  const titles = new Map<number, Written[]>();
  addChanged(titles, { ...tracker, actions: [] }, target, reading);
  const lines = new Map<number, Written[]>();
  for await (const part of paced(actionsInParts(tracker), pace)) addChanged(lines, part, target, reading);
  // Titles first: by them the columns are known again where the writing is broken off.
  const runs = [...titles].map(([row, line]): Run => ({ row, kind: 'titles', lines: [line] }));
  for (const row of [...lines.keys()].sort((a, b) => a - b)) {
    if (pace.isDue()) await pace.breathe();
    addLine(runs, target, row, lines.get(row)!);
  }
  return runs;
}

function* actionsInParts(tracker: TrackerReport): Generator<TrackerReport> {
  for (let from = 0; from < tracker.actions.length; from += ACTIONS_AT_ONCE)
    yield { ...tracker, blocks: [], actions: tracker.actions.slice(from, from + ACTIONS_AT_ONCE) };
}

/** Adds the lines of a part of the target's tracker in which a value changes. */
function addChanged(
  lines: Map<number, Written[]>,
  part: TrackerReport,
  { sheet, columns }: Target,
  { dateSystem, settings }: Pick<WorkbookReading, 'dateSystem' | 'settings'>,
): void {
  const isLive = settings.areColumnsLive;
  const isFormula = (row: number, column: number): boolean => formulaAt(sheet, row, column) !== undefined;
  const changed = isLive
    ? changedLiveCells({ sheet, tracker: part, columns })
    : changedStatusCells(sheet, part, columns, isFormula);
  for (const cell of changed) {
    const line = lines.get(cell.row) ?? [...UNCHANGED];
    line[cell.column] = isLive ? String(cell.value) : valueOf(cell.value, dateSystem);
    lines.set(cell.row, line);
  }
}

/** Does the line look as ours do already? A day must never show as a bare number. */
function isLaidOut({ sheet, columns }: Target, row: number, line: Line): boolean {
  const due = columns[DUE_COLUMN] ?? null;
  const mayLackFormat = due !== null && line[DUE_COLUMN] !== null && !isDateCell(cellAt(sheet, row, due));
  return isOurLine(sheet, row, columns) && !mayLackFormat;
}

function addLine(runs: Run[], target: Target, row: number, line: Line): void {
  const kind = isLaidOut(target, row, line) ? 'known' : 'new';
  const run = runs.at(-1);
  const end = run ? run.row + run.lines.length : Infinity;
  const between = Array.from(
    { length: Math.min(Math.max(0, row - end), LINES_BETWEEN + 1) },
    (_, i) => end + i,
  );
  const isNear =
    run?.kind === kind &&
    end <= row &&
    between.length <= (kind === 'known' ? LINES_BETWEEN : 0) &&
    between.every((each) => isOurLine(target.sheet, each, target.columns));
  if (isNear) run.lines.push(...between.map(() => UNCHANGED), line);
  else runs.push({ row, kind, lines: [line] });
}

/** Rows that hold a line of ours and no action any more, as far down as columns of ours reached. */
export async function staleLines(
  { sheet, tracker: { actions, blocks }, columns, known }: Target,
  pace: Pace,
): Promise<number[]> {
  if (!known) return [];
  const current = new Set<number>();
  for (const { headerRow } of blocks) current.add(headerRow);
  for (const { row } of actions) current.add(row);
  const first = blocks.reduce((least, { headerRow }) => Math.min(least, headerRow), Infinity);
  const last = blocks.reduce((most, { lastRow }) => Math.max(most, lastRow), known.lastRow);
  const stale: number[] = [];
  for await (const { firstRow, rows } of paced(partsOf(sheet), pace))
    for (let row = Math.max(first, firstRow); row <= Math.min(last, firstRow + rows.length - 1); row++)
      if (!current.has(row) && isOurLine(sheet, row, columns)) stale.push(row);
  return stale;
}

/** Does a row hold a line of ours, as values or as formulas? */
export function isOurLine(sheet: SheetInWorkbook, row: number, columns: StatusColumns): boolean {
  return isOwnLine(sheet, row, columns) || isLiveLine(sheet, row, columns);
}

function valueOf(value: StatusCell['value'], dateSystem: DateSystem): Written {
  if (value === null) return '';
  return typeof value === 'object' ? serialOfDay(value.day, dateSystem) : cellText(value);
}
