import { isDeed, isVerbAfterTo, verbAt } from './verbs';
import { isDoing } from './intent';
import { isMonth } from './dates';
import { closeClause } from './close-clause';
import { newFrame, say, type Frame, type Item } from './frame';
import { entryAt, mistypedWord, type ProgressLexicon } from './lexicon';
import { isGoingOn, isHabitNow, isReport, reportOf } from './report';
import { HANDLERS } from './senses';
import { asidesOf, isNoun, isParticiple } from './scope';
import { shareAt } from './shares';
import { isPutThere, takeState } from './state';
import type { Signal } from './signal';
import type { Sense } from './vocabulary';
import { BREAK, NO_GAP, PAUSE, STOP, type Word } from './words';

/** Words between "to" and its verb. */
const LIGHT = new Set([
  'be',
  'have',
  'been',
  'fully',
  'also',
  'now',
  'then',
  'formally',
  'finally',
  'both',
  'get',
  'being',
  'further',
  'not',
  'and',
  'properly',
  'still',
  'more',
]);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on at by to for with from after following via through under during into as and of about'.split(' '),
);

/** What carries a statement on after "and": "received and reviewed". */
const VERBAL = /^(?:event|step|done|is|was|have|will|not|live|none|to|yet|now|waiting)$|ed$/;

/** "Has had", "was dropped": an entry that begins with an auxiliary verb. */
const AUXILIARY = /^(is|are|was|were|been|has|have) ./;
const AUXILIARIES: Readonly<Record<string, Sense>> = {
  is: 'is',
  are: 'is',
  was: 'was',
  were: 'was',
  been: 'was',
  has: 'have',
  have: 'have',
};
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
  readonly sentences: number;
}

/** Everything the words say of the work, in their order. */
export function readClauses(words: readonly Word[], lexicon: ProgressLexicon): ClauseReading {
  const signals: Signal[] = [];
  let frame = newFrame(0, 0, false);
  let hasTalk = false;
  let ongoing: Item | null = null;
  let strange = 0;
  let before: Item | undefined;
  const asides = asidesOf(words);
  const end = (): void => {
    closeClause(frame, signals);
    hasTalk ||= frame.talk;
    ongoing ??= frame.ongoing;
    strange += frame.strange;
  };
  for (let i = 0; i < words.length;) {
    const { item, length } = itemAt(lexicon, words, i);
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
  return { signals, hasTalk, sentences: frame.sentence + 1 };
}

function itemAt(lexicon: ProgressLexicon, words: readonly Word[], i: number): { item: Item; length: number } {
  const word = words[i]!;
  let entry = entryAt(lexicon, words, i);
  let text = word.text;
  if (!entry) {
    const meant = mistypedWord(text);
    if (meant) {
      const repaired = words.slice(i, i + 4);
      repaired[0] = { ...word, text: meant };
      entry = entryAt(lexicon, repaired, 0);
      text = meant;
    }
  }
  // "Agreed to the ledger": no verb follows, and nothing is promised.
  if (
    entry?.sense === 'will' &&
    entry.length > 1 &&
    /^(?:agreed|set|was|were|asked|offered|required|tasked|is|are)$/.test(text)
  ) {
    const after = words[i + entry.length];
    if (words[i + entry.length - 1]!.text === 'to' && after && !isVerbAfterTo(after.text)) entry = undefined;
  }
  // "Samples have been going to the new lab"
  if (text === 'going' && entry?.sense === 'will' && words[i - 1]?.text === 'been') entry = undefined;
  // "No. 4 gate": a number, and no denial.
  if (/^nos?$/.test(text) && /^\d/.test(words[i + 1]?.text ?? '')) entry = undefined;
  const length = entry?.length ?? 1;
  const last = words[i + length - 1]!;
  const after = words[i + length];
  for (let k = i + 1; k < i + length; k++) text += ` ${words[k]!.text}`;
  const item = {
    sense: entry?.sense,
    text,
    start: word.start,
    end: last.end,
    gap: word.gap,
    isFirst: i === 0 || word.gap > 0,
    next: after && after.gap === NO_GAP ? after : undefined,
  };
  return { item, length };
}

function takeItem(frame: Frame, item: Item, before: Item | undefined, signals: Signal[]): void {
  frame.items++;
  frame.before = before;
  if (PREPOSITIONS.has(item.text) || item.gap !== NO_GAP) frame.object = null;
  if (isDated(item, before)) frame.isDated = true;
  if (item.sense === 'none' && item.text.endsWith('ed')) frame.isTold = true;
  if (item.isFirst && /^\d[\d,]*$/.test(item.text) && !isDate(item)) frame.isCount = true;
  const { sense, text } = item;
  takeState(frame, item, before);
  if (text.startsWith('now ')) frame.now = true;
  const auxiliary = AUXILIARY.exec(text)?.[1];
  if (auxiliary) takeAuxiliary(frame, { ...item, text: auxiliary, sense: AUXILIARIES[auxiliary] }, before);
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
  if (frame.aside && isRelativeOver(frame, item, before)) frame.aside = false;
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

function isRelativeOver(frame: Frame, { sense, text }: Item, before: Item | undefined): boolean {
  const isFinite =
    sense === 'is' ||
    sense === 'was' ||
    sense === 'have' ||
    (sense === 'will' && /^(?:will|shall)/.test(text));
  const isLed =
    before !== undefined &&
    (/^(?:is|was|have|will|not|to|but)$/.test(before.sense ?? '') || LIGHT.has(before.text));
  if (!isFinite || isLed) {
    if (verbAt(text) && !isLed) frame.isAsideVerb = true;
    return false;
  }
  if (frame.isAsideVerb) return true;
  frame.isAsideVerb = true;
  return false;
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

/** "The report will be sent and the forms have been returned": a new finite verb ends the promise. */
function takeAuxiliary(frame: Frame, { sense, text, start }: Item, before: Item | undefined): void {
  const isLed =
    before &&
    (before.sense === 'will' ||
      before.sense === 'not' ||
      before.sense === 'to' ||
      before.sense === 'yet' ||
      LIGHT.has(before.text) ||
      before.sense === 'have');
  if (!isLed && frame.ahead) frame.ahead = null;
  // "Is no longer policy and the file has been closed"
  if (!isLed && frame.joined) {
    frame.not = frame.part = null;
    frame.past = false;
    if (frame.stepNoun && frame.stepNoun.start < frame.joined.start) frame.stepNoun = null;
  }
  if (before?.text === 'and') frame.condition = null;
  // "After looking at the costs the council has decided": the main verb ends what came first.
  if (!isLed) endLeadingCondition(frame);
  if (text === 'be' && frame.isInfinitive && !frame.isVerbSince) frame.later ??= frame.isInfinitive;
  frame.auxiliary = start;
  frame.isVerbSince = true;
  if (sense === 'have') frame.has = true;
  else if (sense === 'is') frame.is = true;
  else if (!frame.has) frame.was = text !== 'been';
  frame.isBeing = false;
}

function endLeadingCondition(frame: Frame): void {
  if (frame.condition?.isFirst && /^(?:after|following|prior to)$/.test(frame.condition.text))
    frame.condition = null;
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
}
