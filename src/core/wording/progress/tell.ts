import { quote } from '../../model/quote';
import type { Ruling } from './rule-on';
import type { Ground, Signal } from './signal';
import type { Weighing } from './weigh';

const TOLD: Readonly<Record<Ground, string>> = {
  done: 'says that it is done',
  event: 'reports something that was brought about',
  denied: 'denies that it is done',
  part: 'speaks of a part only',
  ahead: 'lies ahead',
  condition: 'depends on something that has not happened',
  step: 'is a step on the way',
  count: 'counts what was done so far',
  live: 'says that work is going on',
  waiting: 'waits for somebody, which has not stopped the work',
  late: 'says that it is late',
  left: 'says that something is left',
  idle: 'says that it has not begun',
  stopped: 'says that it has stopped',
  resumed: 'says that it goes on again',
  cancelled: 'says that it will not be done',
  routine: 'describes what goes on as always',
  ongoing: 'says that something is going on',
  upkeep: 'looks after what is done',
};

/** What a signal says in the cell's own words, for explain mode. */
export function tellSignal({ ground, isVerdict, isConceded, start, end }: Signal, text: string): string {
  const verdict = isVerdict ? ', as a verdict on the whole' : '';
  const conceded = isConceded ? ', but is only conceded' : '';
  return `${quote(text.slice(start, end))} ${TOLD[ground]}${verdict}${conceded}.`;
}

/** What a note comes to by the rules, and what all of its words make of that, for explain mode. */
export function tellWeighing({ rule, stage }: Ruling, { kind, likeliest, share }: Weighing): string[] {
  const ruled = `${rule} So: ${stage}.`;
  if (kind === stage) return [ruled];
  const likely = `${likeliest} is likelier: ${Math.round(share * 100)} %`;
  return [
    ruled,
    kind === likeliest
      ? `Weighed beside notes whose meaning is known, ${likely}. So: ${kind}.`
      : `Weighed beside notes whose meaning is known, ${likely}, which is not enough. So: ${kind}.`,
  ];
}
