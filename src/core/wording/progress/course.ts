import { say, type Frame, type Item } from './frame';
import { GATHERING, isDescription } from './results';
import type { Signal } from './signal';

/** These are brought about once they have begun. */
const STARTS = /^(?:contract|contracts)$/;
const STARTED = /^(?:started|began|commenced)$/;

/** "In progress", "being": the work is under way. */
export function live(frame: Frame, item: Item, signals: Signal[]): void {
  const isBeing = item.text === 'being';
  if (frame.condition || (frame.past && !frame.now)) {
    if (isBeing) frame.isBeing = true;
    return;
  }
  if (frame.idle) return;
  if (frame.not) say(signals, frame, item, 'in-progress', 'denied', frame.not);
  else if (frame.ahead ?? frame.isInfinitive) {
    // "Will get under way in the spring"
    const isStart = /^under ?way$/.test(item.text);
    say(
      signals,
      frame,
      item,
      isStart ? 'not-started' : 'in-progress',
      'ahead',
      frame.ahead ?? frame.isInfinitive,
    );
  } else if (frame.was && !frame.has) say(signals, frame, item, 'in-progress', 'step');
  else say(signals, frame, item, 'in-progress', 'live');
  if (isBeing) frame.isBeing = true;
}

/** "Started", unless the words before it turn it. */
export function begin(frame: Frame, item: Item, signals: Signal[]): void {
  if (frame.condition || frame.isRelative || (frame.past && !frame.now)) return;
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
}

const MEETING = /meeting|visit|interview|workshop/;

/** "On hold", "paused". */
export function stop(frame: Frame, item: Item, signals: Signal[]): void {
  if (frame.condition || frame.not || (frame.past && !frame.now)) return;
  if (frame.ahead && !/^(?:will|shall|is to|are to)$/.test(frame.ahead.text)) return;
  if (frame.occasion || MEETING.test(frame.stepNoun?.text ?? ''))
    say(signals, frame, item, 'in-progress', 'late');
  else say(signals, frame, item, 'on-hold', 'stopped');
}

/** "Resumed". */
export function resume(frame: Frame, item: Item, signals: Signal[]): void {
  if ((frame.condition || frame.not || frame.ahead || frame.isInfinitive) && !frame.now) return;
  say(signals, frame, item, 'in-progress', 'resumed');
}

/** "Cancelled", "will not proceed". */
export function cancel(frame: Frame, item: Item, signals: Signal[]): void {
  if (frame.condition || frame.not || (frame.past && !frame.now)) return;
  const isNotYet =
    /\bnot\b/.test(item.text) &&
    (/^(?:until|before|till)$/.test(item.next?.text ?? '') ||
      (item.text.startsWith('not be ') && item.next?.text === 'by'));
  // "Superseded system switched off", "duplicate accounts closed"
  if (!item.text.includes(' ') && isDescription(frame, item)) return;
  if (frame.old && !frame.thing) {
    say(signals, frame, item, 'complete', 'event');
    return;
  }
  if (isNotYet) say(signals, frame, item, 'in-progress', 'denied');
  else if (frame.occasion || GATHERING.test(frame.stepNoun?.text ?? ''))
    say(signals, frame, item, 'in-progress', 'late');
  else say(signals, frame, item, 'cancelled', 'cancelled');
}
