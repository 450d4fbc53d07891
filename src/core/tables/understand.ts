import { readDeadline, type DeadlineContext } from '../deadline/parse-deadline';
import { asPart, isStep, mapInSteps, type InSteps } from '../model/in-steps';
import { isBlankMark, squeezed } from '../model/plain-text';
import type { ActionReading, CriterionReading, OwnerReading, ResponseReading } from '../model/readings';
import type { DeadlineReading, ProgressReading, Role, TrackerDay } from '../model/report';
import { cellText, type Cell } from '../model/sheet';
import type { Readers } from '../wording/readers';
import { readFinished } from './read-finished';
import { settleOrder } from './settle-order';
import { settleYears } from './settle-years';
import type { ActionRow, BlockRows, TrackerRows } from './tracker';

/** An action row with every cell read. */
export interface UnderstoodAction {
  readonly row: number;
  /** Index into the tracker's blocks. */
  readonly block: number;
  readonly recommendation: number | null;
  readonly ref: string;
  readonly text: string;
  /** Its words, read. */
  readonly work: ActionReading;
  /** False for "No action", "n/a" and the like. */
  readonly isActionPromised: boolean;
  readonly owner: OwnerReading;
  readonly deadline: DeadlineReading;
  readonly criterion: CriterionReading;
  readonly progress: ProgressReading;
  readonly statusColumn: ProgressReading | null;
  readonly figureColumn: ProgressReading | null;
  readonly response: ResponseReading;
}

const NO_RESPONSE: ResponseReading = { kind: 'none', text: '' };

/** A tracker with every cell read, each response once. */
export interface UnderstoodTracker {
  /** The responses, in the order of the tracker's recommendations. */
  readonly responses: readonly ResponseReading[];
  readonly actions: readonly UnderstoodAction[];
}

/**
 * Reads the cells of every action; "as above" takes what the row above it in its block says, and a date without a year
 * takes that of the rows around it.
 */
export function* understandInSteps(
  tracker: TrackerRows,
  given: DeadlineContext,
  readers: Readers,
): InSteps<UnderstoodTracker> {
  const context = { ...contextOf(tracker.day), ...given };
  const understood: UnderstoodAction[] = [];
  const deadlineOfText = eachOnce((text) => readDeadline(text, context));
  const progress = eachOnce((text) => readers.progress(text, context.asAt));
  const read: TrackerReaders = {
    deadline: (cell) => (typeof cell === 'string' ? deadlineOfText(cell) : readDeadline(cell, context)),
    action: eachOnce(readers.action),
    owner: eachOnce(readers.owner),
    criterion: eachOnce(readers.criterion),
    progress,
    finished: (cell, title) => readFinished(cell, { title, asAt: context.asAt, readProgress: progress }),
    response: eachOnce(readers.response),
    settle: readers.settle,
  };
  const responses = yield* asPart(
    mapInSteps(tracker.recommendations, ({ response }) =>
      response ? read.response(response.text) : NO_RESPONSE,
    ),
    0,
    0.2,
  );
  for (const [index, action] of tracker.actions.entries()) {
    if (isStep(index)) yield 0.2 + (0.7 * index) / tracker.actions.length;
    const above = understood.at(-1);
    understood.push(
      understandRow(tracker, action, responses, above?.block === action.block ? above : undefined, read),
    );
  }
  const dated = yield* asPart(settleYears(understood, tracker.actions, context), 0.9, 0.95);
  return { responses, actions: yield* asPart(settleOrder(dated, tracker.actions, context), 0.95, 1) };
}

/** "Within three months of approval": by what names a deadline may call the tracker's day. */
const ANCHORS: Readonly<Record<TrackerDay['kind'], readonly string[]>> = {
  approved: ['approval', 'adoption', 'agreement', 'decision', 'endorsement'],
  reported: ['report', 'publication', 'assessment', 'inspection', 'audit', 'review'],
  updated: [],
};

/** Deadlines are counted from the day of approval or of the report; the day of an update moves, and they with it. */
function contextOf(day: TrackerDay | null): DeadlineContext {
  if (!day || day.kind === 'updated') return {};
  const names = ANCHORS[day.kind];
  return { trackerDay: day.day, anchors: Object.fromEntries(names.map((name) => [name, day.day])) };
}

/** The readers of a tracker's cells: its owners and stock phrases come again in row after row, and are read once. */
interface TrackerReaders extends Pick<Readers, 'settle'> {
  readonly deadline: (cell: Cell | undefined) => DeadlineReading;
  readonly action: (text: string) => ActionReading;
  readonly owner: (text: string) => OwnerReading;
  readonly criterion: (text: string) => CriterionReading;
  readonly progress: (text: string) => ProgressReading;
  readonly finished: (cell: Cell | undefined, title: string) => ProgressReading | null;
  readonly response: (text: string) => ResponseReading;
}

function eachOnce<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = read(text);
    known.set(text, reading);
    return reading;
  };
}

function understandRow(
  tracker: TrackerRows,
  found: ActionRow,
  responses: readonly ResponseReading[],
  above: UnderstoodAction | undefined,
  read: TrackerReaders,
): UnderstoodAction {
  const { row, block, recommendation, cells } = found;
  const text = (role: Role): string => cellText(cells[role]).trim();
  const action = text('action');
  const answered = recommendation === null ? undefined : tracker.recommendations[recommendation];
  const statusColumn =
    tracker.blocks[block]!.columns.status === undefined ? null : read.progress(text('status'));
  const figureColumn = figureIn(found, tracker.blocks[block]!, read);
  const isSaidElsewhere = statusColumn?.kind === 'complete' || figureColumn?.kind === 'complete';
  return {
    row,
    block,
    recommendation,
    ref: text('ref') || (answered?.ref ?? ''),
    text: action,
    work: read.action(action),
    isActionPromised: !isBlankMark(action) && !/^no (?:further )?action\b/.test(squeezed(action)),
    owner: ownerOf(read.owner(text('owner')), text('owner'), above),
    deadline: deadlineOf(read.deadline(cells.deadline), above),
    criterion: read.criterion(text('success')),
    progress: read.settle(read.progress(text('progress')), {
      action,
      criterion: text('success'),
      isSaidElsewhere,
    }),
    statusColumn,
    figureColumn,
    response: recommendation === null ? NO_RESPONSE : responses[recommendation]!,
  };
}

/** What a figure beside the words says: the day on which it was finished, else a percentage. */
function figureIn(
  { finished, percent }: ActionRow,
  { titles, finished: column }: BlockRows,
  read: TrackerReaders,
): ProgressReading | null {
  const title = titles.find((one) => one.column === column)?.title ?? '';
  return read.finished(finished, title) ?? (percent === undefined ? null : read.progress(percent));
}

/** "As above" takes the owner above; so does a blank cell where an owner above was "(and subsequently below)". */
function ownerOf(own: OwnerReading, text: string, above: UnderstoodAction | undefined): OwnerReading {
  const inherits = own.isPointer || (text === '' && above?.owner.appliesBelow);
  if (!inherits || !above || above.owner.kind === 'none') return own;
  const owners = [...above.owner.owners, ...own.owners];
  return {
    ...above.owner,
    kind: owners.length > 1 ? 'several' : above.owner.kind,
    text,
    rests: [],
    owners,
    inheritedFrom: above.owner.inheritedFrom ?? above.row,
    ...(own.isPointer && { isPointer: true }),
  };
}

function deadlineOf(reading: DeadlineReading, above: UnderstoodAction | undefined): DeadlineReading {
  return reading.kind === 'pointer' && above ? { ...above.deadline, text: reading.text } : reading;
}
