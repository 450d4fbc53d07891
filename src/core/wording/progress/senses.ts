import { say, type Frame, type Item } from './frame';
import type { Signal } from './signal';
import type { Sense } from './vocabulary';

type Handler = (frame: Frame, item: Item, signals: Signal[]) => void;

/** Looking after a thing by doing these again to it is no part of making it. */
const UPKEEP_EVENTS =
  /^(?:re ?)?(?:reviewed|updated|checked|inspected|tested|renewed|audited|monitored|reported|shared|visited|assessed)$/;

/** "Letters sent to all parishes" asks for something that has not come yet. */
const SENDING = /^(?:sent|issued|reissued|circulated|distributed|written|given|presented)\b/;

/** Done, these are no more than a step. */
const FIRST_STEP =
  /^(?:first |initial )?(?:draft|pilot|trial|consultation|scoping|feasib|tender|interview|quot|application|bid|business case|specification|first)/;

/** Has something been said that turns what is done into something that is not? */
function turn(frame: Frame, item: Item, signals: Signal[]): boolean {
  if (frame.condition) say(signals, frame, item, 'in-progress', 'condition', frame.condition);
  else if (frame.past && !frame.now) return true;
  else if (frame.isInfinitive) say(signals, frame, item, 'in-progress', 'ahead', frame.isInfinitive);
  else if (frame.ahead) say(signals, frame, item, 'in-progress', 'ahead', frame.ahead);
  else if (frame.not) say(signals, frame, item, 'in-progress', 'denied', frame.not);
  else if (frame.part) say(signals, frame, item, 'in-progress', 'part', frame.part);
  else return false;
  if (frame.not) frame.not = null;
  return true;
}

/** Drops what was said to be left in this clause: "the remaining three were visited". */
function settleRest(frame: Frame, signals: Signal[]): void {
  if (!frame.rest) return;
  frame.rest = false;
  const at = signals.findIndex((signal, i) => i >= frame.firstSignal && signal.ground === 'left');
  if (at >= 0) signals.splice(at, 1);
}

const done: Handler = (frame, item, signals) => {
  if (frame.isBeing || frame.idle || turn(frame, item, signals)) return;
  if (frame.stepNoun && FIRST_STEP.test(frame.stepNoun.text)) {
    say(signals, frame, item, 'in-progress', 'step', frame.stepNoun);
    return;
  }
  settleRest(frame, signals);
  // "This is done every year": what is done is told from what is done again and again when the clause is read.
  const isHabit = item.text === 'done' && frame.is && !frame.has && !frame.was;
  say(signals, frame, item, 'complete', isHabit ? 'event' : 'done');
};

const event: Handler = (frame, item, signals) => {
  if (frame.isBeing || frame.idle) return;
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
  if (frame.isCount || frame.stepNoun || (frame.message && SENDING.test(item.text))) {
    say(signals, frame, item, 'in-progress', frame.isCount && !frame.stepNoun ? 'count' : 'step');
    return;
  }
  settleRest(frame, signals);
  say(signals, frame, item, 'complete', 'event');
};

const step: Handler = (frame, item, signals) => {
  if (frame.isBeing || frame.idle || frame.condition || (frame.past && !frame.now)) return;
  if (frame.not) say(signals, frame, item, 'in-progress', 'denied', frame.not);
  else if (frame.ahead ?? frame.isInfinitive)
    say(signals, frame, item, 'in-progress', 'ahead', frame.ahead ?? frame.isInfinitive);
  else say(signals, frame, item, 'in-progress', 'step');
};

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
  const turned = frame.isInfinitive ?? frame.ahead ?? frame.not;
  if (turned) say(signals, frame, item, 'not-started', frame.not ? 'idle' : 'ahead', turned);
  else say(signals, frame, item, 'in-progress', 'step');
  frame.not = null;
};

const stop: Handler = (frame, item, signals) => {
  if (frame.condition || frame.not || frame.ahead || (frame.past && !frame.now)) return;
  if (frame.occasion) say(signals, frame, item, 'in-progress', 'late');
  else say(signals, frame, item, 'on-hold', 'stopped');
};

const resume: Handler = (frame, item, signals) => {
  if ((frame.condition || frame.not || frame.ahead || frame.isInfinitive) && !frame.now) return;
  say(signals, frame, item, 'in-progress', 'resumed');
};

const cancel: Handler = (frame, item, signals) => {
  if (frame.condition || frame.not || (frame.past && !frame.now)) return;
  const isNotYet = /\bnot\b/.test(item.text) && /^(?:until|before|till|by)$/.test(item.next?.text ?? '');
  if (isNotYet) say(signals, frame, item, 'in-progress', 'denied');
  else if (frame.occasion) say(signals, frame, item, 'in-progress', 'late');
  else say(signals, frame, item, 'cancelled', 'cancelled');
};

const left: Handler = (frame, item, signals) => {
  if (frame.condition || frame.not || (frame.past && !frame.now)) return;
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
  rest: (frame, item, signals) => {
    left(frame, item, signals);
    frame.rest = true;
  },
  waiting: (frame, item, signals) => {
    if (!frame.condition && !frame.not && !(frame.past && !frame.now))
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
    if (!frame.condition && !frame.not) say(signals, frame, item, 'in-progress', 'ahead');
  },
  idle: (frame, item, signals) => {
    frame.idle = true;
    if (!frame.condition && !(frame.past && !frame.now)) say(signals, frame, item, 'not-started', 'idle');
  },
  routine: (frame, item, signals) => {
    if (!frame.not && !frame.condition) say(signals, frame, item, 'business-as-usual', 'routine');
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
    if (
      !frame.isInfinitive ||
      frame.condition ||
      frame.not ||
      frame.has ||
      frame.was ||
      frame.is ||
      signals.length > frame.firstSignal
    )
      return;
    if (frame.items <= 6) say(signals, frame, item, 'in-progress', 'ahead', frame.isInfinitive);
  },
  ask: (frame, item) => void (frame.ask = item),
  wanted: (frame, item, signals) => {
    const asked = frame.ask ?? frame.stepNoun;
    if (asked && !frame.not && !frame.condition) say(signals, frame, item, 'in-progress', 'waiting', asked);
  },
  not: (frame, item) => void (frame.not = item),
  yet: (frame, item) => void (frame.ahead = frame.yet = item),
  will: (frame, item) => {
    frame.ahead = item;
    frame.isPromise ||=
      /^(?:will|shall|on |about to|looks? |looking|ready|set to|due to be|diarised|pencilled|programmed|timetabled|going to|expect|plan|intend|aim|hop|book|arrang|plann|agreed to|asked to|schedul|anticipat|propos)/.test(
        item.text,
      );
    // "Once approved it will be published": the condition ends where the promise begins.
    frame.condition = null;
  },
  to: (frame, item) => void (frame.isInfinitive = item),
  after: (frame, item) => void (frame.condition = item),
  later: (frame, item) => void (frame.later = item),
  yes: (frame, item, signals) => {
    if (frame.items === 1 && item.next === undefined) say(signals, frame, item, 'complete', 'done');
  },
  aside: (frame) => void (frame.aside = true),
  past: (frame) => void (frame.past = true),
  now: (frame) => {
    frame.now = true;
    frame.past = false;
  },
  stepNoun: (frame, item) => void (frame.stepNoun = item),
  message: (frame) => void (frame.message = true),
  thing: (frame) => void (frame.thing = true),
  each: (frame, item) => void (frame.each = item),
  occasion: (frame) => {
    frame.occasion = true;
    frame.often ??= frame.each;
  },
  often: (frame, item) => void (frame.often = item),
  ongoing: (frame, item) => void (frame.ongoing = item),
  talk: (frame) => void (frame.talk = true),
};
