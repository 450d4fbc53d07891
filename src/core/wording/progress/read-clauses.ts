import { endLeadingCondition, isRelativeOver, leadingAuxiliary, LIGHT, takeAuxiliary } from './auxiliaries';
import { itemAt } from './items';
import { isDeed, verbAt } from './verbs';
import { isDoing } from './intent';
import { isMonth } from './dates';
import { closeClause } from './close-clause';
import { newFrame, say, type Frame, type Item } from './frame';
import type { ProgressLexicon } from './lexicon';
import { isGoingOn, isHabitNow, isReport, reportOf } from './report';
import { HANDLERS } from './senses';
import { asidesOf, isNoun, isParticiple } from './scope';
import { shareAt } from './shares';
import { happensOn, isPutThere, takeState } from './state';
import type { Signal } from './signal';
import type { Sense } from './vocabulary';
import { BREAK, NO_GAP, PAUSE, STOP, type Word } from './words';

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on at by to for with from after following via through under during into as and of about'.split(' '),
);

/** What carries a statement on after "and": "received and reviewed". */
const VERBAL = /^(?:event|step|done|is|was|have|will|not|live|none|to|yet|now|waiting)$|ed$/;

/** After these come words that only say where, when or by whom. */
const PLACES: ReadonlySet<string> = new Set('at in by from during through via under within on'.split(' '));

/** "Following legal advice the council decided …": the main verb ends what came first. */
const DECISION = /^(?:decision|decided|agreed|resolved|voted|chose|concluded|opted|confirmed)\b/;

/** Words that say nothing of their own, so that a verdict may stand among them. */
const SMALL =
  /^(?:\d.*|since|until|onwards|in|on|at|by|to|for|with|and|the|a|an|of|as|so|but|or|from|very|well|also|far|its|is|are|been|be|status|update|date|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|end|q\d|full|current|currently|counts|considered|yes|please|list|from|remove|there|do|does|that|has|have|been|was|were|am|pm)$/;

export interface ClauseReading {
  readonly signals: readonly Signal[];
  readonly hasTalk: boolean;
  /** Clauses with a verb of their own that tell nothing of how far the work has come. */
  readonly silent: number;
  /** Every sense that a word or phrase of the text has. */
  readonly senses: ReadonlySet<Sense>;
}

/** Everything the words say of the work, in their order. */
export function readClauses(words: readonly Word[], lexicon: ProgressLexicon): ClauseReading {
  const signals: Signal[] = [];
  let frame = newFrame(0, 0, false);
  let hasTalk = false;
  let silent = 0;
  const senses = new Set<Sense>();
  let ongoing: Item | null = null;
  let strange = 0;
  let before: Item | undefined;
  const asides = asidesOf(words);
  const end = (): void => {
    closeClause(frame, signals);
    hasTalk ||= frame.talk;
    if (signals.length === frame.firstSignal && frame.items > 3 && (frame.auxiliary >= 0 || frame.isTold))
      silent++;
    ongoing ??= frame.ongoing;
    strange += frame.strange;
  };
  for (let i = 0; i < words.length;) {
    const { item, length } = itemAt(lexicon, words, i);
    if (item.sense) senses.add(item.sense);
    if (i > 0 && (item.gap >= BREAK || item.sense === 'but')) {
      end();
      frame = newFrame(frame.sentence + (item.gap === STOP ? 1 : 0), signals.length, item.sense === 'but');
    } else if (i > 0 && item.gap === PAUSE) pause(frame, signals.length);
    const shared = shareAt(words, i);
    if (shared) {
      before = { ...item, end: words[i + shared.length - 1]!.end, next: undefined };
      if (shared.isPart && isBeside(before, signals, frame, words, i)) frame.part = before;
      else if (shared.isPart) HANDLERS.share!(frame, before, signals);
      if (shared.isPart) {
        frame.strange++;
        frame.count = before;
        frame.isCountOf = shared.length > 2 && !before.text.endsWith('%') && words[i + 1]?.text !== 'per';
      }
      i += shared.length;
      continue;
    }
    const isAside = asides[i] === 'purpose' || (asides[i] === 'describes' && length === 1);
    if (isAside) takeAside(frame, item, before);
    else takeItem(frame, item, before, signals);
    // "Vehicles all fitted": the verb follows its noun all the same.
    if (!(/^(?:all|both|each)$/.test(item.text) && before && item.gap === NO_GAP && isNoun(before.text)))
      before = item;
    i += length;
  }
  end();
  const isOnlyOngoing = signals.every(({ ground }) => ground === 'ongoing');
  if (isOnlyOngoing) signals.length = 0;
  if (isOnlyOngoing && ongoing && strange > 0 && !hasTalk)
    say(signals, frame, ongoing, 'in-progress', 'ongoing');
  return { signals, hasTalk, silent, senses };
}

function takeItem(frame: Frame, item: Item, before: Item | undefined, signals: Signal[]): void {
  frame.items++;
  frame.before = before;
  frame.last = item;
  if (PREPOSITIONS.has(item.text) || item.gap !== NO_GAP) frame.object = null;
  const isDay = isDated(item, before);
  if (isDay) frame.isDated = true;
  const coming = happensOn(frame, item, isDay);
  if (coming && signals.length === frame.atPause && item.sense === undefined) {
    say(signals, frame, item, 'in-progress', 'ahead', coming);
    frame.happening = frame.happens = null;
  }
  if (item.sense === 'none' && item.text.endsWith('ed')) frame.isTold = true;
  if (item.isFirst && /^\d[\d,]*$/.test(item.text) && !isDate(item)) frame.isCount = true;
  const { sense, text } = item;
  takeState(frame, item, before);
  if (text.startsWith('now ')) frame.now = true;
  const auxiliary = leadingAuxiliary(item);
  if (auxiliary) takeAuxiliary(frame, auxiliary, before);
  // "Meeting held and agreement reached": the second is no step.
  if (before?.text === 'and' && signals.length > frame.firstSignal && !VERBAL.test(sense ?? text))
    frame.stepNoun = null;
  if (text === 'and' && frame.auxiliary >= 0) frame.joined = item;
  if (text === 'and') {
    frame.itemsAtPause = frame.items;
    frame.isVerbSince = false;
    if (signals.length > frame.firstSignal) frame.isCount = false;
  }
  if (PLACES.has(text)) frame.isPlace = true;
  else if (sense === 'is' || sense === 'was' || sense === 'have' || item.gap !== NO_GAP || text === 'and')
    frame.isPlace = false;
  if (DECISION.test(text)) {
    endLeadingCondition(frame);
    frame.isDecided = true;
  }
  // "Staff who drive have been trained": the second verb ends what is said of them.
  if (frame.aside && frame.isRelative && isRelativeOver(frame, item, before)) frame.aside = false;
  if (sense === 'is' || sense === 'was' || sense === 'have') takeAuxiliary(frame, item, before);
  else if (sense === 'but')
    frame.conceded = /^(?:although|though|despite|even though|while|whereas)$/.test(text);
  else if (
    frame.aside &&
    sense !== 'left' &&
    sense !== 'waiting' &&
    sense !== 'yet' &&
    (sense !== 'idle' || frame.isRelative)
  )
    frame.strange++;
  else if (sense === undefined) {
    const report =
      isHabitNow(text, before) || isPutThere(frame, item, before, item.next)
        ? 'event'
        : reportOf(frame, item, before);
    if (isGoingOn(frame, item, before)) HANDLERS.live!(frame, item, signals);
    else if (report) HANDLERS[report]!(frame, item, signals);
    else if (before?.sense === 'will' && frame.isPromise && !frame.condition && !frame.not && isDeed(text))
      say(
        signals,
        frame,
        item,
        isDoing(text) ? 'not-started' : 'in-progress',
        isDoing(text) ? 'intent' : 'ahead',
        before,
      );
    // "Comms to change it", "with three more to chase": who is to do what is still to be done.
    else if (
      before?.text === 'to' &&
      !frame.isVerbSince &&
      !frame.condition &&
      !frame.not &&
      frame.items - frame.itemsAtPause <= 6 &&
      isDeed(text)
    )
      say(signals, frame, item, 'in-progress', 'ahead', before);
    if (isVerb(item)) frame.isVerbSince = frame.isTold = true;
    if (!SMALL.test(text)) frame.strange++;
  } else if (sense === 'event' || sense === 'step' || sense === 'stop') {
    // "Have received the note requested": what was asked for is described, not done.
    const isDescribed =
      sense === 'step' && frame.object !== null && item.gap === NO_GAP && !text.includes(' ');
    if (!isDescribed && isReport(frame, item, before)) HANDLERS[sense]!(frame, item, signals);
    if (!frame.idle) frame.strange++;
  } else HANDLERS[sense]?.(frame, item, signals);
  if (frame.isInfinitive && sense !== 'to' && !LIGHT.has(text)) frame.isInfinitive = null;
}

/** "Issued to all officers, usage above 90%", "surveyed (98% of homes)": a figure that measures nothing that was done. */
function isBeside(
  item: Item,
  signals: readonly Signal[],
  frame: Frame,
  words: readonly Word[],
  at: number,
): boolean {
  if (
    signals.length <= frame.firstSignal ||
    signals.at(-1)!.stage !== 'complete' ||
    signals.at(-1)!.ground === 'done'
  )
    return false;
  const before = words[at - 1]?.text ?? '';
  return (
    item.gap !== NO_GAP ||
    !(
      isParticiple(before) ||
      /^(?:to|at|in|for|by|on|with|across|of|only|is|now|the|from|about|around|approximately)$/.test(before)
    )
  );
}

/** Is this a verb of the clause, though not one that tells how far the work has come? */
function isVerb({ text }: Item): boolean {
  const verb = verbAt(text);
  return (
    verb?.form === 'past' ||
    (verb?.form === 's' && verb.aspect === 'talk') ||
    (!verb && text.length > 4 && text.endsWith('ed'))
  );
}

/** What only describes, or stands in a clause of purpose, is passed over. */
function takeAside(frame: Frame, item: Item, before: Item | undefined): void {
  frame.items++;
  frame.before = before;
  frame.strange++;
  frame.isInfinitive = null;
}

/** "3 June", "in March", "12/6": a day or a month, with no word on the year. */
function isDated({ text }: Item, before: Item | undefined): boolean {
  return isMonth(text)
    ? text !== 'may' || /^(?:in|early|mid|late|\d+(?:st|nd|rd|th)?)$/.test(before?.text ?? '')
    : /^\d{1,2}\/\d{1,2}$/.test(text);
}

/** "3 June: …", "2026": a number at the head that counts nothing. */
function isDate({ text, next }: Item): boolean {
  return (
    /^(?:19|20)\d\d$/.test(text) ||
    next === undefined ||
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(next.text)
  );
}

/** What a comma ends. */
function pause(frame: Frame, signals: number): void {
  frame.not = null;
  if (frame.firstSignal < signals) {
    frame.part = null;
    frame.stepNoun = null;
  }
  frame.condition = null;
  frame.past = false;
  frame.aside = false;
  frame.conceded = false;
  frame.isBeing = false;
  frame.isInfinitive = null;
  frame.message = false;
  frame.atPause = signals;
  frame.itemsAtPause = frame.items;
  frame.isVerbSince = false;
  frame.happening = frame.happens = null;
}
