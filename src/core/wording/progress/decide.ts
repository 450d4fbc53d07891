import type { ClauseReading } from './read-clauses';
import type { Ground, Signal, Stage } from './signal';

/** What a note comes to, and the signals that decided it. */
export interface Decision {
  readonly stage: Stage | 'unclear';
  readonly by: readonly Signal[];
  /** Which rule decided, for explain mode. */
  readonly rule: string;
}

/** Work that is under way whatever else is done: it is not settled by a later "policy adopted". */
const OPEN_GROUNDS: ReadonlySet<Ground> = new Set([
  'denied',
  'part',
  'live',
  'waiting',
  'left',
  'idle',
  'resumed',
  'ongoing',
]);

/** What says too little to stand alone in a note that is about other things, too. */
const SLIGHT: ReadonlySet<Ground> = new Set(['step', 'effort', 'upkeep', 'done']);

/** The last word on the matter, out of all that the clauses say. */
export function decide({ signals: all, hasTalk, silent }: Omit<ClauseReading, 'senses'>): Decision {
  const plain = all.filter(({ isConceded, ground }) => !isConceded && ground !== 'condition');
  const signals = plain.length > 0 || hasTalk ? plain : all;
  if (signals.length === 0)
    return { stage: 'unclear', by: [], rule: 'Nothing in it says how far the work has come.' };
  const [only] = signals;
  // A step beside clauses that cannot be placed is too little to judge by: of such notes every second is misread.
  if (only && signals.length === 1 && silent > 0 && !only.isVerdict && SLIGHT.has(only.ground))
    return {
      stage: 'unclear',
      by: [only],
      rule: 'Only a step is told, and the rest says nothing of the work.',
    };
  const closed = signals.find(({ isClosed }) => isClosed);
  const undone =
    closed &&
    signals.find(
      ({ ground, sentence, start }) =>
        ground === 'idle' && sentence === closed.sentence && start > closed.start,
    );
  if (undone) return { stage: 'cancelled', by: [undone], rule: 'It was closed without being done.' };
  const decision = verdictOf(signals) ?? endOf(signals) ?? stagesOf(signals, hasTalk);
  return decision.by.at(-1)?.isDoubted
    ? { stage: 'unclear', by: decision.by, rule: 'It is said with doubt.' }
    : decision;
}

/** "Complete – …", "This recommendation is implemented. …": the verdict at the head outranks the details. */
function verdictOf(signals: readonly Signal[]): Decision | undefined {
  const first = signals[0]!;
  if (!first.isVerdict) return undefined;
  const rest = signals.slice(1);
  const isTurned = rest.some(
    (signal) =>
      signal.ground === 'resumed' ||
      // "Phase 1 delivered. Phase 2 paused."
      // "Closed. Not supported by members."
      (first.isClosed && signal.stage === 'cancelled') ||
      // "Not due until March but already finished"
      (first.ground === 'idle' && signal.stage === 'complete' && signal.isNow) ||
      (first.ground === 'part' && (signal.stage === 'on-hold' || signal.stage === 'cancelled')) ||
      (signal.stage === 'cancelled' && signal.sentence === first.sentence && first.stage === 'complete') ||
      (signal.isVerdict &&
        signal.stage !== first.stage &&
        (signal.isNow || first.ground === 'stopped' || signal.stage === 'cancelled')) ||
      (signal.sentence === first.sentence &&
        first.stage === 'complete' &&
        signal.stage === 'in-progress' &&
        OPEN_GROUNDS.has(signal.ground)),
  );
  if (isTurned) return undefined;
  return { stage: first.stage, by: [first], rule: 'The verdict at its head outranks the details.' };
}

/** Work that was stopped or given up stays so until something says that it went on. */
function endOf(signals: readonly Signal[]): Decision | undefined {
  const ends = signals.filter(({ stage }) => stage === 'cancelled' || stage === 'on-hold');
  const last = ends.at(-1);
  if (!last) return undefined;
  const goesOn = signals.slice(signals.indexOf(last) + 1).some(
    ({ ground, isNow, isVerdict, sentence }) =>
      ground === 'resumed' ||
      (isNow && !last.isNow) ||
      // "Not agreed by governors. Closed."
      (ground === 'done' && sentence > last.sentence && !(isVerdict && last.stage === 'cancelled')) ||
      (ground === 'live' && sentence > last.sentence),
  );
  if (goesOn) return undefined;
  return {
    stage: last.stage,
    by: [last],
    rule: 'What has ended stays so until something says that it went on.',
  };
}

function stagesOf(all: readonly Signal[], hasTalk: boolean): Decision {
  const signals = all.filter(({ stage }) => stage !== 'cancelled' && stage !== 'on-hold');
  if (signals.length === 0) return { stage: 'unclear', by: [], rule: 'What it says was taken back.' };
  const complete = signals.filter(({ stage }) => stage === 'complete');
  const routine = signals.filter(({ stage }) => stage === 'business-as-usual');
  const open = signals.filter(
    ({ stage, ground, sentence, start }) =>
      (stage === 'in-progress' || stage === 'not-started') &&
      !(
        complete.length > 0 &&
        (ground === 'upkeep' ||
          ground === 'effort' ||
          ((ground === 'ongoing' || ground === 'count') &&
            complete.some((signal) => signal.ground === 'done')) ||
          (ground === 'count' &&
            complete.some((signal) => signal.sentence === sentence && signal.start < start)))
      ),
  );
  if (complete.length > 0) return completeOr(complete, open);
  if (open.length === 0) return { stage: 'business-as-usual', by: routine, rule: 'It goes on with no end.' };
  if (
    routine.length > 0 &&
    open.every(({ ground }) => ground === 'ahead' || ground === 'upkeep' || ground === 'ongoing')
  )
    return { stage: 'business-as-usual', by: routine, rule: 'It goes on with no end.' };
  if (hasTalk && open.every(({ ground }) => ground === 'ongoing'))
    return { stage: 'unclear', by: [], rule: 'It only says that talk goes on.' };
  const begun = open.filter(
    ({ stage, ground }) =>
      stage === 'in-progress' &&
      ground !== 'ahead' &&
      ground !== 'waiting' &&
      ground !== 'late' &&
      ground !== 'left' &&
      ground !== 'upkeep' &&
      ground !== 'condition',
  );
  const idle = open.filter(({ stage }) => stage === 'not-started');
  // "Nothing has been done. No budget has been found."
  if (idle.some(({ ground }) => ground === 'idle') && begun.every(({ ground }) => ground === 'denied'))
    begun.length = 0;
  // "Awaiting the survey, then the plan will be written": what waits has begun.
  if (idle.every(({ ground }) => ground === 'intent'))
    begun.push(
      ...open.filter(({ ground }) => ground === 'waiting' || ground === 'left' || ground === 'late'),
    );
  // "Preferred product chosen. Business case to be written."
  if (idle.every(({ ground, sentence }) => ground === 'intent' && sentence > 0)) begun.push(...idle);
  if (idle.length > 0 && begun.length === 0)
    return { stage: 'not-started', by: idle, rule: 'Nothing says that it has begun.' };
  return { stage: 'in-progress', by: open.slice(-1), rule: 'It has begun and is not said to be done.' };
}

/** Something is done; is all of it? */
function completeOr(complete: readonly Signal[], open: readonly Signal[]): Decision {
  const last = complete.at(-1)!;
  const done: Decision = {
    stage: 'complete',
    by: [last],
    rule: 'It is said to be done, and nothing after it says otherwise.',
  };
  const lastOpen = open.at(-1);
  if (!lastOpen) return done;
  const isLast = last.start > lastOpen.start;
  const isSettled =
    isLast && (last.ground === 'done' || last.isNow || !open.some((signal) => outlasts(signal, last)));
  const isSameSentence = open.some(
    ({ sentence, ground }) => sentence === last.sentence && OPEN_GROUNDS.has(ground),
  );
  if (isSettled && (!isSameSentence || last.isNow)) return done;
  return { stage: 'in-progress', by: [lastOpen], rule: 'Some of it is done and some is left.' };
}

/** Does work that is open go on after a single thing was brought about? "Behind schedule; recovery plan agreed". */
function outlasts({ ground, sentence }: Signal, event: Signal): boolean {
  return OPEN_GROUNDS.has(ground) || ground === 'late' || (ground === 'ahead' && sentence < event.sentence);
}
