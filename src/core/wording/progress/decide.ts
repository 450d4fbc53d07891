import type { ClauseReading } from './read-clauses';
import type { Ground, Signal, Stage } from './signal';

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

/** These go together with not having begun. */
const UNBEGUN: ReadonlySet<Ground> = new Set(['ahead', 'waiting', 'late', 'left', 'denied', 'condition']);

/** The last word on the matter, out of all that the clauses say. */
export function decide({ signals: all }: Pick<ClauseReading, 'signals'>): Decision {
  const plain = all.filter(({ isConceded, ground }) => !isConceded && ground !== 'condition');
  const signals = plain.length > 0 ? plain : all;
  if (signals.length === 0)
    return { stage: 'unclear', by: [], rule: 'Nothing in it says how far the work has come.' };
  const closed = signals.find(({ isClosed }) => isClosed);
  const undone = closed && signals.find(({ ground, start }) => ground === 'idle' && start > closed.start);
  if (undone) return { stage: 'cancelled', by: [undone], rule: 'It was closed without being done.' };
  const decision = verdictOf(signals) ?? endOf(signals) ?? stagesOf(signals);
  return decision.by.at(-1)?.isDoubted
    ? { stage: 'unclear', by: decision.by, rule: 'It is said with doubt.' }
    : decision;
}

/** "Complete – …", "This recommendation is implemented. …": the verdict at the head outranks the details. */
function verdictOf(signals: readonly Signal[]): Decision | undefined {
  const [first, ...rest] = signals;
  if (!first?.isVerdict) return undefined;
  const isTurned = rest.some(
    ({ ground, stage, sentence, isVerdict, isNow }) =>
      ground === 'resumed' ||
      // "Closed. Not supported by members."
      (first.stage === 'complete' && stage === 'cancelled') ||
      (first.stage === 'complete' && sentence === first.sentence && OPEN_GROUNDS.has(ground)) ||
      (isVerdict && stage !== first.stage && (isNow || first.stage === 'on-hold' || stage === 'cancelled')),
  );
  if (isTurned) return undefined;
  return { stage: first.stage, by: [first], rule: 'The verdict at its head outranks the details.' };
}

/** Work that was stopped or given up stays so until something says that it went on. */
function endOf(signals: readonly Signal[]): Decision | undefined {
  const last = signals.filter(({ stage }) => stage === 'cancelled' || stage === 'on-hold').at(-1);
  if (!last) return undefined;
  const goesOn = signals
    .slice(signals.indexOf(last) + 1)
    .some(
      ({ ground, isNow, isVerdict, sentence }) =>
        ground === 'resumed' ||
        (isNow && !last.isNow) ||
        ((ground === 'live' || (ground === 'done' && !(isVerdict && last.stage === 'cancelled'))) &&
          sentence > last.sentence),
    );
  if (goesOn) return undefined;
  return {
    stage: last.stage,
    by: [last],
    rule: 'What has ended stays so until something says that it went on.',
  };
}

function stagesOf(all: readonly Signal[]): Decision {
  const signals = all.filter(({ stage }) => stage !== 'cancelled' && stage !== 'on-hold');
  const complete = signals.filter(({ stage }) => stage === 'complete');
  const done = complete.at(-1);
  const open = signals.filter(
    ({ stage, ground }) =>
      (stage === 'in-progress' || stage === 'not-started') &&
      !(done && (ground === 'upkeep' || ground === 'late' || (ground === 'count' && done.ground === 'done'))),
  );
  if (done) return completeOr(done, open, complete.find(({ ground }) => ground === 'done') ?? done);
  const routine = signals.filter(({ stage }) => stage === 'business-as-usual');
  if (routine.length > 0 && open.every(({ ground }) => ground === 'ahead' || ground === 'ongoing'))
    return { stage: 'business-as-usual', by: routine, rule: 'It goes on with no end.' };
  const begun = open.filter(({ stage, ground }) => stage === 'in-progress' && !UNBEGUN.has(ground));
  const idle = open.filter(({ stage }) => stage === 'not-started');
  // "Clerk to obtain quotes", "not yet installed" say so only where nothing else is open.
  const isIdle =
    idle.some(({ ground }) => ground === 'idle') || (idle.length > 0 && idle.length === open.length);
  if (isIdle && begun.length === 0)
    return { stage: 'not-started', by: idle, rule: 'Nothing says that it has begun.' };
  return { stage: 'in-progress', by: open.slice(-1), rule: 'It has begun and is not said to be done.' };
}

/** Something is done; is all of it? */
function completeOr(done: Signal, open: readonly Signal[], plainest: Signal): Decision {
  const lastOpen = open.at(-1);
  const isSettled =
    !lastOpen ||
    (done.start > lastOpen.start &&
      (done.ground === 'done' || done.isNow || !open.some(({ ground }) => OPEN_GROUNDS.has(ground))));
  return isSettled
    ? {
        stage: 'complete',
        by: [plainest],
        rule: 'It is said to be done, and nothing after it says otherwise.',
      }
    : { stage: 'in-progress', by: [lastOpen], rule: 'Some of it is done and some is left.' };
}
