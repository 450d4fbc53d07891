import { defaultConfig, type Config } from './config/config';
import { engineFor } from './engine';
import { judgeTracker } from './judge-tracker';
import type { LintOptions } from './lint';
import type { Finding } from './model/finding';
import type { DeadlineReading, Rag, Role, Status } from './model/report';
import { atOnce } from './model/in-steps';
import { cellText, type Cell } from './model/sheet';
import { subjectsOf, type SubjectReaders } from './subjects';
import type { BlockRows, RecommendationRow, TrackerRows } from './tables/tracker';
import { readersFor, type Readers } from './wording/readers';

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

/** What an action comes to. */
export interface JudgedAction {
  readonly status: Status;
  readonly rag: Rag;
  readonly why: string;
  readonly deadline: DeadlineReading;
}

/**
 * Status, colour and reason of actions from their cells alone, for formulas. The rows are a tracker to each other: "as
 * above" takes from the row above, and a date without a year from the rows around it.
 */
export function judgeColumns(
  columns: ActionColumns,
  { asAt, config = defaultConfig }: LintOptions,
): JudgedAction[] {
  const { tracker, reasons } = atOnce(subjectsOf(trackerOf(columns), asAt, readyToJudge(config)));
  return tracker.actions.map(({ status, rag, deadline }, index) => ({
    status,
    rag,
    why: reasons[index]!,
    deadline,
  }));
}

/**
 * The findings on each of these actions and on the response to its recommendation. Rules that look at a whole tracker
 * find nothing here.
 */
export function checkColumns(
  columns: ActionColumns,
  { asAt, config = defaultConfig }: LintOptions,
): Finding[][] {
  const engine = engineFor(config);
  const ready = { ...engine, rules: { ...engine.rules, tracker: [] } };
  const { actions, recommendations } = atOnce(judgeTracker(trackerOf(columns), asAt, ready));
  return actions.map(({ findings, recommendation }) => [
    ...(recommendation === null ? [] : recommendations[recommendation]!.findings),
    ...findings,
  ]);
}

/** The readers of single cells by these settings. */
export function readersOf(config: Config): Readers {
  return readyToJudge(config).readers;
}

const known = new WeakMap<Config, SubjectReaders>();

/** What judging takes of the engine, without its rules, so that a formula need not load them. */
function readyToJudge(config: Config): SubjectReaders {
  const before = known.get(config);
  if (before) return before;
  const ready = { config, readers: readersFor(config.words) };
  known.set(config, ready);
  return ready;
}

function trackerOf(columns: ActionColumns): TrackerRows {
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
      cells: Object.fromEntries(places.map(([role, column]) => [role, cells[column] ?? null])),
    })),
  };
}

function recommendationOf(response: Cell, row: number): RecommendationRow {
  return { row, column: 0, ref: '', text: '', response: { text: cellText(response), row, column: 0 } };
}
