import type { Day } from '../model/day';
import type { DeadlineReading, ProgressReading, ResponseKind, Status } from '../model/report';

/** What decides the status of an action. */
export interface StatusFacts {
  readonly response: ResponseKind;
  /** Is something promised all the same, though the recommendation was rejected? */
  readonly isActionPromised: boolean;
  readonly deadline: DeadlineReading;
  readonly progress: ProgressReading;
  /** The officer's own status column, read as progress. */
  readonly statusColumn: ProgressReading | null;
}

/** The status of an action as at a day; the first line that holds counts (product.md, "Status"). */
export function statusOf(facts: StatusFacts, asAt: Day, warningDays: number): Status {
  if (facts.response === 'rejected' && !facts.isActionPromised) return 'Not accepted';
  if (says(facts, 'cancelled')) return 'Cancelled';
  if (says(facts, 'on-hold')) return 'On hold';
  if (says(facts, 'complete') && !saysOtherwise(facts)) return 'Complete';
  const { due } = facts.deadline;
  if (due === null) return 'No date';
  if (due < asAt) return 'Overdue';
  return due <= asAt + warningDays ? 'Due soon' : 'On track';
}

/** Does one cell say done and another that it is not? */
export function isContradictory(facts: Pick<StatusFacts, 'progress' | 'statusColumn'>): boolean {
  return says(facts, 'complete') && saysOtherwise(facts);
}

function says(
  { progress, statusColumn }: Pick<StatusFacts, 'progress' | 'statusColumn'>,
  kind: ProgressReading['kind'],
): boolean {
  return progress.kind === kind || statusColumn?.kind === kind;
}

function saysOtherwise(facts: Pick<StatusFacts, 'progress' | 'statusColumn'>): boolean {
  const { progress, statusColumn } = facts;
  const isPartDone = [progress, statusColumn].some(
    (reading) => reading?.percent !== undefined && reading.percent < 100,
  );
  return isPartDone || says(facts, 'in-progress') || says(facts, 'not-started');
}
