import type { Span } from '../../model/report';

/** What a stretch of words says of the work. */
export type Stage =
  'complete' | 'in-progress' | 'not-started' | 'on-hold' | 'cancelled' | 'business-as-usual';

/** Why the words say so. */
export type Ground =
  /** "Completed", "in place". */
  | 'done'
  /** "Policy adopted in May": something was brought about. */
  | 'event'
  /** "Not yet complete". */
  | 'denied'
  /** "Partially complete", "7 of 9 done". */
  | 'part'
  /** "Will be completed". */
  | 'ahead'
  /** "Once approved". */
  | 'condition'
  /** "Three quotes received", "work has begun". */
  | 'step'
  /** "96 planted", with no word on how many there are to be. */
  | 'count'
  /** "Being installed", "in progress". */
  | 'live'
  | 'waiting'
  | 'late'
  | 'left'
  | 'idle'
  | 'stopped'
  | 'resumed'
  | 'cancelled'
  | 'routine'
  /** "Ongoing", with something that goes on. */
  | 'ongoing'
  /** "Will be reviewed every year", beside something that is done. */
  | 'upkeep';

/** Words that say how far the work has come. */
export interface Signal extends Span {
  readonly stage: Stage;
  readonly ground: Ground;
  /** Counted from 0 in the cell. */
  readonly sentence: number;
  /** Does this stand as the verdict on the whole: "Complete – …", "This recommendation is implemented"? */
  readonly isVerdict: boolean;
  /** Said beside "although", so that what else is said outweighs it. */
  readonly isConceded: boolean;
  /** "Closed" says that it is over, and not yet how. */
  readonly isClosed: boolean;
  /** "Thought to be done". */
  readonly isDoubted: boolean;
  /** "Now complete": what was said before is past. */
  readonly isNow: boolean;
}
