import { longDay, type Day } from '../model/day';
import type { DeadlineReading, ProgressReading, Reading, ResponseKind, Status } from '../model/report';
import type { Gap, ProfileLine } from '../model/profile';
import { quote } from '../model/quote';
import { dayFinished } from './status';

export interface ReasonFacts {
  readonly status: Status;
  readonly gaps: readonly Gap[];
  readonly deadline: DeadlineReading;
  readonly progress: ProgressReading;
  readonly statusColumn: ProgressReading | null;
  readonly figureColumn: ProgressReading | null;
  readonly response: Reading<ResponseKind>;
  /** The percentage that the colour rests on; null where it rests on none. */
  readonly percent: number | null;
  /** The line of the profile that gave the colour. */
  readonly line: ProfileLine;
}

/** Why the action has its status and colour: the words and days it rests on, then what is missing. */
export function reasonFor(facts: ReasonFacts, asAt: Day): string {
  let reason = statusReason(facts, asAt);
  if (facts.percent !== null) reason += ` ${facts.percent} % is said to be done.`;
  for (const gap of facts.gaps) {
    const more = gapReason(gap, facts);
    if (more !== '') reason += ` ${more}`;
  }
  return reason;
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
      return [
        `Complete: ${quote(wordsSaying('complete', facts))}.`,
        ...(facts.line.finishedLate ? [lateReason(facts)] : []),
      ].join(' ');
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

function lateReason(facts: ReasonFacts): string {
  const due = facts.deadline.due!;
  const done = dayFinished(facts)!;
  const days = done - due;
  return `It was due ${longDay(due)} and done ${longDay(done)}, ${days === 1 ? '1 day' : `${days} days`} late.`;
}

function gapReason(gap: Gap, facts: ReasonFacts): string {
  switch (gap) {
    case 'owner':
      return 'No owner is named.';
    case 'criterion':
      return 'No success criterion is given.';
    case 'contradiction':
      return contradiction(facts);
    case 'slip':
      return `Progress announces ${longDay(facts.progress.announced!)}, after the due day.`;
    case 'due':
      return '';
  }
}

function contradiction({ progress, statusColumn, figureColumn }: ReasonFacts): string {
  const words = `Progress ${quote(progress.text)}`;
  const isOther = (voice: ProgressReading | null): voice is ProgressReading =>
    voice !== null && voice.kind !== 'blank' && voice.kind !== progress.kind;
  if (isOther(statusColumn)) return `${words} and status ${quote(statusColumn.text)} contradict each other.`;
  if (isOther(figureColumn)) return `${words} and ${quote(figureColumn.text)} contradict each other.`;
  return `${words} contradicts itself.`;
}

function wordsSaying(
  kind: ProgressReading['kind'],
  { progress, statusColumn, figureColumn }: ReasonFacts,
): string {
  const voices = [progress, statusColumn, figureColumn];
  return (voices.find((voice) => voice?.kind === kind) ?? progress).text;
}
