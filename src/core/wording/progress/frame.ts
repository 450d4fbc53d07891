import type { Ground, Signal, Stage } from './signal';
import type { Sense } from './vocabulary';
import { type Gap, type Word } from './words';

/** A word or phrase of a cell with its sense; undefined for words of no sense here. */
export interface Item {
  readonly sense: Sense | undefined;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** Does it follow a comma, a full stop or nothing? */
  readonly isFirst: boolean;
  /** The word after it, unless a comma or full stop stands between. */
  readonly next: Word | undefined;
}

/** What the words of a clause so far mean for the ones to come. */
export interface Frame {
  not: Item | null;
  /** "will", "due to", "yet to". */
  ahead: Item | null;
  /** "will", but not "could" or "due to": a clause with no more than this looks ahead all the same. */
  isPromise: boolean;
  /** Just after "to" and words like "be fully". */
  isInfinitive: Item | null;
  part: Item | null;
  /** "once", "until": what follows has not happened. */
  condition: Item | null;
  past: boolean;
  now: boolean;
  conceded: boolean;
  afterBut: boolean;
  has: boolean;
  was: boolean;
  is: boolean;
  /** Just after "being", which has already said what is to be said. */
  isBeing: boolean;
  stepNoun: Item | null;
  /** "96 planted": a count at the head of a clause runs on, and is not said to be the whole. */
  isCount: boolean;
  message: boolean;
  /** "Contractor": finding one is a step, what he does is not. */
  agent: Item | null;
  /** What was brought about and still waits for its object: "have received (three quotes)". */
  object: Item | null;
  /** "Needs", until it is said what. */
  needs: Item | null;
  /** "With legal", at the head of a clause. */
  with: Item | null;
  again: boolean;
  /** "Resolved", "decision": what it was decided to do is as good as done where it ends or halts the work. */
  isDecided: boolean;
  /** After a verb and "and": another verb begins a statement of its own. */
  joined: Item | null;
  /** "The old form": its being withdrawn ends nothing. */
  old: boolean;
  /** After "at", "following": the words that come only say where or when. */
  isPlace: boolean;
  /** News of the work is what the clause is about. */
  news: boolean;
  doubt: boolean;
  /** "Cabinet": where matters are decided. */
  forum: Item | null;
  /** A day or month is named, without a year. */
  isDated: boolean;
  /** "Considered by Cabinet": a verb that reports no result. */
  isTold: boolean;
  /** "Will look into": what is to be done has not been begun. */
  isIntent: boolean;
  /** "Will see that it stays so": what is promised looks after what is done. */
  isConsequence: boolean;
  /** "Joiners briefed, decorators will be": the promise is of something else. */
  isAheadOfOthers: boolean;
  /** "5 of 8", with nothing said of them yet. */
  count: Item | null;
  /** "5 of 8", and not "84%". */
  isCountOf: boolean;
  /** "This action": the thing the row is about, by name. */
  thing: Item | null;
  occasion: boolean;
  often: Item | null;
  /** "Daily checks by the caretaker": many of them, with no verb. */
  isOften: boolean;
  /** "Quarterly report": one of them, and no habit. */
  isOne: boolean;
  /** "Every", until the happening is named that comes round: "at every staff briefing". */
  each: Item | null;
  ask: Item | null;
  /** "Next week": with nothing else said, it lies ahead. */
  later: Item | null;
  /** "Yet to", until its verb is read. */
  yet: Item | null;
  idle: boolean;
  /** "How it is done": what follows reports nothing. */
  aside: boolean;
  /** Has its verb been read? */
  isAsideVerb: boolean;
  isRelative: boolean;
  /** Where the last auxiliary verb begins. */
  auxiliary: number;
  ongoing: Item | null;
  /** "Hold", "are on": how things stand now. */
  state: Item | null;
  /** "All", "every" at its head. */
  isForAll: boolean;
  /** Somebody does something, as "walks" tells. */
  isDoing: boolean;
  isPeriodic: boolean;
  /** "Launch June": a happening since the last comma, its day, and whether that day comes with a verb in the present. */
  happening: Item | null;
  happens: Item | null;
  talk: boolean;
  rest: boolean;
  /** Words of no sense here, and items altogether. */
  strange: number;
  items: number;
  /** The item before this one. */
  before: Item | undefined;
  /** The newest item. */
  last: Item | undefined;
  /** How many signals there were at the last comma. */
  atPause: number;
  /** How many items there were at the last comma, and whether a verb has come since. */
  itemsAtPause: number;
  isVerbSince: boolean;
  /** Where this clause's signals begin. */
  readonly firstSignal: number;
  readonly sentence: number;
}

export function newFrame(sentence: number, firstSignal: number, afterBut: boolean): Frame {
  return {
    not: null,
    ahead: null,
    isPromise: false,
    isInfinitive: null,
    part: null,
    condition: null,
    past: false,
    now: false,
    conceded: false,
    afterBut,
    has: false,
    was: false,
    is: false,
    isBeing: false,
    stepNoun: null,
    isCount: false,
    message: false,
    agent: null,
    object: null,
    needs: null,
    with: null,
    again: false,
    isDecided: false,
    joined: null,
    old: false,
    isPlace: false,
    news: false,
    doubt: false,
    forum: null,
    isDated: false,
    isTold: false,
    isIntent: false,
    isConsequence: false,
    isAheadOfOthers: false,
    count: null,
    isCountOf: false,
    thing: null,
    occasion: false,
    often: null,
    isOften: false,
    isOne: false,
    each: null,
    ask: null,
    later: null,
    yet: null,
    idle: false,
    aside: false,
    isAsideVerb: false,
    isRelative: false,
    auxiliary: -1,
    ongoing: null,
    state: null,
    isForAll: false,
    isDoing: false,
    isPeriodic: false,
    happening: null,
    happens: null,
    talk: false,
    rest: false,
    strange: 0,
    items: 0,
    before: undefined,
    last: undefined,
    atPause: firstSignal,
    itemsAtPause: 0,
    isVerbSince: false,
    firstSignal,
    sentence,
  };
}

/** Adds what an item says, resting on the words of the frame that turned it, too. */
export function say(
  signals: Signal[],
  frame: Frame,
  item: Item,
  stage: Stage,
  ground: Ground,
  turned?: Item | null,
): void {
  signals.push({
    stage,
    ground,
    start: turned ? Math.min(turned.start, item.start) : item.start,
    end: turned ? Math.max(turned.end, item.end) : item.end,
    sentence: frame.sentence,
    isVerdict: false,
    isConceded: frame.conceded,
    isNow: frame.now || /^now /.test(item.text),
    isClosed: item.text.startsWith('closed'),
    isDoubted: frame.doubt,
  });
}

/** What an item of one sense does to the clause, and what it says. */
export type Handler = (frame: Frame, item: Item, signals: Signal[]) => void;
