import { begin, cancel, live, resume, stop } from './course';
import { say, type Frame, type Handler, type Item } from './frame';
import { DUE, isDoing, REST } from './intent';
import { canFollowVerb } from './report';
import { done, event, FINDING, isAttribute, isDoneBefore, makeStep, step } from './results';
import type { Signal } from './signal';
import { isConsequence, verbAt } from './verbs';
import type { Sense } from './vocabulary';

const REASON = /^(?:because|owing to|as a result of|on account of|as the|due to)\b/;

const PERIOD = /^(?:daily|weekly|fortnightly|monthly|quarterly|termly|yearly|half yearly|six monthly)$/;
/** One of a thing, and no verb. */
const NOUN = /^[a-z]+(?<!s|ed)$/;
/** Doing these again is no part of the work. */
const UPKEEP = /^(?:next|review|renewal|inspection|service|servicing|test|refresher|audit|again|then)$/;

const left: Handler = (frame, item, signals) => {
  if (frame.condition || frame.not || (frame.past && !frame.now)) return;
  const isAttributed = isAttribute(frame, item);
  // "Recruited to the vacant post", "trained the remaining staff"
  if ((isAttributed || (item.sense === 'rest' && item.next)) && isDoneBefore(frame, signals)) return;
  // "To be led by whoever fills the vacant post"
  if (isAttributed && signals.length > frame.firstSignal) return;
  frame.rest ||= isAttributed || item.sense === 'rest';
  say(signals, frame, item, 'in-progress', 'left');
};

/** "Part", "most": before what was done it limits it; after it, it turns what was said. */
const share: Handler = (frame, item, signals) => {
  const last = signals.at(-1);
  if (!last || signals.length <= frame.firstSignal || last.stage !== 'complete' || last.ground === 'part') {
    frame.part = item;
    return;
  }
  signals[signals.length - 1] = { ...last, stage: 'in-progress', ground: 'part', end: item.end };
};

/** "Agreed in May to stop the scheme", but not "agreed not to stop it". */
function isResolved({ isDecided, isInfinitive, before, condition, not }: Frame): boolean {
  return isDecided && !condition && !not && (isInfinitive !== null || / to$/.test(before?.text ?? ''));
}

/** "Contract template", but not "contract signed", "draft policy". */
function isCompound({ text, next }: Item): boolean {
  return (
    /^(?:contract|tender|meeting|recruitment|consultation|interview|offer|claim)s?$/.test(text) &&
    next !== undefined &&
    /^[a-z]+$/.test(next.text) &&
    !/(?:ed|ing|ly)$|^(?:held|sent|set|made|put|met|out|done|taken|given|run|written|drawn|let|won|not|due|has|have|had|began|took|ran|still|now|also|until|not|paper|papers|pack)$/.test(
      next.text,
    ) &&
    !canFollowVerb(next.text)
  );
}

/** "Renewals submitted, with three more to chase": a stretch without a verb before "to". */
function isTheirPart(frame: Frame, signals: readonly Signal[]): boolean {
  return (
    frame.itemsAtPause > 0 &&
    frame.atPause === signals.length &&
    !frame.isVerbSince &&
    frame.items - frame.itemsAtPause > 1
  );
}

/** What each sense does to the clause and what it says. A sense that is not here does neither. */
export const HANDLERS: Readonly<Partial<Record<Sense, Handler>>> = {
  done,
  event,
  step,
  live,
  start: begin,
  stop,
  resume,
  endVerb: (frame, item, signals) => {
    if (isResolved(frame) || (item.text === 'not proceed' && frame.ahead))
      say(signals, frame, item, 'cancelled', 'cancelled');
  },
  haltVerb: (frame, item, signals) => {
    if (isResolved(frame)) say(signals, frame, item, 'on-hold', 'stopped');
  },
  cancel,
  left,
  share,
  part: (frame, item) => void (frame.part ??= item),
  partOf: (frame, item) => void (item.isFirst && (frame.part ??= item)),
  rest: left,
  waiting: (frame, item, signals) => {
    // "Resolved with the supplier": with whom something was done.
    const isBeside =
      item.text.startsWith('with ') &&
      (signals.length > frame.firstSignal ||
        frame.isTold ||
        (item.next !== undefined && !canFollowVerb(item.next.text)));
    if (!isBeside && !frame.condition && !frame.not && !(frame.past && !frame.now))
      say(signals, frame, item, 'in-progress', frame.was ? 'step' : 'waiting');
  },
  late: (frame, item, signals) => {
    if (!frame.not && !frame.condition && !(frame.past && !frame.now))
      say(signals, frame, item, 'in-progress', 'late');
  },
  starts: (frame, item, signals) => {
    if (!frame.condition)
      say(signals, frame, item, frame.sentence === 0 ? 'not-started' : 'in-progress', 'ahead');
  },
  ahead: (frame, item, signals) => {
    if (frame.condition || frame.not || /^(?:is|are|was|were|has|have)$/.test(item.next?.text ?? '')) return;
    // "Its first returns were in": a noun, and no verb.
    if (
      /^(?:its|their|our|the|all|no|first|second|annual|monthly|quarterly|new|any)$/.test(
        frame.before?.text ?? '',
      )
    )
      return;
    // "Regular meetings take place"
    if (frame.often && item.text === 'take place')
      say(signals, frame, item, 'business-as-usual', 'routine', frame.often);
    else say(signals, frame, item, 'in-progress', 'ahead');
  },
  idle: (frame, item, signals) => {
    // "Just the signage to do": some of it.
    if (item.text === 'to do' && frame.aside) return;
    if (item.text === 'to do' && !item.isFirst) {
      left(frame, item, signals);
      return;
    }
    frame.idle = true;
    if (!frame.condition && !(frame.past && !frame.now)) say(signals, frame, item, 'not-started', 'idle');
  },
  routine: (frame, item, signals) => {
    if (frame.not || frame.condition) return;
    // "Is now a standing item"
    if (frame.now && frame.is) say(signals, frame, item, 'complete', 'done');
    else say(signals, frame, item, 'business-as-usual', 'routine');
  },
  upkeep: (frame, item, signals) => {
    const turned = frame.condition || frame.not ? null : (frame.ahead ?? frame.isInfinitive);
    if (item.text === 'repeated' && turned) say(signals, frame, item, 'in-progress', 'upkeep', turned);
  },
  goesOn: (frame, item, signals) => {
    if (frame.condition) return;
    if (frame.thing || frame.stepNoun) say(signals, frame, item, 'in-progress', 'live');
    else say(signals, frame, item, 'business-as-usual', 'routine');
  },
  verb: (frame, item, signals) => {
    // "We now publish the register"
    if (frame.before?.sense === 'now' && !frame.ahead) {
      event(frame, item, signals);
      return;
    }
    if (
      !frame.isInfinitive ||
      frame.condition ||
      frame.not ||
      frame.has ||
      frame.was ||
      frame.is ||
      (signals.length > frame.firstSignal &&
        !(frame.isInfinitive.isFirst && REST.test(item.text)) &&
        !isTheirPart(frame, signals))
    )
      return;
    if (frame.items - frame.itemsAtPause > 6) return;
    if (frame.ahead && isDoing(item.text)) say(signals, frame, item, 'not-started', 'intent', frame.ahead);
    else say(signals, frame, item, 'in-progress', 'ahead', frame.isInfinitive);
    // "To go on the website"
    frame.ahead = frame.isInfinitive;
  },
  needs: (frame, item, signals) => {
    frame.needs = item;
    // "Completed but needs redoing"
    if (/.ing$/.test(item.next?.text ?? '') && !frame.not && !frame.condition)
      say(signals, frame, item, 'in-progress', 'left');
  },
  ask: (frame, item, signals) => {
    frame.ask = item;
    if (frame.needs && !frame.not && !frame.condition)
      say(signals, frame, item, 'in-progress', 'waiting', frame.needs);
  },
  wanted: (frame, item, signals) => {
    // "No further reports needed"
    if (/further|more/.test(frame.not?.text ?? '')) {
      say(signals, frame, item, 'complete', 'done', frame.not);
      return;
    }
    const asked = frame.ask ?? frame.stepNoun;
    if (asked && !frame.not && !frame.condition) say(signals, frame, item, 'in-progress', 'waiting', asked);
  },
  not: (frame, item, signals) => {
    // "Resolved in July not to renew"
    // "Resolved that no shelter should be built"
    const isRefused = item.text === 'no' && frame.before?.text === 'that';
    if (frame.isDecided && (isRefused || (item.text === 'not' && item.next?.text === 'to')))
      say(signals, frame, item, 'cancelled', 'cancelled');
    else frame.not = item;
  },
  yet: (frame, item) => void (frame.ahead = frame.yet = item),
  will: (frame, item, signals) => {
    frame.ahead = item;
    // "Next service due in March"
    const isUpkeep = item.text === 'due' && UPKEEP.test(frame.before?.text ?? '');
    frame.isPromise ||=
      !isUpkeep &&
      ((item.text === 'due' && DUE.test(item.next?.text ?? '')) ||
        /^(?:will|shall|is to|are to|due (?:in|by|on|at|before|back|for)|on |about to|looks? |looking|ready|set to|due to be|diarised|pencilled|programmed|timetabled|going to|expect|plan|intend|aim|hop|book|arrang|plann|agreed to|asked to|schedul|anticipat|propos|offered to|promise|undertook)/.test(
          item.text,
        ));
    // "Once approved it will be published": the condition ends where the promise begins.
    if (frame.condition?.isFirst) frame.condition = null;
    frame.isIntent ||= isDoing(item.next?.text ?? '');
    frame.isAheadOfOthers =
      /^(?:will|shall)$/.test(item.text) &&
      isTheirPart(frame, signals) &&
      !/^(?:it|this|which|these|they|that|and)$/.test(frame.before?.text ?? 'it');
    frame.isConsequence ||= isConsequence(item.next?.text ?? '');
    // "Sent to the unions, comments due back in May"
    const isPart = signals.length > frame.firstSignal && signals.length === frame.atPause;
    if (
      isPart &&
      item.text === 'due' &&
      DUE.test(item.next?.text ?? '') &&
      !UPKEEP.test(frame.before?.text ?? '')
    )
      say(signals, frame, item, 'in-progress', 'ahead');
  },
  to: (frame, item) => {
    frame.isInfinitive = item;
    frame.isIntent ||= frame.ahead !== null && isDoing(item.next?.text ?? '');
  },
  after: (frame, item) => void (frame.condition = item),
  later: (frame, item) => void (frame.later = item),
  yes: (frame, item, signals) => {
    if (frame.items === 1 && item.next === undefined) say(signals, frame, item, 'complete', 'done');
  },
  aside: (frame, item) => {
    // "As a result of the audit the form was changed": the main clause follows.
    frame.isRelative = /^(?:who|which)/.test(item.text);
    if (item.text === 'see' && frame.now) return;
    // "The survey got 412 replies, which are being coded": after a comma it says more of what was said.
    if (
      item.gap !== 0 &&
      /^(?:which|who)$/.test(item.text) &&
      (/^(?:is|are|has|have|will|was|were)$/.test(item.next?.text ?? '') ||
        verbAt(item.next?.text ?? '')?.form === 'past')
    )
      return;
    if (!(item.isFirst && REASON.test(item.text))) frame.aside = true;
  },
  past: (frame) => void (frame.past = true),
  now: (frame) => {
    frame.now = true;
    frame.past = false;
  },
  stepNoun: (frame, item, signals) => {
    // "Approved at the meeting", "the contract template was changed"
    if (frame.isPlace || isCompound(item)) return;
    makeStep(frame, item, signals);
    frame.stepNoun = item;
  },
  agent: (frame, item, signals) => {
    if (FINDING.test(frame.object?.text ?? '')) makeStep(frame, item, signals);
    frame.agent = item;
  },
  forum: (frame, item) => void (frame.forum = item),
  with: (frame, item) => {
    if (
      frame.items === 1 &&
      !/^(?:effect|regard|respect|reference|immediate|thanks|a|an|hindsight)$/.test(item.next?.text ?? 'a')
    )
      frame.with = item;
  },
  old: (frame) => void (frame.old = true),
  again: (frame) => void (frame.again = true),
  news: (frame) => {
    frame.news = true;
    frame.talk = true;
  },
  doubt: (frame) => void (frame.doubt = true),
  message: (frame) => void (frame.message = true),
  thing: (frame, item) => void (frame.thing = item),
  each: (frame, item) => void (frame.each = item),
  occasion: (frame) => {
    frame.occasion = true;
    frame.often ??= frame.each;
  },
  often: (frame, item) => {
    // "First quarterly report produced": one of them.
    const isOne =
      PERIOD.test(item.text) && NOUN.test(item.next?.text ?? '') && !canFollowVerb(item.next?.text ?? '');
    if (frame.often && (isOne || frame.often.isFirst)) return;
    frame.often = item;
    frame.isOften = item.isFirst && /[a-z]{3}s$/.test(item.next?.text ?? '');
    frame.isOne = isOne;
  },
  ongoing: (frame, item) => void (frame.ongoing = item),
  talk: (frame) => void (frame.talk = true),
};
