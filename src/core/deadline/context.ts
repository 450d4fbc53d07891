import type { Day } from '../model/day';
import type { DeadlineRules } from '../model/deadline-rules';

/** What is known beside the cell. All of it may be missing; nothing here is ever guessed. */
export interface DeadlineContext {
  /** The day the judgement is made for: it tells which period of a recurring deadline is running. */
  readonly asAt?: Day;
  readonly rules?: DeadlineRules | undefined;
  /** Due days of the nearest rows above and below that name their year. */
  readonly neighbours?: readonly Day[];
  /**
   * The date of the tracker as a whole, such as "Report approved 12 May 2026" over its table: dates without a year are
   * taken as the first on or after it, and "within 3 months" is counted from it. Never the day on which it is looked
   * at or was last changed, which would move every deadline with it.
   */
  readonly trackerDay?: Day;
  /** Known days by what they are called in a cell, in lower case: "approval". */
  readonly anchors?: Readonly<Record<string, Day>>;
}
