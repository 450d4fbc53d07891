import { readDeadline, type DeadlineContext } from '../deadline/parse-deadline';
import { asPart, isStep, mapInSteps, type InSteps } from '../model/in-steps';
import { isBlankMark, isPointer, squeezed } from '../model/plain-text';
import type { ActionReading, CriterionReading, OwnerReading, ResponseReading } from '../model/readings';
import type { DeadlineReading, ProgressReading, Role, TrackerDay } from '../model/report';
import { cellText, type Cell } from '../model/sheet';
import type { Readers } from '../wording/readers';
import type { Dated } from './dated';
import { isAction } from './is-action';
import { pointedRows, pointsAbove } from './pointed-rows';
import { readFinished } from './read-finished';
import { settleOrder } from './settle-order';
import { settleYears } from './settle-years';
import type { ActionRow, BlockRows, TrackerRows } from './tracker';

/** An action row with every cell read. */
export interface UnderstoodAction extends Dated {
  readonly row: number;
  readonly recommendation: number | null;
  readonly ref: string;
  readonly text: string;
  /** Its words, read. */
  readonly work: ActionReading;
  /** False for "No action", "n/a" and the like. */
  readonly isActionPromised: boolean;
  readonly owner: OwnerReading;
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
  const pointed = pointedRows(tracker);
  let above: UnderstoodAction | undefined;
  for (const [index, action] of tracker.actions.entries()) {
    if (isStep(index)) yield 0.2 + (0.7 * index) / tracker.actions.length;
    const around = { above: above?.block === action.block ? above : undefined, pointed, read };
    const row = understandRow(tracker, action, responses, around);
    understood.push(row);
    // A recommendation that was rejected, with no action in its row, is nothing that "as above" could mean.
    if (isAction(tracker, action)) above = row;
  }
  const dated = yield* asPart(settleYears(understood, context), 0.9, 0.95);
  return { responses, actions: yield* asPart(settleOrder(dated, context), 0.95, 1) };
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

/** What reading a row takes besides its cells. */
interface Around {
  /** The action above it in its block. */
  readonly above: UnderstoodAction | undefined;
  /** The row that a cell points to by its reference. */
  readonly pointed: (text: string) => ActionRow | undefined;
  readonly read: TrackerReaders;
}

function understandRow(
  tracker: TrackerRows,
  found: ActionRow,
  responses: readonly ResponseReading[],
  around: Around,
): UnderstoodAction {
  const { read } = around;
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
    owner: ownerOf(text('owner'), around),
    ...deadlineOf(cells.deadline, around),
    criterion: read.criterion(text('success')),
    progress: read.settle(progressOf(text('progress'), around), {
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

/**
 * "As above" takes the owner above, and "See 52/3" that of the row with this reference; so does a blank cell where an
 * owner above was "(and subsequently below)".
 */
function ownerOf(text: string, { above, pointed, read }: Around): OwnerReading {
  const own = read.owner(text);
  const there = pointed(text);
  if (there) {
    const owner = read.owner(cellText(there.cells.owner).trim());
    return owner.kind === 'none' ? own : inherited(owner, { text, from: there.row });
  }
  const inherits = own.isPointer || (text === '' && above?.owner.appliesBelow);
  if (!inherits || !above || above.owner.kind === 'none') return own;
  const from = above.owner.inheritedFrom ?? above.row;
  const owner = inherited(above.owner, { text, from }, own.owners);
  return own.isPointer ? { ...owner, isPointer: true } : owner;
}

/** An owner taken from another row, and those named besides. */
function inherited(
  owner: OwnerReading,
  { text, from }: { readonly text: string; readonly from: number },
  besides: OwnerReading['owners'] = [],
): OwnerReading {
  const owners = [...owner.owners, ...besides];
  const kind = owners.length > 1 ? 'several' : owner.kind;
  return { ...owner, kind, text, rests: [], owners, inheritedFrom: from };
}

/** "As above" takes the deadline above, and "See 52/3" that of the row with this reference. */
function deadlineOf(
  cell: Cell | undefined,
  { above, pointed, read }: Around,
): Pick<UnderstoodAction, 'deadline' | 'deadlineCell'> {
  const deadline = read.deadline(cell);
  const { kind, text } = deadline;
  const there = kind === 'pointer' ? pointed(text)?.cells : undefined;
  if (there)
    return {
      deadline: { ...read.deadline(there.deadline), text, rests: [] },
      deadlineCell: there.deadline,
    };
  return kind === 'pointer' && above && pointsAbove(text)
    ? { deadline: { ...above.deadline, text }, deadlineCell: above.deadlineCell }
    : { deadline, deadlineCell: cell };
}

/** "As above" and "See 52/3" say of the work what is said there, in the words that stand there. */
function progressOf(text: string, { above, pointed, read }: Around): ProgressReading {
  const there = pointed(text);
  if (there) return read.progress(cellText(there.cells.progress).trim());
  return above && isPointer(text) && pointsAbove(text) ? above.progress : read.progress(text);
}
