import type { Block, Role, TrackerReport } from '../../src/core';
import { listOf, type ExpectedTracker, type TrackerFixture } from './tracker-fixtures';

/** How what was found in a sheet differs from what careful people find in it. */
export interface Comparison {
  readonly columns: number;
  /** "column 3: deadline, taken for owner" */
  readonly wrongColumns: readonly string[];
  /** "row 7 not found", "row 9 is none". */
  readonly wrongRows: readonly string[];
  /** Action rows of which the recommendation's row is known, and those under another one. */
  readonly placed: number;
  readonly misplaced: readonly string[];
  /** Owners, deadlines and criteria wrongly taken for missing or for given. */
  readonly wrongGaps: readonly string[];
}

/** Compares what was found in the sheet with what is expected of it. */
export function compareTrackers({ expected }: TrackerFixture, found: readonly TrackerReport[]): Comparison {
  const labelled = expected.flatMap((tracker) => labelledColumns(tracker));
  const blocks = found.flatMap((tracker) => tracker.blocks);
  const wrongColumns = labelled.flatMap(({ role, column, headerRow }) => {
    const taken = rolesOf(blocks, headerRow, column);
    return taken.includes(role)
      ? []
      : [`column ${column}: ${role}, taken for ${taken.join(' and ') || 'none'}`];
  });
  return {
    columns: labelled.length,
    wrongColumns: [...new Set(wrongColumns)],
    wrongRows: rowDifferences(expected, found),
    ...placing(expected, found),
    wrongGaps: gapDifferences(expected, found),
  };
}

interface Labelled {
  readonly role: Role;
  readonly column: number;
  /** The headers under which it stands. */
  readonly headerRow: readonly number[];
}

function labelledColumns({ headerRow, columns, blocks }: ExpectedTracker): Labelled[] {
  const parts = blocks ?? [{ headerRow, columns }];
  return parts.flatMap((part) =>
    Object.entries(part.columns).flatMap(([role, at]) =>
      listOf(at).map((column) => ({ role: role as Role, column, headerRow: listOf(part.headerRow) })),
    ),
  );
}

/** What a column was taken for under these headers; a header in two rows may be placed at either. */
function rolesOf(blocks: readonly Block[], headerRows: readonly number[], column: number): Role[] {
  const under = blocks.filter(
    (block) =>
      headerRows.some((row) => block.headerRow === row || block.headerRow === row + 1) &&
      column >= block.firstColumn - 1 &&
      column <= block.lastColumn + 1,
  );
  const roles = under.flatMap(({ columns, titles }) => {
    const held = Object.entries(columns).flatMap(([role, at]) => (at === column ? [role as Role] : []));
    const titled = titles.find((title) => title.column === column)?.role ?? 'other';
    return held.length > 0 ? held : [titled];
  });
  return [...new Set(roles)];
}

/** The rows found: of actions, and of recommendations that stand in a column of their own. */
function rowsOf({ layout, blocks, actions, recommendations }: TrackerReport): number[] {
  if (layout === 'vertical') return actions.map(({ row }) => row);
  const inColumn = recommendations.filter(({ row }) =>
    blocks.some(
      ({ columns, headerRow, lastRow, firstRow }) =>
        columns.recommendation !== undefined && headerRow < row && row >= firstRow && row <= lastRow,
    ),
  );
  return [...new Set([...actions, ...inColumn].map(({ row }) => row))];
}

function rowDifferences(expected: readonly ExpectedTracker[], found: readonly TrackerReport[]): string[] {
  // Side by side the same row counts once in each tracker.
  const wanted = expected.flatMap(({ actionRows }) => actionRows).sort((a, b) => a - b);
  const given = found.flatMap(rowsOf).sort((a, b) => a - b);
  return [
    ...without(wanted, given).map((row) => `row ${row} not found`),
    ...without(given, wanted).map((row) => `row ${row} is none`),
  ];
}

function without(some: readonly number[], others: readonly number[]): number[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function placing(
  expected: readonly ExpectedTracker[],
  found: readonly TrackerReport[],
): Pick<Comparison, 'placed' | 'misplaced'> {
  const wanted = expected.flatMap(({ actionRows, recommendationRows }) =>
    (recommendationRows ?? []).map((recommendation, i) => ({ row: actionRows[i]!, recommendation })),
  );
  const given = new Map(
    found.flatMap(({ actions, recommendations }) =>
      actions.map(({ row, recommendation }) => [
        row,
        recommendation === null ? null : (recommendations[recommendation]?.row ?? null),
      ]),
    ),
  );
  const misplaced = wanted.filter(
    ({ row, recommendation }) => given.has(row) && given.get(row) !== recommendation,
  );
  return {
    placed: wanted.length,
    misplaced: misplaced.map(
      ({ row, recommendation }) => `row ${row} under ${given.get(row)}, not ${recommendation}`,
    ),
  };
}

function gapDifferences(expected: readonly ExpectedTracker[], found: readonly TrackerReport[]): string[] {
  if (expected.length !== found.length) return [`${found.length} trackers, not ${expected.length}`];
  return expected.flatMap(({ missing, actionRows }, i) =>
    (['owner', 'deadline', 'success'] as const).flatMap((role) => {
      const rows = missing[role];
      if (rows === null) return [];
      const given = found[i]!.actions.filter((action) => {
        const reading = role === 'success' ? action.criterion : action[role];
        return actionRows.includes(action.row) && reading.text.trim() === '';
      }).map(({ row }) => row);
      return [
        ...without(rows, given).map((row) => `row ${row}: missing ${role} not seen`),
        ...without(given, rows).map((row) => `row ${row}: ${role} taken for missing`),
      ];
    }),
  );
}
