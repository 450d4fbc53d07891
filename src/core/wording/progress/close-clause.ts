import { say, type Frame, type Item } from './frame';
import { isStateOfAll } from './state';
import type { Signal } from './signal';

/** What can be said of news of the work without anything being said of the work. */
const OF_NEWS: ReadonlySet<string> = new Set([
  'event',
  'ahead',
  'intent',
  'step',
  'upkeep',
  'condition',
  'waiting',
  'count',
]);

/** "Policy at Cabinet 3 June": a place or a step with a day, and no verb. */
function isPlan(frame: Frame): boolean {
  return (
    (frame.stepNoun ?? frame.forum) !== null &&
    frame.isDated &&
    !(frame.has || frame.was || frame.is || frame.talk || frame.aside || frame.not || frame.isTold) &&
    frame.strange <= 4
  );
}

/** What a clause says as a whole, once its last word is read. */
export function closeClause(frame: Frame, signals: Signal[]): void {
  const own = signals.length - frame.firstSignal;
  const isLast = (item: Item): boolean => own === 0 || signals.at(-1)!.end <= item.start;
  if (frame.yet && isLast(frame.yet)) say(signals, frame, frame.yet, 'in-progress', 'left');
  // "Scenario agreed, venue not"
  else if (
    frame.not &&
    (frame.afterBut || (frame.not.text === 'not' && frame.not === frame.last)) &&
    isLast(frame.not)
  )
    say(signals, frame, frame.not, 'in-progress', 'left');
  if (frame.ongoing && frame.often && own === 0)
    say(signals, frame, frame.ongoing, 'business-as-usual', 'routine', frame.often);
  else if (frame.ongoing && frame.items <= 2 && own === 0)
    say(signals, frame, frame.ongoing, 'in-progress', 'ongoing');
  // "A progress update is to be given" looks ahead to news of the work, not to the work.
  if (frame.talk && own === 1 && signals.at(-1)!.ground === 'ahead') signals.pop();
  if (frame.news && signals.slice(frame.firstSignal).every(({ ground }) => OF_NEWS.has(ground)))
    signals.length = frame.firstSignal;
  if (frame.again)
    for (let i = frame.firstSignal; i < signals.length; i++)
      if (signals[i]!.ground === 'ahead' || signals[i]!.ground === 'intent')
        signals[i] = { ...signals[i]!, stage: 'in-progress', ground: 'upkeep' };
  if (signals.length === frame.firstSignal) {
    if (frame.news) return;
    // "We will not be printing these": what is ruled out tells nothing of the work.
    if (frame.ahead && frame.isPromise && frame.not) return;
    // "Nobody has been out to look"
    if (frame.has && !frame.talk && /^(?:nobody|no one)$/.test(frame.not?.text ?? '')) {
      say(signals, frame, frame.not!, 'not-started', 'idle');
      return;
    }
    if (frame.ahead && frame.isPromise && frame.isIntent)
      say(signals, frame, frame.ahead, 'not-started', 'intent');
    else if (frame.ahead && frame.isPromise)
      say(signals, frame, frame.ahead, 'in-progress', frame.isConsequence ? 'upkeep' : 'ahead');
    else if (isPlan(frame)) say(signals, frame, (frame.stepNoun ?? frame.forum)!, 'in-progress', 'ahead');
    else if (frame.count && (frame.has || frame.is || frame.was || frame.isCountOf))
      say(signals, frame, frame.count, 'in-progress', 'part');
    else if (frame.needs?.isFirst && !frame.talk) say(signals, frame, frame.needs, 'in-progress', 'left');
    else if (frame.with && !frame.talk && !frame.isVerbSince && frame.items <= 8)
      say(signals, frame, frame.with, 'in-progress', 'waiting');
    else if (frame.later && !frame.talk) say(signals, frame, frame.later, 'in-progress', 'ahead');
    else if (
      frame.part &&
      (frame.items <= 3 || (frame.is && /^(?:nearly|almost|mostly|largely)$/.test(frame.part.text)))
    )
      say(signals, frame, frame.part, 'in-progress', 'part');
    else if (frame.part && frame.state && !frame.isTold && !frame.talk)
      say(signals, frame, frame.state, 'in-progress', 'part', frame.part);
    else if (isStateOfAll(frame)) say(signals, frame, frame.state!, 'complete', 'done');
    else if (frame.isPeriodic && frame.before && frame.auxiliary < 0 && !frame.isTold)
      say(signals, frame, frame.before, 'business-as-usual', 'routine');
    else if (
      frame.often &&
      !(frame.is && !frame.isDoing && !frame.isTold) &&
      !frame.has &&
      !frame.was &&
      (frame.items <= 2 ||
        !frame.often.isFirst ||
        frame.ongoing ||
        (frame.auxiliary < 0 && !frame.isTold && frame.isOften))
    )
      say(signals, frame, frame.often, 'business-as-usual', 'routine');
    return;
  }
  // "Joiners have been briefed, decorators will be at their talk in December"
  const { ahead } = frame;
  if (
    ahead &&
    frame.isPromise &&
    !frame.isConsequence &&
    !frame.not &&
    !frame.condition &&
    frame.isAheadOfOthers &&
    ahead.start > signals.at(-1)!.end
  )
    say(signals, frame, ahead, 'in-progress', 'ahead');
  for (let i = frame.firstSignal; i < signals.length; i++) {
    const signal = signals[i]!;
    // "Staff are reminded every month", "inspected weekly": what happens again and again is routine.
    const isEvent =
      signal.ground === 'event' ||
      (signal.ground === 'done' && frame.often?.isFirst === true) ||
      (signal.ground === 'step' && frame.is) ||
      signal.ground === 'effort' ||
      (signal.ground === 'ahead' && !frame.ahead && !frame.isInfinitive);
    if (
      frame.often &&
      isEvent &&
      signal.end > frame.auxiliary &&
      i === signals.length - 1 &&
      !frame.has &&
      !frame.was &&
      !frame.now &&
      !frame.isOne
    ) {
      signals[i] = { ...signal, stage: 'business-as-usual', ground: 'routine' };
    } else if (isVerdict(frame, signal)) signals[i] = { ...signal, isVerdict: true };
  }
}

const VERDICTS: ReadonlySet<string> = new Set([
  'done',
  'denied',
  'part',
  'live',
  'idle',
  'stopped',
  'cancelled',
  'left',
]);

function isVerdict(frame: Frame, { ground, isConceded }: Signal): boolean {
  return VERDICTS.has(ground) && !isConceded && frame.strange === 0;
}
