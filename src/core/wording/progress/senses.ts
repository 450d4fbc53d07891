import { say, type Handler } from './frame';
import { isDoing } from './intent';
import { canFollowVerb } from './report';
import { done, event, FINDING, GATHERING, isAttribute, isDoneBefore, makeStep, step } from './results';
import type { Sense } from './vocabulary';

const REASON = /^(?:because|owing to|as a result of|on account of|as the|due to)\b/;

/** "Policy updated, to go on the website": what is still to be done with it. */
const REST =
  /^(?:go|chase|circulate|publish|submit|arrange|order|report|send|sign|bring|present|follow up|finalise|upload)\b/;

/** These are brought about once they have begun. */
const STARTS = /^(?:contract|contracts)$/;
const STARTED = /^(?:started|began|commenced)$/;

const live: Handler = (frame, item, signals) => {
  const isBeing = item.text === 'being';
  if (frame.condition || (frame.past && !frame.now)) {
    if (isBeing) frame.isBeing = true;
    return;
  }
  if (frame.idle) return;
  if (frame.not) say(signals, frame, item, 'in-progress', 'denied', frame.not);
  else if (frame.ahead ?? frame.isInfinitive)
    say(signals, frame, item, 'in-progress', 'ahead', frame.ahead ?? frame.isInfinitive);
  else if (frame.was && !frame.has) say(signals, frame, item, 'in-progress', 'step');
  else say(signals, frame, item, 'in-progress', 'live');
  if (isBeing) frame.isBeing = true;
};

const begin: Handler = (frame, item, signals) => {
  if (frame.condition || (frame.past && !frame.now)) return;
  const own = signals.slice(frame.firstSignal);
  // "Waiting for the new clerk to start"
  if (own.some(({ ground }) => ground === 'waiting')) return;
  const turned = frame.isInfinitive ?? frame.ahead ?? frame.not;
  if (turned) say(signals, frame, item, 'not-started', frame.not ? 'idle' : 'ahead', turned);
  // "Appointed – started 3 June"
  else if (frame.items === 1 && signals.some(({ stage }) => stage === 'complete')) return;
  // "The new contract commenced in April"
  else if (STARTED.test(item.text) && STARTS.test(frame.stepNoun?.text ?? ''))
    say(signals, frame, item, 'complete', 'event');
  else say(signals, frame, item, 'in-progress', 'step');
  frame.not = null;
};

const stop: Handler = (frame, item, signals) => {
  if (frame.condition || frame.not || (frame.past && !frame.now)) return;
  if (frame.ahead && !/^(?:will|shall|is to|are to)$/.test(frame.ahead.text)) return;
  if (frame.occasion || GATHERING.test(frame.stepNoun?.text ?? ''))
    say(signals, frame, item, 'in-progress', 'late');
  else say(signals, frame, item, 'on-hold', 'stopped');
};

const resume: Handler = (frame, item, signals) => {
  if ((frame.condition || frame.not || frame.ahead || frame.isInfinitive) && !frame.now) return;
  say(signals, frame, item, 'in-progress', 'resumed');
};

const cancel: Handler = (frame, item, signals) => {
  if (frame.condition || frame.not || (frame.past && !frame.now)) return;
  const isNotYet = /\bnot\b/.test(item.text) && /^(?:until|before|till|by)$/.test(item.next?.text ?? '');
  const isDescription =
    !item.text.includes(' ') &&
    !(frame.has || frame.was || frame.is) &&
    item.next !== undefined &&
    !canFollowVerb(item.next.text);
  if (isDescription) return;
  if (isNotYet) say(signals, frame, item, 'in-progress', 'denied');
  else if (frame.occasion || GATHERING.test(frame.stepNoun?.text ?? ''))
    say(signals, frame, item, 'in-progress', 'late');
  else say(signals, frame, item, 'cancelled', 'cancelled');
};

const left: Handler = (frame, item, signals) => {
  if (frame.condition || frame.not || (frame.past && !frame.now)) return;
  const isAttributed = isAttribute(item);
  // "Recruited to the vacant post", "trained the remaining staff"
  if ((isAttributed || (item.sense === 'rest' && item.next)) && isDoneBefore(frame, signals)) return;
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

/** What each sense does to the clause and what it says. A sense that is not here does neither. */
export const HANDLERS: Readonly<Partial<Record<Sense, Handler>>> = {
  done,
  event,
  step,
  live,
  start: begin,
  stop,
  resume,
  cancel,
  left,
  share,
  part: (frame, item) => void (frame.part ??= item),
  partOf: (frame, item) => void (item.isFirst && (frame.part ??= item)),
  rest: left,
  waiting: (frame, item, signals) => {
    // "Resolved with the supplier": with whom something was done.
    const isBeside = item.text.startsWith('with ') && (signals.length > frame.firstSignal || frame.isTold);
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
    if (frame.condition || frame.not) return;
    // "Regular meetings take place"
    if (frame.often && item.text === 'take place')
      say(signals, frame, item, 'business-as-usual', 'routine', frame.often);
    else say(signals, frame, item, 'in-progress', 'ahead');
  },
  idle: (frame, item, signals) => {
    // "Just the signage to do": some of it.
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
      (signals.length > frame.firstSignal && !(frame.isInfinitive.isFirst && REST.test(item.text)))
    )
      return;
    if (frame.items <= 6) say(signals, frame, item, 'in-progress', 'ahead', frame.isInfinitive);
  },
  needs: (frame, item) => void (frame.needs = item),
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
  not: (frame, item) => void (frame.not = item),
  yet: (frame, item) => void (frame.ahead = frame.yet = item),
  will: (frame, item) => {
    frame.ahead = item;
    frame.isPromise ||=
      (item.text === 'due' && /^\d/.test(item.next?.text ?? '')) ||
      /^(?:will|shall|is to|are to|due (?:in|by|on|at|before|back|for)|on |about to|looks? |looking|ready|set to|due to be|diarised|pencilled|programmed|timetabled|going to|expect|plan|intend|aim|hop|book|arrang|plann|agreed to|asked to|schedul|anticipat|propos)/.test(
        item.text,
      );
    // "Once approved it will be published": the condition ends where the promise begins.
    frame.condition = null;
    frame.isIntent ||= isDoing(item.next?.text ?? '');
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
    if (!(item.isFirst && REASON.test(item.text))) frame.aside = true;
  },
  past: (frame) => void (frame.past = true),
  now: (frame) => {
    frame.now = true;
    frame.past = false;
  },
  stepNoun: (frame, item, signals) => {
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
  often: (frame, item) => void (frame.often = item),
  ongoing: (frame, item) => void (frame.ongoing = item),
  talk: (frame) => void (frame.talk = true),
};
