import type { Day } from './day';
import type { Level } from './report';
import type { Cell } from './sheet';

/** Something wrong or missing, and where. Rows and columns count from 0 in the sheet. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What is wrong, why it matters, what to write instead; one or more full sentences. */
  readonly message: string;
  /** What the message was filled in with. */
  readonly values: Readonly<Record<string, string>>;
  /** Offered where only one answer is possible; all of them are made, or none. */
  readonly edits?: readonly Edit[];
  /** What it speaks of, by its own words: a dismissal knows it again by them wherever it comes to stand. */
  readonly subject: string;
  /** The words of the cell it speaks of. */
  readonly words: string;
  /** It was dismissed, but the cell has changed since. */
  readonly staleDismissal?: DismissalNote;
}

/** A change to one cell, to be made only on request and only while the cell still holds `from`. */
export interface Edit {
  readonly sheet: string;
  /** Rows and columns count from 0 in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly from: Cell;
  readonly to: Cell;
}

/** Why and when an officer dismissed a finding. */
export interface DismissalNote {
  readonly reason: string;
  readonly day: Day;
}

/** A finding that the officer dismissed; it counts for nothing but is kept in sight. */
export interface DismissedFinding extends Finding {
  readonly dismissal: DismissalNote;
}
