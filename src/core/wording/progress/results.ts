import { say, type Frame, type Item } from './frame';
import { isDoing } from './intent';
import { canFollowVerb } from './report';
import { verbAt } from './verbs';
import type { Signal } from './signal';

/** Looking after a thing by doing these again to it is no part of making it. */
const UPKEEP_EVENTS =
  /^(?:re ?)?(?:reviewed|updated|checked|inspected|tested|renewed|audited|monitored|reported|shared|visited|assessed)$/;

/** Said of the action itself, these tell who is to do it. */
const PASSING = /^(?:transferred|moved|reassigned|handed over|assigned|allocated|delegated|passed)$/;

/** Said of the action itself, these end it undone. */
const ENDING = /^(?:deleted|removed)$/;

/** Done to those who decide, these are news of the work. */
const TELLING = /^(?:informed|told|updated|notified|briefed|shown|presented|advised)\b/;

/** "Letters sent to all parishes" asks for something that has not come yet. */
const SENDING = /^(?:sent|issued|reissued|circulated|distributed|written|given|presented)\b/;

/** Done, these are no more than a step. */
const FIRST_STEP =
  /^(?:first |initial )?(?:draft|pilot|trial|consultation|scoping|feasib|tender|interview|quot|application|bid|business case|specification|first)/;

/** What has not even been asked for has not been begun. */
const ASKING =
  /^(?:approached|contacted|invited|advertised|requested|sought|ordered|instructed|commissioned|spoken|consulted|scoped|costed)\b/;

const EFFORT =
  /^(?:lodged|contacted|identified|spoken|spoke|met|liaised|logged|explored|investigated|examined|researched|analysed|gathered|measured|flagged|alerted|followed up|set aside|phoned|rang|rung|texted|exchanged)\b/;

/** These are only steps towards what they ask for or arrange. */
const SOUGHT =
  /^(?:drafted|ordered|requested|commissioned|applied|booked|scheduled|rescheduled|planned|arranged|rearranged|organised|advertised|tendered|shortlisted|interviewed|approached|scoped|costed|instructed|engaged|sought|escalated|referred|invited|mobilised|piloted|trialled|chased|asked|queried|enquired|quoted|priced|pursued|consulted|begun|began|tested|researched|negotiated|identified|bid|developed|progressed)/;

/** Has something been said that turns what is done into something that is not? */
function turn(frame: Frame, item: Item, signals: Signal[]): boolean {
  // "Before the order was placed": it has happened, and only tells when.
  if (
    frame.condition &&
    frame.was &&
    !frame.condition.isFirst &&
    /^(?:before|after|when|once)$/.test(frame.condition.text)
  )
    return true;
  if (frame.condition) say(signals, frame, item, 'in-progress', 'condition', frame.condition);
  else if (frame.past && !frame.now) return true;
  // "More could be done" promises nothing.
  else if (/^(?:could|might|can|would)$/.test(frame.ahead?.text ?? '')) return true;
  else if ((frame.isInfinitive ?? frame.ahead) && isDoing(item.text))
    say(signals, frame, item, 'not-started', 'intent', frame.isInfinitive ?? frame.ahead);
  else if (frame.isInfinitive) say(signals, frame, item, 'in-progress', 'ahead', frame.isInfinitive);
  else if (frame.ahead) say(signals, frame, item, 'in-progress', 'ahead', frame.ahead);
  else if (frame.not) deny(frame, item, signals, frame.not);
  else if (frame.part) say(signals, frame, item, 'in-progress', 'part', frame.part);
  else return false;
  if (frame.not) frame.not = null;
  return true;
}

/** "Not approved" leaves open how far it has come; "has not been looked into" does not. */
function deny(frame: Frame, item: Item, signals: Signal[], not: Item): void {
  const isIdle =
    /^(?:nobody|no one)$/.test(not.text) ||
    ((isDoing(item.text) || ASKING.test(item.text)) &&
      (frame.has || /^ha/.test(not.text)) &&
      !/^(?:no|none|few|little|neither|nor)$/.test(not.text));
  if (isIdle) say(signals, frame, item, 'not-started', 'idle', not);
  else say(signals, frame, item, 'in-progress', 'denied', not);
}

/** Drops what was said to be left in this clause: "the remaining three were visited". */
function settleRest(frame: Frame, signals: Signal[]): void {
  if (!frame.rest) return;
  frame.rest = false;
  const at = signals.findIndex((signal, i) => i >= frame.firstSignal && signal.ground === 'left');
  if (at >= 0) signals.splice(at, 1);
}

/** What these find or engage is only a step: "contractor appointed". */
export const FINDING =
  /^(?:appointed|selected|chosen|found|identified|engaged|met|confirmed|procured|recruited|hired|booked|taken on|brought in|bought in|secured|obtained|invited|commissioned|visited|assigned|allocated|nominated)$/;

/** A happening that comes before the work, so that its being over or cancelled settles nothing. */
export const GATHERING = /meeting|visit|interview|workshop|discussions|talks/;

const OVER = /place|complet|finish|conclud|done/;

/** "The vacant post", "outstanding invoices": a word for what is left that only describes a thing. */
export function isAttribute(frame: Frame, item: Item): boolean {
  return (
    /^(?:\w+ )?(?:outstanding|vacant|incomplete|unfinished)$/.test(item.text) && isDescription(frame, item)
  );
}

/** Does this word describe the noun after it? "The cancelled meeting", but not "was cancelled by". */
export function isDescription({ before }: Frame, { next }: Item): boolean {
  const isVerb = before !== undefined && /^(?:is|was|have|now|not)$/.test(before.sense ?? '');
  return !isVerb && next !== undefined && !canFollowVerb(next.text);
}

/** Has this stretch between two commas already reported something done? */
export function isDoneBefore(frame: Frame, signals: readonly Signal[]): boolean {
  return signals.slice(frame.atPause).some(({ stage }) => stage === 'complete');
}

/** What was just reported turns out to be a step: "have received three quotes". */
export function makeStep(frame: Frame, item: Item, signals: Signal[]): void {
  const last = signals.at(-1);
  // "Introduced weekly case discussions": a habit, and not a step.
  if (!frame.object || !last || last.stage !== 'complete' || frame.often) return;
  signals[signals.length - 1] = { ...last, stage: 'in-progress', ground: 'step', end: item.end };
  frame.object = null;
}

export function done(frame: Frame, item: Item, signals: Signal[]): void {
  if (frame.isBeing || frame.idle || turn(frame, item, signals)) return;
  if (
    frame.stepNoun &&
    (FIRST_STEP.test(frame.stepNoun.text) || (GATHERING.test(frame.stepNoun.text) && OVER.test(item.text)))
  ) {
    say(signals, frame, item, 'in-progress', 'step', frame.stepNoun);
    return;
  }
  settleRest(frame, signals);
  // "This is done every year": what is done is told from what is done again and again when the clause is read.
  const isHabit = item.text === 'done' && frame.is && !frame.has && !frame.was;
  say(signals, frame, item, 'complete', isHabit ? 'event' : 'done');
}

export function event(frame: Frame, item: Item, signals: Signal[]): void {
  if (frame.isBeing || frame.idle) return;
  // "This action has passed to the surveyor" tells who is to do it.
  const isSelf = /action|recommendation|item/.test(frame.thing?.text ?? '');
  if (isSelf && PASSING.test(item.text)) return;
  if (item.text === 'accepted by' && (isSelf || item.isFirst)) return;
  // "The Board was informed of the position"
  if (frame.forum && frame.was && TELLING.test(item.text)) return;
  // "The action has been deleted"
  if (
    isSelf &&
    ENDING.test(item.text) &&
    !frame.condition &&
    !frame.not &&
    !frame.ahead &&
    !frame.isInfinitive
  ) {
    say(signals, frame, item, 'cancelled', 'cancelled');
    return;
  }
  if (
    UPKEEP_EVENTS.test(item.text) &&
    (frame.ahead || frame.isInfinitive) &&
    !frame.condition &&
    !frame.not
  ) {
    say(signals, frame, item, 'in-progress', 'upkeep', frame.ahead ?? frame.isInfinitive);
    return;
  }
  if (turn(frame, item, signals)) return;
  if (
    frame.isCount ||
    (frame.stepNoun && !isStruck(frame.stepNoun, item)) ||
    (frame.agent && FINDING.test(item.text)) ||
    (frame.message && SENDING.test(item.text))
  ) {
    say(signals, frame, item, 'in-progress', frame.isCount && !frame.stepNoun ? 'count' : 'step');
    return;
  }
  settleRest(frame, signals);
  say(signals, frame, item, 'complete', 'event');
  if (!frame.was && !frame.is && !item.text.startsWith('now ')) frame.object = item;
}

/** Is this work on the way that asks nobody for anything more? */
/** "Contract signed": that is what a contract is for. */
function isStruck({ text }: Item, item: Item): boolean {
  return /^contracts?$/.test(text) && /^(?:signed|sealed|renewed|ended|terminated|extended)$/.test(item.text);
}

function isEffort(text: string): boolean {
  return EFFORT.test(text) || (verbAt(text)?.aspect === 'activity' && !SOUGHT.test(text));
}

export function step(frame: Frame, item: Item, signals: Signal[]): void {
  if (frame.isBeing || frame.idle || frame.condition || (frame.past && !frame.now)) return;
  if (frame.not) deny(frame, item, signals, frame.not);
  else if ((frame.ahead ?? frame.isInfinitive) && isDoing(item.text))
    say(signals, frame, item, 'not-started', 'intent', frame.ahead ?? frame.isInfinitive);
  else if (frame.ahead ?? frame.isInfinitive)
    say(signals, frame, item, 'in-progress', 'ahead', frame.ahead ?? frame.isInfinitive);
  else say(signals, frame, item, 'in-progress', isEffort(item.text) ? 'effort' : 'step');
}
