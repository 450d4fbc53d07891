import type { Day } from '../model/day';
import { isSaidOpen } from './contradiction';
import type { DeadlineReading, ProgressReading, Reading, ResponseKind, Status } from '../model/report';

/** What decides the status of an action. */
export interface StatusFacts {
  readonly response: Reading<ResponseKind>;
  /** Is something promised all the same, though the recommendation was rejected? */
  readonly isActionPromised: boolean;
  readonly deadline: DeadlineReading;
  readonly progress: ProgressReading;
  /** The officer's own status column, read as progress. */
  readonly statusColumn: ProgressReading | null;
  /** A column that says it by a figure, read as progress: a percentage, or the day on which it was finished. */
  readonly figureColumn: ProgressReading | null;
}

/** The cells that say how far the work is. */
export type Voices = Pick<StatusFacts, 'progress' | 'statusColumn' | 'figureColumn'>;

/** The status of an action as at a day; the first line that holds counts (product.md, "Status"). */
export function statusOf(facts: StatusFacts, asAt: Day, warningDays: number): Status {
  if (facts.response.kind === 'rejected' && !facts.isActionPromised) return 'Not accepted';
  if (says(facts, 'cancelled')) return 'Cancelled';
  if (says(facts, 'on-hold')) return 'On hold';
  if (says(facts, 'complete') && !saysOtherwise(facts)) return 'Complete';
  const { due } = facts.deadline;
  if (due === null) return 'No date';
  if (due < asAt) return 'Overdue';
  return due <= asAt + warningDays ? 'Due soon' : 'On track';
}

/** The day on which the work was done, where a cell that calls it done names one: first the column for such days. */
export function dayFinished({ figureColumn, progress }: Voices): Day | undefined {
  return [figureColumn, progress].find((voice) => voice?.kind === 'complete' && voice.date !== undefined)
    ?.date;
}

function says(voices: Voices, kind: ProgressReading['kind']): boolean {
  return (
    voices.progress.kind === kind || voices.statusColumn?.kind === kind || voices.figureColumn?.kind === kind
  );
}

function saysOtherwise(voices: Voices): boolean {
  return isPartDone(voices.progress) || isPartDone(voices.statusColumn) || isPartDone(voices.figureColumn);
}

function isPartDone(voice: ProgressReading | null): boolean {
  // "Complete. Two sites have still to be fitted"
  return voice !== null && (isSaidOpen(voice) || (voice.kind === 'complete' && voice.saysLeft !== undefined));
}
