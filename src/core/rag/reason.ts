import { longDay, type Day } from '../model/day';
import type { DeadlineReading, ProgressReading, Reading, ResponseKind, Status } from '../model/report';
import { quote } from '../model/quote';
import type { Gap } from './profile';

export interface ReasonFacts {
  readonly status: Status;
  readonly gaps: readonly Gap[];
  readonly deadline: DeadlineReading;
  readonly progress: ProgressReading;
  readonly statusColumn: ProgressReading | null;
  readonly percentColumn: ProgressReading | null;
  readonly response: Reading<ResponseKind>;
}

/** Why the action has its status and colour: the words and days it rests on, then what is missing. */
export function reasonFor(facts: ReasonFacts, asAt: Day): string {
  return [statusReason(facts, asAt), ...facts.gaps.map((gap) => gapReason(gap, facts))]
    .filter((part) => part !== '')
    .join(' ');
}

function statusReason(facts: ReasonFacts, asAt: Day): string {
  const { status, deadline, response } = facts;
  switch (status) {
    case 'Not accepted':
      return `The recommendation was not accepted: ${quote(response.text)}.`;
    case 'Cancelled':
      return `Cancelled: ${quote(wordsSaying('cancelled', facts))}.`;
    case 'On hold':
      return `Work has stopped: ${quote(wordsSaying('on-hold', facts))}.`;
    case 'Complete':
      return `Complete: ${quote(wordsSaying('complete', facts))}.`;
    case 'No date':
      return deadline.kind === 'blank'
        ? 'No deadline is given.'
        : `No date can be read from ${quote(deadline.text)}.`;
    default:
      return dueReason(deadline.due!, asAt);
  }
}

function dueReason(due: Day, asAt: Day): string {
  if (due === asAt) return `Due ${longDay(due)}, the day of this check.`;
  const days = Math.abs(due - asAt);
  const count = days === 1 ? '1 day' : `${days} days`;
  return `Due ${longDay(due)}, ${count} ${due < asAt ? 'before' : 'after'} ${longDay(asAt)}.`;
}

function gapReason(gap: Gap, facts: ReasonFacts): string {
  switch (gap) {
    case 'owner':
      return 'No owner is named.';
    case 'criterion':
      return 'No success criterion is given.';
    case 'contradiction':
      return contradiction(facts);
    case 'due':
      return '';
  }
}

function contradiction({ progress, statusColumn, percentColumn }: ReasonFacts): string {
  const words = `Progress ${quote(progress.text)}`;
  const isOther = (voice: ProgressReading | null): voice is ProgressReading =>
    voice !== null && voice.kind !== 'blank' && voice.kind !== progress.kind;
  if (isOther(statusColumn)) return `${words} and status ${quote(statusColumn.text)} contradict each other.`;
  if (isOther(percentColumn)) return `${words} and ${percentColumn.text} contradict each other.`;
  return `${words} contradicts itself.`;
}

function wordsSaying(
  kind: ProgressReading['kind'],
  { progress, statusColumn, percentColumn }: ReasonFacts,
): string {
  const voices = [progress, statusColumn, percentColumn];
  return (voices.find((voice) => voice?.kind === kind) ?? progress).text;
}
