import type { ProgressKind, Rag, Status } from './report';

export const GAPS = ['owner', 'due', 'criterion', 'contradiction', 'slip'] as const;
/**
 * What an action lacks, or what speaks against it: no owner, no due day, no success criterion, cells that contradict
 * each other, and a later day than the due day announced in its progress.
 */
export type Gap = (typeof GAPS)[number];

/** From `least` to `most`, both included; open where one is left out. */
export interface Range {
  readonly least?: number;
  readonly most?: number;
}

/** One line of a profile: it holds when every condition in it holds. A line without a condition holds always. */
export interface ProfileLine {
  /** The status is one of these. */
  readonly status?: readonly Status[];
  /** Every one of these gaps is there. */
  readonly gaps?: readonly Gap[];
  /** The progress is of one of these kinds. */
  readonly progress?: readonly ProgressKind[];
  /** A percentage of the work is stated, and lies here. */
  readonly percent?: Range;
  /** Days by which the due day has passed, negative before it; never holds without a due day. */
  readonly daysLate?: Range;
  /** It was finished after its due day (true), or cannot be said to have been (false). */
  readonly finishedLate?: boolean;
  readonly rag: Rag;
}

/** A named RAG scheme. The first line that holds gives the colour; the last holds always. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  /** One or two sentences for people: what its colours tell. */
  readonly description: string;
  readonly lines: readonly ProfileLine[];
}
