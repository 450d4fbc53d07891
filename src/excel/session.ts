import type { Day, Finding, Report } from '../core';

/** Something to tell the officer: one sentence, or two. */
export interface Notice {
  readonly tone: 'done' | 'problem';
  readonly text: string;
}

export interface SessionState {
  /** The day the judgement is made for. */
  readonly asAt: Day;
  /** False when the officer has set a committee date, which is kept in the workbook. */
  readonly isAsAtToday: boolean;
  readonly busy: 'validating' | 'writing' | null;
  /** The last validation; null before the first. */
  readonly report: Report | null;
  /** Are there RAG status columns of ours in the workbook? */
  readonly hasStatusColumns: boolean;
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
  /** Sets the committee date; null goes back to today. */
  setAsAt(day: Day | null): Promise<void>;
  /** Validates, then adds the RAG status columns or refreshes those that are there. */
  writeStatusColumns(): Promise<void>;
  removeStatusColumns(): Promise<void>;
  /** Selects the cell a finding speaks of. */
  goTo(place: Pick<Finding, 'sheet' | 'row' | 'column'>): Promise<void>;
}

export declare const session: Session;
