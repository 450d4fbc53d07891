import type { Day, LintProgress, Report, Settings } from '../core';

/** Something to tell the officer: one sentence, or two. */
export interface Notice {
  readonly tone: 'done' | 'problem';
  readonly text: string;
  /** Where it concerns several cells, a sentence on each. */
  readonly details?: readonly string[];
  /** For a Copy details button, where nobody foresaw the problem; holds no text of any cell. */
  readonly technical?: string;
}

export interface SessionState {
  /** The day the judgement is made for. */
  readonly asAt: Day;
  /** False when the officer has set a committee date, which is kept in the workbook. */
  readonly isAsAtToday: boolean;
  readonly busy: 'validating' | 'writing' | null;
  /** How far the judging has come; null while nothing is judged, the reading included. */
  readonly progress: LintProgress | null;
  /** The last validation; null before the first. */
  readonly report: Report | null;
  /** Are there RAG status columns of ours in the workbook? */
  readonly hasStatusColumns: boolean;
  /** What is set in this workbook, dismissals among it. */
  readonly settings: Settings;
  readonly notice: Notice | null;
}
