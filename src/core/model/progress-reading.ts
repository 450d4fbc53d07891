import type { Day } from './day';
import type { ProgressKind, Reading, Span } from './report';

/** What a progress or status cell was understood to say. */
export interface ProgressReading extends Reading<ProgressKind> {
  /** A stated percentage of the work, 0 to 100. */
  readonly percent?: number;
  /** The newest date it states; a month stands for its last day. */
  readonly date?: Day;
  /** Only where it says both that something is done and that something is left: where it says the one, */
  readonly saysDone?: readonly Span[];
  /** and where it says the other, unless it goes on to say that this was done, too. */
  readonly saysLeft?: readonly Span[];
  /** The last day for which it announces that the work, or what is left of it, will be done. */
  readonly announced?: Day;
  /** The first day of what it announces, where that is no single day: 1 May of "in May". */
  readonly announcedFrom?: Day;
  /** Says it no more of the work's completion than that it lies ahead? */
  readonly onlyPromises?: true;
  /** Tells it anything that could be asked after: a number, a date, something that happened? */
  readonly hasNews?: true;
  /** Names it a day or month without the year, so that its newest date is not known? */
  readonly lacksYear?: true;
  /** Says it what its kind is in so many words, rather than report what was brought about? */
  readonly isPlain?: true;
}
