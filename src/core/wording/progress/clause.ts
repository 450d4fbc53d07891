import type { Item } from './items';
import type { Ground, Signal, Stage } from './signal';

/** What the words of a clause so far mean for the ones to come. */
export interface Clause {
  readonly sentence: number;
  /** Where this clause's signals begin. */
  readonly firstSignal: number;
  /** How many signals there were at the last comma. */
  signalsAtPause: number;
  /** "Although": what is said up to the next comma is only conceded. */
  isConceded: boolean;
  isAfterBut: boolean;
  isDoubted: boolean;
  /** "Previously", until "now". */
  isPast: boolean;
  isNow: boolean;
  /** Has an auxiliary verb been read: "was", "has been"? */
  hasAuxiliary: boolean;
  /** "Was", "has been", and not "is". */
  hasHappened: boolean;
  /** "Resolved": what it was decided to do is as good as done where it ends or halts the work. */
  isDecided: boolean;
  /** Is news of the work what it is about? */
  isNews: boolean;
  /** "Was", and not "has been". */
  wasSo: boolean;
  /** "Who", "because": what follows up to the next comma is said of something else. */
  isAside: boolean;
  /** "Next service": it looks after what is done. */
  isUpkeep: boolean;
  /** "Have received", until it is said what. */
  awaitsObject: boolean;
  /** "96 planted": a count at the head runs on, and is not said to be the whole. */
  isCount: boolean;
  /** "The remaining three", until something is done with them. */
  hasRest: boolean;
  /** "No work": what is done has not been done. */
  isIdle: boolean;
  /** Is it about the note, or asks, and tells nothing of the work? */
  isTalk: boolean;
  /** "Once", "until": what follows has not happened. */
  condition: Item | undefined;
  not: Item | undefined;
  /** "Will", "due to", "to be". */
  ahead: Item | undefined;
  /** "Partially", "7 of 9". */
  part: Item | undefined;
  /** "Quotes", "draft": what is brought about with these is a step. */
  stepNoun: Item | undefined;
  /** "Every month". */
  often: Item | undefined;
  ongoing: Item | undefined;
  /** "Letters", whose being sent is a step. */
  message: Item | undefined;
  /** "Approval", "decision". */
  ask: Item | undefined;
  /** "Yet to", until its verb is read. */
  yet: Item | undefined;
  /** "Visit": its being cancelled or over settles nothing. */
  occasion: Item | undefined;
  /** How many items it has, and how many of them say something of their own. */
  items: number;
  strange: number;
}

export function newClause(sentence: number, firstSignal: number): Clause {
  return {
    sentence,
    firstSignal,
    signalsAtPause: firstSignal,
    isConceded: false,
    isAfterBut: false,
    isDoubted: false,
    isPast: false,
    isNow: false,
    hasAuxiliary: false,
    hasHappened: false,
    isDecided: false,
    isNews: false,
    wasSo: false,
    isAside: false,
    isUpkeep: false,
    awaitsObject: false,
    isCount: false,
    hasRest: false,
    isIdle: false,
    isTalk: false,
    condition: undefined,
    not: undefined,
    ahead: undefined,
    part: undefined,
    stepNoun: undefined,
    often: undefined,
    ongoing: undefined,
    message: undefined,
    ask: undefined,
    yet: undefined,
    occasion: undefined,
    items: 0,
    strange: 0,
  };
}

/** What a word leaves behind for the words after it. */
export type Kept =
  | 'not'
  | 'ahead'
  | 'part'
  | 'condition'
  | 'stepNoun'
  | 'often'
  | 'ongoing'
  | 'yet'
  | 'message'
  | 'occasion'
  | 'ask';

/** What is said of the work, and the word that turned it. */
export type Said = readonly [stage: Stage, ground: Ground, turnedBy?: Item];

/** Adds what an item says, resting on the word that turned it, too. */
export function say(signals: Signal[], clause: Clause, item: Item, [stage, ground, by = item]: Said): void {
  signals.push({
    stage,
    ground,
    start: Math.min(by.start, item.start),
    end: Math.max(by.end, item.end),
    sentence: clause.sentence,
    isVerdict: false,
    isConceded: clause.isConceded,
    isNow: clause.isNow,
    isClosed: item.text.startsWith('closed'),
    isDoubted: clause.isDoubted,
  });
}
