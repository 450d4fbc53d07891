import { cellAt, statusCells, type StatusCell, type TrackerReport } from '../core';
import type { Target } from './choose-targets';
import { formulaAt, shownFormula } from './own-formulas';
import type { SheetInWorkbook } from './read-workbook';

/** More cells than these with a formula each, four to an action, are slow to open and to calculate. */
const MOST_LIVE_ACTIONS = 2500;

/** What stands in each of the four; the day of an action without one is blank, as among values. */
const COLUMN_FORMULAS: readonly string[] = [
  '=RECS.RAG()',
  '=RECS.STATUS()',
  '=IFNA(RECS.DUE(),"")',
  '=RECS.WHY()',
];

/** Why a tracker gets no formulas; null where nothing speaks against them. */
export function refusalOfFormulas({ sheet, actions }: TrackerReport): string | null {
  return actions.length <= MOST_LIVE_ACTIONS
    ? null
    : `‘${sheet}’ has ${actions.length.toLocaleString('en-GB')} actions, and formulas for more than ${MOST_LIVE_ACTIONS.toLocaleString('en-GB')} would make the workbook slow. Its columns can hold values.`;
}

/** The cells of live columns that do not hold their title or their formula. */
export function changedLiveCells({
  sheet,
  tracker,
  columns,
}: Pick<Target, 'sheet' | 'tracker' | 'columns'>): StatusCell[] {
  const headerRows = new Set(tracker.blocks.map(({ headerRow }) => headerRow));
  return statusCells(tracker).flatMap((cell) => {
    const column = columns[cell.column] ?? null;
    if (column === null) return [];
    if (headerRows.has(cell.row)) return cellAt(sheet, cell.row, column) === cell.value ? [] : [cell];
    const formula = COLUMN_FORMULAS[cell.column]!;
    return isSame(formulaAt(sheet, cell.row, column), formula) ? [] : [{ ...cell, value: formula }];
  });
}

/** Excel may put in spaces and other letters. */
function isSame(present: string | undefined, wanted: string): boolean {
  const plain = (formula: string): string => shownFormula(formula).replace(/[\s@]/g, '').toUpperCase();
  return present !== undefined && plain(present) === plain(wanted);
}

/** Does one of these columns show an answer of ours in this row? */
export function isLiveLine(
  sheet: SheetInWorkbook,
  row: number,
  columns: readonly (number | null)[],
): boolean {
  return columns.some((column) => column !== null && formulaAt(sheet, row, column) !== undefined);
}
