import { newClause, say, type Clause, type Kept, type Said } from './clause';
import { itemsOf, type Item } from './items';
import type { ProgressLexicon } from './lexicon';
import type { Ground, Signal } from './signal';
import type { Sense } from './vocabulary';
import {
  AFTER_VERB,
  CONCEDES,
  DECIDED,
  DEEDS,
  DETERMINERS,
  FINDING,
  FINISHING,
  LEADS,
  MAYBE,
  PREPOSITION,
  REASON,
  SENDING,
  SMALL,
  UPKEEP,
  VERBAL,
} from './word-sorts';
import { BREAK, NO_GAP, STOP, type Word } from './words';

export interface ClauseReading {
  readonly items: readonly Item[];
  readonly signals: readonly Signal[];
}

/** What a sense says of the work by itself. */
const SAYS: Readonly<Partial<Record<Sense, Said>>> = {
  done: ['complete', 'done'],
  event: ['complete', 'event'],
  step: ['in-progress', 'step'],
  explore: ['in-progress', 'step'],
  start: ['in-progress', 'step'],
  live: ['in-progress', 'live'],
  stop: ['on-hold', 'stopped'],
  resume: ['in-progress', 'resumed'],
  cancel: ['cancelled', 'cancelled'],
  left: ['in-progress', 'left'],
  rest: ['in-progress', 'left'],
  waiting: ['in-progress', 'waiting'],
  late: ['in-progress', 'late'],
  starts: ['not-started', 'ahead'],
  ahead: ['not-started', 'ahead'],
  idle: ['not-started', 'idle'],
  routine: ['business-as-usual', 'routine'],
  goesOn: ['business-as-usual', 'routine'],
};

/** What a sense keeps in mind for the words after it. */
const KEPT: Readonly<Partial<Record<Sense, Kept>>> = {
  not: 'not',
  will: 'ahead',
  yet: 'yet',
  part: 'part',
  partOf: 'part',
  after: 'condition',
  stepNoun: 'stepNoun',
  often: 'often',
  ongoing: 'ongoing',
  ask: 'ask',
  occasion: 'occasion',
  message: 'message',
};

/** Everything the words say of the work, in their order. */
export function readClauses(words: readonly Word[], lexicon: ProgressLexicon): ClauseReading {
  const items = itemsOf(lexicon, words);
  const signals: Signal[] = [];
  let clause = newClause(0, 0);
  items.forEach((item, i) => {
    const isConcession = item.sense === 'but' && CONCEDES.test(item.text);
    const isTurning = isTurn(item);
    if (i > 0 && (item.gap >= BREAK || isTurning)) {
      closeClause(clause, signals);
      clause = newClause(clause.sentence + (item.gap === STOP ? 1 : 0), signals.length);
      clause.isAfterBut = isTurning && !isConcession;
    } else if (item.gap !== NO_GAP) {
      clause.not = clause.condition = clause.part = clause.stepNoun = undefined;
      clause.signalsAtPause = signals.length;
      clause.isConceded = clause.isAside = clause.awaitsObject = false;
    }
    if (isConcession) clause.isConceded = true;
    takeItem(item, items[i - 1], clause, signals);
  });
  closeClause(clause, signals);
  return { items, signals };
}

/** "But"; "yet" within a clause only tells when: "no work has yet been done". */
function isTurn({ sense, text, isFirst }: Item): boolean {
  return sense === 'but' && (isFirst || text !== 'yet');
}

function takeItem(item: Item, before: Item | undefined, clause: Clause, signals: Signal[]): void {
  const { sense, text } = item;
  clause.items++;
  if (clause.items === 1 && /^\d[\d,]*$/.test(text) && !/^(?:19|20)\d\d$/.test(text)) clause.isCount = true;
  if (sense === undefined ? !SMALL.test(text) : sense === 'event' || sense === 'step' || sense === 'stop')
    clause.strange++;
  if (DECIDED.test(text)) clause.isDecided = true;
  if (PREPOSITION.test(text)) clause.awaitsObject = false;
  // "As a result of the audit the form was changed": the main clause follows.
  if (sense === 'aside') clause.isAside = !(item.isFirst && REASON.test(text));
  else if (text === 'and') clause.isPast = false;
  else if (clause.isAside && sense !== 'left' && sense !== 'waiting') return;
  else if (sense === 'share') takeShare(item, clause, signals);
  else if (sense === 'is' || sense === 'was' || sense === 'have') {
    // "Will be sent and the forms have been returned": another verb ends the promise.
    if (!LEADS.has(before?.sense)) {
      clause.ahead = undefined;
      // "Following advice the council has decided": the main verb ends what came first.
      if (clause.condition?.isFirst) clause.condition = undefined;
    }
    clause.hasAuxiliary = true;
    clause.hasHappened ||= sense !== 'is';
    clause.wasSo = /^(?:was|were)$/.test(text);
  } else if (sense === 'upkeep') clause.isUpkeep = true;
  else if (sense === 'past') clause.isPast = true;
  else if (sense === 'now') {
    clause.isNow = true;
    clause.isPast = false;
  } else if (sense === 'doubt') clause.isDoubted = true;
  else if (sense === 'talk' || sense === 'news') {
    clause.isTalk = true;
    clause.isNews ||= sense === 'news';
  } else if (sense === 'to') {
    if (/^(?:be|have|get)$/.test(item.next?.text ?? '')) clause.ahead = item;
  } else if (sense === 'endVerb' || sense === 'haltVerb') {
    // "Agreed in May to stop the scheme"
    if (clause.isDecided && !clause.not && /\bto$/.test(before?.text ?? ''))
      say(signals, clause, item, sense === 'endVerb' ? ['cancelled', 'cancelled'] : ['on-hold', 'stopped']);
  } else if (sense === 'verb') {
    // "Clerk to chase", but not "sent to members to check"
    const isTask =
      before?.sense === 'to' &&
      (!clause.hasAuxiliary || before.isFirst) &&
      signals.length === clause.signalsAtPause;
    if (isTask) {
      say(signals, clause, item, ['not-started', 'ahead', before]);
      clause.ahead = before;
    }
  } else if (sense === 'yes') {
    if (clause.items === 1 && item.next === undefined) say(signals, clause, item, ['complete', 'done']);
  } else if (sense === 'wanted') {
    const asked = clause.ask ?? clause.stepNoun;
    // "No further reports needed"
    if (clause.not) say(signals, clause, item, ['complete', 'done', clause.not]);
    else if (asked) say(signals, clause, item, ['in-progress', 'waiting', asked]);
  } else if (sense === 'stepNoun' && signals.length > clause.firstSignal) takeObject(item, clause, signals);
  else if (sense === 'agent' && FINDING.test(before?.text ?? '')) takeObject(item, clause, signals);
  // "First quarterly report produced": one of them.
  else if (sense === 'often' && /^(?:first|second|next|last|latest)$/.test(before?.text ?? '')) return;
  else if (sense && KEPT[sense]) {
    clause[KEPT[sense]] = item;
    if (sense === 'yet') clause.ahead = item;
  } else {
    const said = (sense && SAYS[sense]) ?? (isReport(item, clause) ? SAYS.event : undefined);
    // "Have received the note requested": what was asked for is described, not done.
    if (!said || isDescription(item, before) || (sense === 'step' && clause.awaitsObject)) return;
    // "Resolved with the supplier"
    if (text.startsWith('with ') && signals.length > clause.firstSignal) return;
    const turned = turnedBy(clause, said, item);
    // "The remaining three were visited"
    if (turned?.[0] === 'complete' && clause.hasRest) dropRest(clause, signals);
    clause.hasRest ||= sense === 'rest';
    if (turned) say(signals, clause, item, turned);
    clause.awaitsObject = turned?.[1] === 'event';
    if (sense === 'idle') clause.isIdle = true;
    clause.not = undefined;
  }
}

/** "Have received three quotes", "appointed consultants": what was just reported turns out to be a step. */
function takeObject(item: Item, clause: Clause, signals: Signal[]): void {
  const last = signals.at(-1);
  if (clause.awaitsObject && last?.ground === 'event')
    signals[signals.length - 1] = { ...last, stage: 'in-progress', ground: 'step', end: item.end };
}

function dropRest({ firstSignal }: Clause, signals: Signal[]): void {
  const at = signals.findIndex(({ ground }, i) => i >= firstSignal && ground === 'left');
  if (at >= 0) signals.splice(at, 1);
}

/** A word in -ed that is in no list reports something only where its place leaves no doubt. */
function isReport({ text, sense, next, gap }: Item, { hasAuxiliary, items }: Clause): boolean {
  return (
    sense === undefined &&
    text.length > 4 &&
    text.endsWith('ed') &&
    gap === NO_GAP &&
    items > 1 &&
    (hasAuxiliary || next === undefined || AFTER_VERB.test(next.text))
  );
}

/** "The cancelled meeting", "dropped kerbs", "an agreed plan": one word that describes the noun after it. */
function isDescription({ text, sense, next }: Item, before: Item | undefined): boolean {
  if (text.includes(' ') || next === undefined || AFTER_VERB.test(next.text)) return false;
  if (sense === 'cancel' || sense === 'left' || sense === 'stop') return !VERBAL.has(before?.sense);
  return (sense === 'event' || sense === 'step') && DETERMINERS.test(before?.text ?? '');
}

/** What the words before make of what is said: "will be approved", "not approved", "approved in part". */
function turnedBy(clause: Clause, said: Said, { sense, text }: Item): Said | undefined {
  const [stage, ground] = said;
  const isBeginning = sense === 'start' || sense === 'explore';
  const { not, ahead, part, condition, stepNoun, occasion } = clause;
  if (clause.isPast || (clause.isIdle && DEEDS.has(ground))) return undefined;
  // "A refresher follows in 2029"
  if (ground === 'ahead' && clause.isUpkeep) return ['in-progress', 'upkeep'];
  if (!DEEDS.has(ground)) {
    if (condition ?? not) return undefined;
    // "Is now a standing item"
    if (stage === 'business-as-usual' && clause.isNow) return ['complete', 'done'];
    return (occasion ?? stepNoun) && (stage === 'cancelled' || stage === 'on-hold')
      ? ['in-progress', 'late']
      : said;
  }
  // "More could be done" promises nothing.
  if (ahead && MAYBE.test(ahead.text)) return undefined;
  if (condition) return ['in-progress', 'condition', condition];
  if (ahead && (clause.isUpkeep || UPKEEP.test(text))) return ['in-progress', 'upkeep', ahead];
  // "To be signed off", "not yet complete": the end of work that has begun.
  const unmet = FINISHING.test(text) ? 'in-progress' : 'not-started';
  if (ahead) return [unmet, 'ahead', ahead];
  if (not) return isBeginning ? ['not-started', 'idle', not] : [unmet, 'denied', not];
  // "Was in progress"
  if (ground === 'live' && clause.wasSo) return ['in-progress', 'step'];
  if (stage !== 'complete') return said;
  if (part) return ['in-progress', 'part', part];
  if (clause.message && SENDING.test(text)) return ['in-progress', 'step', clause.message];
  if (clause.isCount && ground === 'event') return ['in-progress', 'count'];
  if (stepNoun) return ['in-progress', 'step', stepNoun];
  // "Site visit took place"
  if (occasion && /place$/.test(text)) return ['in-progress', 'step', occasion];
  return said;
}

/** "Most", "7 of 9": before what was done it limits it; after it, it turns what was said. */
function takeShare(item: Item, clause: Clause, signals: Signal[]): void {
  if (/^\d/.test(item.text)) clause.strange++;
  const last = signals.at(-1);
  if (signals.length <= clause.firstSignal || last?.ground !== 'event' || item.gap !== NO_GAP)
    clause.part = item;
  else signals[signals.length - 1] = { ...last, stage: 'in-progress', ground: 'part', end: item.end };
}

/** What can be said of news of the work without anything being said of the work. */
const OF_NEWS: ReadonlySet<Ground> = new Set(['event', 'ahead', 'step', 'upkeep', 'waiting']);
const HABITUAL: ReadonlySet<Ground> = new Set(['event', 'step', 'ahead']);
const VERDICTS: ReadonlySet<Ground> = new Set([
  'done',
  'denied',
  'part',
  'live',
  'idle',
  'stopped',
  'cancelled',
  'left',
]);

/** What a clause says as a whole, once its last word is read. */
function closeClause(clause: Clause, signals: Signal[]): void {
  const { firstSignal, yet, ahead, part, often, ongoing, not } = clause;
  // "A report on progress was published"
  if (clause.isNews && signals.slice(firstSignal).every(({ ground }) => OF_NEWS.has(ground)))
    signals.length = firstSignal;
  if (yet && !signals.slice(firstSignal).some(({ start }) => start === yet.start))
    say(signals, clause, yet, ['in-progress', 'left']);
  if (signals.length === firstSignal && !clause.isTalk) {
    if (often)
      say(signals, clause, often, clause.isNow ? ['complete', 'done'] : ['business-as-usual', 'routine']);
    else if (not && clause.isAfterBut) say(signals, clause, not, ['in-progress', 'left']);
    else if (ahead && !not && !MAYBE.test(ahead.text))
      say(signals, clause, ahead, clause.isUpkeep ? ['in-progress', 'upkeep'] : ['not-started', 'ahead']);
    else if (part) say(signals, clause, part, ['in-progress', 'part']);
    else if (ongoing && clause.items > 1) say(signals, clause, ongoing, ['in-progress', 'ongoing']);
  }
  for (let i = firstSignal; i < signals.length; i++) {
    const signal = (signals[i] = { ...signals[i]!, isDoubted: clause.isDoubted });
    // "Staff are reminded every month": what happens again and again is routine.
    if (
      often &&
      i === signals.length - 1 &&
      HABITUAL.has(signal.ground) &&
      !clause.isNow &&
      !clause.hasHappened &&
      !ahead
    )
      signals[i] = { ...signal, stage: 'business-as-usual', ground: 'routine' };
    else if (VERDICTS.has(signal.ground) && !signal.isConceded && clause.strange === 0)
      signals[i] = { ...signal, isVerdict: true };
  }
}
