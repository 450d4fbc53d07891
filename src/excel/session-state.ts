import type { Day, DismissedFinding, Finding, LintProgress, Report, Settings, Sheet } from '../core';
import type { Habits } from './settings';

/** How far long work has come. */
export interface WorkProgress extends Pick<LintProgress, 'rowsDone' | 'rows'> {
  /** Are rows written, not judged? */
  readonly isWriting?: boolean;
}

/** A cell of the workbook, counted from 0. */
export type Place = Pick<Finding, 'sheet' | 'row' | 'column'>;

/** Something to tell the officer: one sentence, or two. */
export interface Notice {
  readonly tone: 'done' | 'problem';
  readonly text: string;
  /** Where to look at what was done. */
  readonly place?: Place;
  /** Where it concerns several cells, a sentence on each. */
  readonly details?: readonly string[];
  /** For a Copy details button, where nobody foresaw the problem; holds no text of any cell. */
  readonly technical?: string;
}

/** Rows of a sheet whose results are old. */
export interface StaleRows {
  readonly sheet: string;
  /** From 0; null where rows or columns came or went, so that all results of the sheet are old. */
  readonly rows: readonly number[] | null;
}

/** A sheet as it was last read, without columns of ours. */
export interface ReadSheet extends Sheet {
  readonly isProtected: boolean;
}

export interface SessionState extends Habits {
  /** The day the judgement is made for. */
  readonly asAt: Day;
  /** False when the officer has set a committee date, which is kept in the workbook. */
  readonly isAsAtToday: boolean;
  readonly busy: 'validating' | 'writing' | null;
  /** How far the judging or writing has come; null while neither is under way, the reading included. */
  readonly progress: WorkProgress | null;
  /** The last validation; null before the first. */
  readonly report: Report | null;
  /** Every sheet that was read for it, those without a tracker among them; empty before the first. */
  readonly sheets: readonly ReadSheet[];
  /** Is the workbook open for reading alone? False as far as nobody knows yet. */
  readonly isReadOnly: boolean;
  /** Are there RAG status columns of ours in the workbook? */
  readonly hasStatusColumns: boolean;
  /** Where they stand: "columns G to J" of a sheet. */
  readonly columnPlaces: readonly { readonly sheet: string; readonly columns: string }[];
  /** What the officer has changed since it was judged; empty while the report is up to date. */
  readonly stale: readonly StaleRows[];
  /** What is set in this workbook, dismissals among it. */
  readonly settings: Settings;
  readonly notice: Notice | null;
}

/**
 * What ribbon and pane share: they live in one runtime beside one workbook. No method rejects: what goes wrong becomes
 * a notice. A call made while another is at work waits for it.
 */
export interface Session {
  state(): SessionState;
  /** The listener is called after every change; returns what stops that. */
  subscribe(listener: () => void): () => void;
  /** Reads the settings kept in the workbook (as-at date, status columns); safe to call more than once. */
  start(): Promise<void>;
  /** Reads every sheet and judges it; refreshes RAG status columns if there are any; writes nothing else. */
  validate(): Promise<void>;
  /**
   * Reads the rows again that the officer has changed since, and judges them at once, then everything by what they
   * say. Writes nothing.
   */
  recheck(): Promise<void>;
  /** What is to be done by itself from now on, kept in the workbook. Marks come and go at once. */
  setHabits(habits: Partial<Habits>): Promise<void>;
  /** Stops the reading and judging that is under way; what was known before stays. Writing goes on to its end. */
  cancel(): void;
  /** Sets the committee date, null for today again, and judges what was last read as at that day. */
  setAsAt(day: Day | null): Promise<void>;
  /**
   * Lays these over the workbook's settings (undefined takes one out), keeps them there, and judges what was last
   * read by them. Settings that cannot be used are told, and then none is changed.
   */
  changeSettings(changes: Settings): Promise<void>;
  /** Dismisses a finding for a reason that the workbook keeps. */
  dismiss(finding: Finding, reason: string): Promise<void>;
  undoDismiss(finding: Finding | DismissedFinding): Promise<void>;
  /** The workbook's settings as the text of a JSON file. */
  exportSettings(): string;
  /** Lays the settings of a file over the workbook's; its unsound parts are left out and told. */
  importSettings(text: string): Promise<void>;
  /** Validates, then adds the RAG status columns or refreshes those that are there. */
  writeStatusColumns(): Promise<void>;
  removeStatusColumns(): Promise<void>;
  /**
   * Makes the edits that these findings offer, where the cells still hold what they were computed from, and validates
   * again. What could not be done is told cell by cell.
   */
  applyEdits(findings: readonly Finding[]): Promise<void>;
  /** Where the officer stands in the workbook; null where Excel does not say. The row counts from 0. */
  selectedRow(): Promise<{ readonly sheet: string; readonly row: number } | null>;
  /** Selects a cell, such as that which a finding speaks of. */
  goTo(place: Place): Promise<void>;
}
