import {
  judgeColumns,
  type ActionColumns,
  type Cell,
  type JudgedAction,
  type LintOptions,
} from '../../src/core';

/** The cells of one action. A cell that is left out is a column the tracker does not have. */
export type ActionCells = Readonly<Partial<Record<keyof ActionColumns, Cell>>>;

/** On track as at 23 November 2026, with nothing missing. */
export const ON_TRACK: ActionCells = {
  deadline: '31/03/2027',
  progress: 'Survey begun',
  owner: 'Head of Highways',
  criterion: 'All 12 surveyed',
};

/** What one action comes to. */
export function judgeCells(cells: ActionCells, options: LintOptions): JudgedAction {
  const given = Object.entries(cells).filter(([, cell]) => cell !== undefined);
  const columns = Object.fromEntries(given.map(([name, cell]) => [name, [cell]]));
  return judgeColumns(columns, options)[0]!;
}
