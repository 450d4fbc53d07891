import type { Day } from './day';
import type { DismissedFinding, Finding } from './finding';
import type { UnusedChoice } from './mapping';
import type { ProgressReading } from './progress-reading';

export type { ProgressReading } from './progress-reading';

export const ROLES = [
  'ref',
  'recommendation',
  'response',
  'action',
  'owner',
  'deadline',
  'success',
  'progress',
  'status',
  'rag',
  'priority',
  'other',
] as const;
/** What a column of a tracker holds. */
export type Role = (typeof ROLES)[number];

/** From the gravest. */
export const LEVELS = ['must', 'should', 'consider'] as const;
export type Level = (typeof LEVELS)[number];

export type ResponseKind =
  'accepted' | 'accepted-in-part' | 'in-principle' | 'rejected' | 'noted' | 'none' | 'unclear';

export type OwnerKind = 'named-post' | 'named-person' | 'team' | 'several' | 'unclear' | 'none';

export type DeadlineKind =
  | 'day'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'range'
  | 'relative'
  | 'recurring'
  | 'status'
  | 'placeholder'
  | 'conditional'
  | 'vague'
  | 'pointer'
  | 'blank'
  | 'unclear';

export type CriterionKind = 'measurable' | 'evidenced' | 'vague' | 'activity' | 'pointer' | 'blank';

export const PROGRESS_KINDS = [
  'complete',
  'in-progress',
  'not-started',
  'on-hold',
  'cancelled',
  'business-as-usual',
  'unclear',
  'blank',
] as const;
export type ProgressKind = (typeof PROGRESS_KINDS)[number];

/**
 * Part of a date that the words did not say and a stated rule supplied. Beside day, month, year and century: that a
 * quarter or a half is the calendar year's; that the month stands before the day, for the other way there is no such
 * day; when a period that comes round again ends; and that a bare number is a date without its format.
 */
export type Assumed =
  'day' | 'month' | 'year' | 'century' | 'calendar-year' | 'order' | 'period' | 'number-format';

/** A stretch of a cell's text, in characters from its start; the end is not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a cell was understood to say. */
export interface Reading<Kind extends string> {
  readonly kind: Kind;
  /** The cell's own words. */
  readonly text: string;
  /** Where in the text the words stand that the kind rests on; none for a blank. */
  readonly rests?: readonly Span[];
}

/** One step on the way to a reading, in words, for explain mode. */
export interface TraceStep {
  readonly step: string;
  readonly span?: Span;
}

/** What a date in a By When cell is to its deadline. */
export type DateRole =
  /** It is the deadline. */
  | 'taken'
  /** A later one stands in the same cell. */
  | 'earlier'
  /** The cell says that another replaced it. */
  | 'replaced'
  | 'struck-out'
  /** A start ("from June 2019"), which can be no deadline. */
  | 'start'
  /** The day of something that has to happen first. */
  | 'condition'
  /** When the work was done, where the cell names another day on which it was due. */
  | 'done'
  /** It names no year, and nothing settles which. */
  | 'no-year'
  /** The calendar has no such day. */
  | 'impossible'
  /** It does not say which of two years it belongs to: "FY2020", "Spring 2020/21". */
  | 'ambiguous-year';

/** A date in a By When cell, and whether it is the deadline. */
export interface FoundDate extends Span {
  readonly kind: DeadlineKind;
  readonly due: Day | null;
  readonly role: DateRole;
}

export interface DeadlineReading extends Reading<DeadlineKind> {
  /** The last day on which it is still on time; null where none can be read. */
  readonly due: Day | null;
  readonly assumed: readonly Assumed[];
  /** Every date in the cell, in its order. */
  readonly dates?: readonly FoundDate[];
  /** The due day with day and month the other way round, where both ways there is such a day. */
  readonly couldAlsoBe?: Day;
  /** What has to happen first, in the cell's words. */
  readonly waitsFor?: string;
  /** Do its words also say that the work is done? */
  readonly isDone?: true;
}

export const STATUSES = [
  'Not accepted',
  'Cancelled',
  'On hold',
  'Complete',
  'Overdue',
  'Due soon',
  'On track',
  'No date',
] as const;
export type Status = (typeof STATUSES)[number];

/** The words for colours, in the order in which they are listed. */
export const RAG_WORDS = ['Red', 'Amber', 'Green', 'Blue', 'Blue (late)', 'Grey'] as const;
/** The colour, always given as its word. */
export type Rag = (typeof RAG_WORDS)[number];

export interface RecommendationReport {
  /** The row its text stands in. */
  readonly row: number;
  readonly ref: string;
  readonly text: string;
  readonly response: Reading<ResponseKind>;
  readonly findings: readonly Finding[];
}

export interface ActionReport {
  readonly row: number;
  /** Index into the tracker's recommendations; null where the action stands alone. */
  readonly recommendation: number | null;
  /** Index into the tracker's blocks. */
  readonly block: number;
  readonly ref: string;
  readonly action: string;
  readonly owner: Reading<OwnerKind>;
  readonly deadline: DeadlineReading;
  /** Absent where its table has one column for deadlines alone, or nothing stands in the others. */
  readonly otherDeadlines?: readonly OtherDeadlineReport[];
  readonly criterion: Reading<CriterionKind>;
  readonly progress: ProgressReading;
  readonly status: Status;
  readonly rag: Rag;
  /** The reason for status and colour, a sentence. */
  readonly why: string;
  readonly findings: readonly Finding[];
}

/** What a column was taken for, and why. */
export interface ColumnReport {
  readonly column: number;
  /** "" where the column has none. */
  readonly title: string;
  readonly role: Role;
  /** 0 to 1. */
  readonly confidence: number;
  /** The role that the title by itself speaks for most. */
  readonly byTitle: Role | null;
  /** The role that the cells by themselves speak for most, and the share of them, 0 to 1, that look like it. */
  readonly byCells: { readonly role: Role; readonly share: number } | null;
  /** Taken for the day on which each action was finished, whatever its role; absent otherwise. */
  readonly isDayFinished?: true;
  /** The roles the officer chose for it; absent where nothing was chosen. */
  readonly chosen?: readonly Role[];
}

/** A header row and the action rows under it. Rows and columns count from 0, both ends included. */
export interface Block {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** Every titled column from left to right, those without a role as other. */
  readonly titles: readonly ColumnReport[];
}

/** What stands in another column for deadlines than the one that counts: an original date beside a revised one. */
export interface OtherDeadlineReport {
  /** From 0. */
  readonly column: number;
  readonly deadline: DeadlineReading;
  /** Would it count if it gave a day: a revised date that is no date? */
  readonly isNewer: boolean;
}

export type Layout = 'table' | 'blocks' | 'vertical';

/** What of a tracker cannot be seen on screen, though it was read. */
export interface HiddenParts {
  /** How many of its actions stand in hidden rows. */
  readonly actions: number;
  /** The hidden columns that hold something that is read, counted from 0. */
  readonly columns: readonly number[];
}

/** A day that a tracker states for itself, and the words that say what happened on it. */
export interface TrackerDay {
  readonly day: Day;
  /** Approved or reported: relative deadlines are counted from it. Updated: they are not, for it moves. */
  readonly kind: 'approved' | 'reported' | 'updated';
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface TrackerReport {
  readonly sheet: string;
  readonly layout: Layout;
  readonly blocks: readonly Block[];
  readonly recommendations: readonly RecommendationReport[];
  readonly actions: readonly ActionReport[];
  /** Findings on the tracker as a whole. */
  readonly findings: readonly Finding[];
  /** Those of its findings, wherever they stand, that the officer dismissed. */
  readonly dismissed: readonly DismissedFinding[];
  /** Absent where all of it can be seen. */
  readonly hidden?: HiddenParts;
  /** Absent where it states none. */
  readonly day?: TrackerDay;
}

export interface Summary {
  readonly actions: number;
  readonly recommendations: number;
  readonly byStatus: Readonly<Partial<Record<Status, number>>>;
  readonly byRag: Readonly<Partial<Record<Rag, number>>>;
  readonly byLevel: Readonly<Record<Level, number>>;
  readonly dismissed: number;
  /** Dismissals that no longer hold, because the cell they speak of has changed. */
  readonly staleDismissals: number;
}

/** Everything the engine has to say of a workbook as at a day; in sheet order, then row order. */
export interface Report {
  readonly asAt: Day;
  readonly trackers: readonly TrackerReport[];
  /** What the officer chose for tables that are there no more. */
  readonly unusedChoices: readonly UnusedChoice[];
  readonly summary: Summary;
}
