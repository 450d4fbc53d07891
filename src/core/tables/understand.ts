import { readDeadline, type DeadlineContext } from '../deadline/parse-deadline';
import { isBlankMark, squeezed } from '../model/plain-text';
import type { ActionReading, CriterionReading, OwnerReading, ResponseReading } from '../model/readings';
import type { DeadlineReading, ProgressReading, Role } from '../model/report';
import { cellText } from '../model/sheet';
import type { Readers } from '../wording/readers';
import { settleYears } from './settle-years';
import type { ActionRow, RecommendationRow, TrackerRows } from './tracker';

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
  readonly percentColumn: ProgressReading | null;
  readonly response: ResponseReading;
}

const NO_RESPONSE: ResponseReading = { kind: 'none', text: '' };

/**
 * Reads the cells of every action; "as above" takes what the row above it in its block says, and a date without a year
 * takes that of the rows around it.
 */
export function understandActions(
  tracker: TrackerRows,
  context: DeadlineContext,
  readers: Readers,
): UnderstoodAction[] {
  const understood: UnderstoodAction[] = [];
  const read: TrackerReaders = {
    action: eachOnce(readers.action),
    owner: eachOnce(readers.owner),
    criterion: eachOnce(readers.criterion),
    progress: eachOnce((text) => readers.progress(text, context.asAt)),
    response: eachOnce(readers.response),
  };
  for (const action of tracker.actions) {
    const above = understood.at(-1);
    understood.push(
      understandRow(tracker, action, above?.block === action.block ? above : undefined, context, read),
    );
  }
  return settleYears(understood, tracker.actions, context);
}

/** The readers of a tracker's cells: its owners and stock phrases come again in row after row, and are read once. */
interface TrackerReaders {
  readonly action: (text: string) => ActionReading;
  readonly owner: (text: string) => OwnerReading;
  readonly criterion: (text: string) => CriterionReading;
  readonly progress: (text: string) => ProgressReading;
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

/** The response to a recommendation, read. */
export function understandResponse(recommendation: RecommendationRow, readers: Readers): ResponseReading {
  return recommendation.response ? readers.response(recommendation.response.text) : NO_RESPONSE;
}

function understandRow(
  tracker: TrackerRows,
  { row, block, recommendation, cells, percent }: ActionRow,
  above: UnderstoodAction | undefined,
  context: DeadlineContext,
  read: TrackerReaders,
): UnderstoodAction {
  const text = (role: Role): string => cellText(cells[role]).trim();
  const action = text('action');
  const answered = recommendation === null ? undefined : tracker.recommendations[recommendation];
  return {
    row,
    block,
    recommendation,
    ref: text('ref') || (answered?.ref ?? ''),
    text: action,
    work: read.action(action),
    isActionPromised: !isBlankMark(action) && !/^no (?:further )?action\b/.test(squeezed(action)),
    owner: ownerOf(read.owner(text('owner')), text('owner'), above),
    deadline: deadlineOf(cells, above, context),
    criterion: read.criterion(text('success')),
    progress: read.progress(text('progress')),
    statusColumn: tracker.blocks[block]!.columns.status === undefined ? null : read.progress(text('status')),
    percentColumn: percent === undefined ? null : read.progress(percent),
    response: answered?.response ? read.response(answered.response.text) : NO_RESPONSE,
  };
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

function deadlineOf(
  cells: ActionRow['cells'],
  above: UnderstoodAction | undefined,
  context: DeadlineContext,
): DeadlineReading {
  const reading = readDeadline(cells.deadline, context);
  return reading.kind === 'pointer' && above ? { ...above.deadline, text: reading.text } : reading;
}
