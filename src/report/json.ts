import { cellAddress, isDateCell, isErrorCell, isoDay } from '../core';
import type {
  ActionReport,
  Cell,
  Day,
  DeadlineReading,
  DismissedFinding,
  Edit,
  Finding,
  RecommendationReport,
  Report,
  Role,
  Summary,
  TrackerReport,
} from '../core';
import { titleOf } from './words';

/** The version of the JSON below. Fields may be added under one number; none is removed or changes meaning. */
const JSON_VERSION = 1;

interface JsonReading {
  readonly kind: string;
  readonly text: string;
}

interface JsonFinding {
  readonly rule: string;
  readonly level: string;
  /** A1 style. */
  readonly cell: string;
  readonly message: string;
  /** The changes offered; there only where one answer is possible. */
  readonly edits?: readonly JsonEdit[];
}

/** A change to one cell. Days are "YYYY-MM-DD"; a blank is null. */
interface JsonEdit {
  readonly cell: string;
  readonly from: string | number | boolean | null;
  readonly to: string | number | boolean | null;
}

/** A finding that was dismissed, why and when. */
interface JsonDismissed extends JsonFinding {
  readonly reason: string;
  readonly day: string;
}

interface JsonRecommendation {
  readonly ref: string;
  readonly text: string;
  readonly response: JsonReading;
  readonly findings: readonly JsonFinding[];
}

/** `due` is "YYYY-MM-DD", or null where no day can be read. */
interface JsonDeadline extends JsonReading {
  readonly due: string | null;
  readonly assumed: readonly string[];
  /** Every date in the cell, in its order; there only where it has several. */
  readonly dates?: readonly { readonly kind: string; readonly due: string | null; readonly role: string }[];
}

interface JsonOtherDeadline extends JsonDeadline {
  /** The column's, as on screen; its letter where it has none. */
  readonly title: string;
  /** A1 style. */
  readonly cell: string;
  /** Would it count if it gave a day? */
  readonly isNewer: boolean;
}

interface JsonAction {
  /** From 0. */
  readonly row: number;
  readonly ref: string;
  readonly action: string;
  readonly owner: JsonReading;
  readonly deadline: JsonDeadline;
  /** What stands in other columns for deadlines, such as an original date; there only where something does. */
  readonly otherDeadlines?: readonly JsonOtherDeadline[];
  readonly criterion: JsonReading;
  readonly progress: JsonReading;
  readonly status: string;
  readonly rag: string;
  readonly why: string;
  readonly findings: readonly JsonFinding[];
}

interface JsonTracker {
  readonly sheet: string;
  readonly layout: string;
  /** From 0; one for each block. */
  readonly headerRows: readonly number[];
  /** From 0; as in the first block. */
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly recommendations: readonly JsonRecommendation[];
  readonly actions: readonly JsonAction[];
  readonly findings: readonly JsonFinding[];
  readonly dismissed: readonly JsonDismissed[];
}

export interface JsonReport {
  readonly version: typeof JSON_VERSION;
  readonly file: string;
  readonly asAt: string;
  readonly trackers: readonly JsonTracker[];
  readonly summary: Omit<Summary, 'recommendations'>;
}

/**
 * The report as the JSON that programs read, a JsonReport, in pieces, so that the longest need never be held whole. One
 * line without its break; `file` is the name as it was given.
 */
export function* jsonReport(report: Report, file: string): Generator<string> {
  const { actions, byStatus, byRag, byLevel, dismissed, staleDismissals } = report.summary;
  yield `{${members({ version: JSON_VERSION, file, asAt: isoDay(report.asAt) })},"trackers":[`;
  let separator = '';
  for (const tracker of report.trackers) {
    yield separator;
    yield* jsonTracker(tracker);
    separator = ',';
  }
  yield `],${members({ summary: { actions, byStatus, byRag, byLevel, dismissed, staleDismissals } })}}`;
}

/** What stands in a report's place where a file could not be checked. */
export interface JsonProblem {
  readonly version: typeof JSON_VERSION;
  readonly file: string;
  readonly asAt: string;
  /** One sentence; where it is there, nothing else of a report is. */
  readonly problem: string;
}

/** Why one of many files has no report, for programs that read a line for each file. */
export function jsonProblem(file: string, asAt: Day, problem: string): JsonProblem {
  return { version: JSON_VERSION, file, asAt: isoDay(asAt), problem };
}

function* jsonTracker(tracker: TrackerReport): Generator<string> {
  const { sheet, layout, blocks } = tracker;
  const headerRows = blocks.map((block) => block.headerRow);
  yield `{${members({ sheet, layout, headerRows, columns: blocks[0]?.columns ?? {} })}`;
  yield* jsonList('recommendations', tracker.recommendations, jsonRecommendation);
  yield* jsonList('actions', tracker.actions, (action) => jsonAction(action, tracker));
  yield* jsonList('findings', tracker.findings, jsonFinding);
  yield* jsonList('dismissed', tracker.dismissed, jsonDismissed);
  yield '}';
}

/** The members of an object, without the brackets round them. */
function members(part: Partial<JsonReport> | Partial<JsonTracker>): string {
  return JSON.stringify(part).slice(1, -1);
}

/** One more member of an object: a list, which is told item by item. */
function* jsonList<Name extends keyof JsonTracker, Item>(
  name: Name,
  items: readonly Item[],
  toJson: (item: Item) => JsonTracker[Name] extends readonly (infer Json)[] ? Json : never,
): Generator<string> {
  yield `,"${name}":[`;
  let separator = '';
  for (const item of items) {
    yield `${separator}${JSON.stringify(toJson(item))}`;
    separator = ',';
  }
  yield ']';
}

function jsonDismissed(finding: DismissedFinding): JsonDismissed {
  const { reason, day } = finding.dismissal;
  return { ...jsonFinding(finding), reason, day: isoDay(day) };
}

function jsonRecommendation({ ref, text, response, findings }: RecommendationReport): JsonRecommendation {
  return { ref, text, response: jsonReading(response), findings: findings.map(jsonFinding) };
}

function jsonAction(action: ActionReport, tracker: TrackerReport): JsonAction {
  return {
    row: action.row,
    ref: action.ref,
    action: action.action,
    owner: jsonReading(action.owner),
    deadline: jsonDeadline(action.deadline),
    ...(action.otherDeadlines && {
      otherDeadlines: action.otherDeadlines.map((other) => ({
        title: titleOf(other.column, tracker.blocks[action.block]!),
        cell: cellAddress(action.row, other.column),
        ...jsonDeadline(other.deadline),
        isNewer: other.isNewer,
      })),
    }),
    criterion: jsonReading(action.criterion),
    progress: jsonReading(action.progress),
    status: action.status,
    rag: action.rag,
    why: action.why,
    findings: action.findings.map(jsonFinding),
  };
}

function jsonDeadline(deadline: DeadlineReading): JsonDeadline {
  const { due, assumed, dates = [] } = deadline;
  return {
    ...jsonReading(deadline),
    due: isoDay(due),
    assumed,
    ...(dates.length > 1 && {
      dates: dates.map((date) => ({ kind: date.kind, due: isoDay(date.due), role: date.role })),
    }),
  };
}

// Picked field by field, so that a field the engine gains does not slip into the stable shape.
function jsonReading({ kind, text }: JsonReading): JsonReading {
  return { kind, text };
}

function jsonFinding({ rule, level, row, column, message, edits }: Finding): JsonFinding {
  return {
    rule,
    level,
    cell: cellAddress(row, column),
    message,
    ...(edits && { edits: edits.map(jsonEdit) }),
  };
}

function jsonEdit({ row, column, from, to }: Edit): JsonEdit {
  return { cell: cellAddress(row, column), from: jsonCell(from), to: jsonCell(to) };
}

function jsonCell(cell: Cell): string | number | boolean | null {
  if (isDateCell(cell)) return isoDay(cell.day);
  return isErrorCell(cell) ? cell.error : cell;
}
