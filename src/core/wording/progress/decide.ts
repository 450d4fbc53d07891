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

/** The last word on the matter, out of all that the clauses say. */
export function decide(all: readonly Signal[], hasTalk: boolean): Decision {
  const plain = all.filter(({ isConceded, ground }) => !isConceded && ground !== 'condition');
  const signals = plain.length > 0 || hasTalk ? plain : all;
  if (signals.length === 0)
    return { stage: 'unclear', by: [], rule: 'Nothing in it says how far the work has come.' };
  return verdictOf(signals) ?? endOf(signals) ?? stagesOf(signals, hasTalk);
}

/** "Complete – …", "This recommendation is implemented. …": the verdict at the head outranks the details. */
function verdictOf(signals: readonly Signal[]): Decision | undefined {
  const first = signals[0]!;
  if (!first.isVerdict) return undefined;
  const rest = signals.slice(1);
  const isTurned = rest.some(
    (signal) =>
      signal.ground === 'resumed' ||
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
  for (const stage of ['cancelled', 'on-hold'] as const) {
    const at = signals.map((signal) => signal.stage).lastIndexOf(stage);
    if (at < 0) continue;
    const goesOn = signals
      .slice(at + 1)
      .some(
        ({ ground, isNow, sentence }) =>
          ground === 'resumed' ||
          isNow ||
          ((ground === 'done' || ground === 'live') && sentence > signals[at]!.sentence),
      );
    if (!goesOn)
      return {
        stage,
        by: [signals[at]!],
        rule: 'What has ended stays so until something says that it went on.',
      };
  }
  return undefined;
}

function stagesOf(all: readonly Signal[], hasTalk: boolean): Decision {
  const signals = all.filter(({ stage }) => stage !== 'cancelled' && stage !== 'on-hold');
  if (signals.length === 0) return { stage: 'unclear', by: [], rule: 'What it says was taken back.' };
  const complete = signals.filter(({ stage }) => stage === 'complete');
  const routine = signals.filter(({ stage }) => stage === 'business-as-usual');
  const open = signals.filter(
    ({ stage, ground }) =>
      (stage === 'in-progress' || stage === 'not-started') &&
      !(
        complete.length > 0 &&
        (ground === 'upkeep' ||
          ((ground === 'ongoing' || ground === 'count') &&
            complete.some((signal) => signal.ground === 'done')))
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
    isLast && (last.ground === 'done' || last.isNow || !open.some(({ ground }) => OPEN_GROUNDS.has(ground)));
  const isSameSentence = open.some(
    ({ sentence, ground }) => sentence === last.sentence && OPEN_GROUNDS.has(ground),
  );
  if (isSettled && (!isSameSentence || last.isNow)) return done;
  return { stage: 'in-progress', by: [lastOpen], rule: 'Some of it is done and some is left.' };
}
