import type { Day } from './day';
import type { ActionReading, CriterionReading, OwnerReading, ResponseReading } from './readings';
import type { DeadlineReading, ProgressReading, Rag, Role, Status } from './report';
import type { Cell } from './sheet';

/** A cell and where it stands; rows and columns count from 0 within the sheet's filled part. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** An action with every cell understood: what rules look at. */
export interface Action {
  readonly ref: string;
  readonly text: string;
  /** Its words, read. */
  readonly work: ActionReading;
  /** A row with neither action nor owner nor deadline: all that stands there is a recommendation with its response. */
  readonly isEmpty: boolean;
  readonly owner: OwnerReading;
  readonly deadline: DeadlineReading;
  readonly criterion: CriterionReading;
  /** Does the criterion only say the action again? */
  readonly copiesAction: boolean;
  /** Does the criterion name something that could be counted, had it a target: "fewer complaints"? */
  readonly isCountable: boolean;
  /** Does the criterion speak of what cannot be proved: praise, states of mind, success itself? */
  readonly isIntangible: boolean;
  readonly progress: ProgressReading;
  /** The officer's own status column, read as progress; null where there is none. */
  readonly statusColumn: ProgressReading | null;
  /** A column beside the words that says it by a figure, a percentage or the day of completion, read as progress; null where there is none. */
  readonly figureColumn: ProgressReading | null;
  /** The colour in the officer's own RAG column; null where there is none or it holds no colour. */
  readonly ownRag: OwnRag | null;
  /** The days it may have been meant for, where its year is off all others in the tracker. */
  readonly likelyDays?: readonly Day[];
  /** The day on which the plan was approved, where the tracker says so above its first table. */
  readonly approvedOn?: Day;
  /** What stands in the tracker's other columns for deadlines: an original date beside a revised one. */
  readonly otherDeadlines: readonly OtherDeadline[];
  /** One cell calls it done and another, or the same, says that it is not; null where nothing plainly does. */
  readonly contradiction: Contradiction | null;
  /** A figure of what was done falls short of the one asked for, though the work is called done. */
  readonly shortfall?: Shortfall;
  readonly recommendation: Recommendation | null;
  readonly status: Status;
  readonly rag: Rag;
  /** Roles that the action's own table has a column for. */
  readonly has: (role: Role) => boolean;
  /** The cell of a role; undefined where the table has no column for it. */
  readonly cell: (role: Role) => PlacedCell | undefined;
  /** Where a cell only says "as above": the cell above that is meant, if something stands there. */
  readonly pointsTo: (role: Role) => PlacedCell | undefined;
  /** The tail that a page break cut off the row: its cells, each to be read as the end of the cell above. */
  readonly tail: readonly TailCell[];
}

/** A cell that continues the cell of a row above it. */
export interface TailCell extends PlacedCell {
  /** The cell that it continues. */
  readonly continues: PlacedCell;
}

/** A further column for deadlines. */
export interface OtherDeadline {
  readonly cell: PlacedCell;
  readonly deadline: DeadlineReading;
  /** Does it come before the column that counts: a revised date that gives no day? */
  readonly isNewer: boolean;
}

/** What is said to be done, and what says otherwise, in the cells' words. */
export interface Contradiction {
  /** Within the progress, or between it and the status column or the column of percentages. */
  readonly between: 'progress' | 'cells';
  readonly done: string;
  readonly open: string;
}

/** "230 letters" where "240 letters" were asked for. */
export interface Shortfall {
  readonly stated: string;
  readonly target: string;
}

/** What a colour says of an action. */
export type RagMeaning = 'done' | 'on-track' | 'concern' | 'late' | 'other';

/** A colour as an officer wrote it, with its words and what a key in the sheet says it means. */
export interface OwnRag {
  readonly rag: Rag;
  readonly text: string;
  /** Where no key stands in the sheet, what the colour commonly means. */
  readonly means: RagMeaning;
  /** Does a key in the sheet say so? */
  readonly isByKey: boolean;
}

export interface Recommendation {
  readonly ref: string;
  readonly text: string;
  readonly response: ResponseReading;
  /** False where the table gives responses no place, so that none can be missed. */
  readonly hasResponsePlace: boolean;
  /** Actions in its rows, empty rows not counted. */
  readonly actionCount: number;
  /** The actions in its rows, empty rows among them. */
  readonly actions: readonly Action[];
  /** Is a reason given for what is answered, with the answer or in the cells beside and below it? */
  readonly givesReason: boolean;
  /** The day on which it was made, where the tracker says so; else null. */
  readonly madeOn: Day | null;
  /** Does the response itself say that the work is done? */
  readonly isSaidDone: boolean;
}

/** A whole tracker with everything in it understood: what rules on trackers look at. */
export interface Tracker {
  readonly recommendations: readonly Recommendation[];
  readonly actions: readonly Action[];
  /** Roles that at least one of its tables has a column for. */
  readonly has: (role: Role) => boolean;
}

/** Work that can still be chased. */
export function isOpen({ status }: { readonly status: Status }): boolean {
  return status === 'Overdue' || status === 'Due soon' || status === 'On track' || status === 'No date';
}

/** Is it open, with a criterion in a cell of its own? In a column for action and criterion neither can be told apart. */
export function hasOpenCriterion(action: Action): boolean {
  if (action.isEmpty || !isOpen(action)) return false;
  return action.cell('success') !== undefined && !sharesCell(action, 'action', 'success');
}

/** Is it open, and does its own cell say whose it is? What “as above” stands for is spoken of where it stands. */
export function hasOwnOwner(action: Action): boolean {
  return isOpen(action) && action.owner.inheritedFrom === undefined;
}

/** Do two roles stand in one cell: "Lead and date"? */
export function sharesCell(action: Action, role: Role, other: Role): boolean {
  const [one, two] = [action.cell(role), action.cell(other)];
  return one !== undefined && one.column === two?.column && one.row === two.row;
}
