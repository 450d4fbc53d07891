import type { Role } from './model/report';
import { cellText, type Cell } from './model/sheet';
import type { BlockRows, RecommendationRow, TrackerRows } from './tables/tracker';

/** Columns that a formula can give, in the order in which they stand beside each other when judged. */
const COLUMNS = {
  response: 'response',
  action: 'action',
  owner: 'owner',
  deadline: 'deadline',
  criterion: 'success',
  progress: 'progress',
} as const satisfies Record<string, Role>;

/**
 * The columns of some actions, one cell an action, all of the same length. A column that is left out is one that the
 * tracker does not have; null is a blank cell.
 */
export type ActionColumns = Readonly<Partial<Record<keyof typeof COLUMNS, readonly Cell[]>>>;

/** The columns as a tracker of their own. */
export function trackerOf(columns: ActionColumns): TrackerRows {
  const names = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).filter((name) => columns[name]);
  const length = Math.max(0, ...names.map((name) => columns[name]!.length));
  const rows = Array.from({ length }, (_, row) => names.map((name) => columns[name]![row] ?? null));
  const places = names.map((name, column) => [COLUMNS[name], column] as const);
  const block: BlockRows = {
    titleRow: 0,
    headerRow: 0,
    firstRow: 0,
    lastRow: Math.max(0, length - 1),
    firstColumn: 0,
    lastColumn: names.length - 1,
    columns: Object.fromEntries(places),
    more: {},
    titles: [],
  };
  return {
    sheet: { name: '', firstRow: 0, firstColumn: 0, rows },
    layout: 'table',
    day: null,
    blocks: [block],
    recommendations: columns.response ? columns.response.map(recommendationOf) : [],
    actions: rows.map((cells, row) => ({
      row,
      block: 0,
      recommendation: columns.response ? row : null,
      cells: cellsOf(cells, places),
    })),
  };
}

// A list of entries for each of a hundred thousand rows would be most of the work.
function cellsOf(
  cells: readonly Cell[],
  places: readonly (readonly [Role, number])[],
): Partial<Record<Role, Cell>> {
  const byRole: Partial<Record<Role, Cell>> = {};
  for (const [role, column] of places) byRole[role] = cells[column] ?? null;
  return byRole;
}

function recommendationOf(response: Cell, row: number): RecommendationRow {
  return { row, column: 0, ref: '', text: '', response: { text: cellText(response), row, column: 0 } };
}
