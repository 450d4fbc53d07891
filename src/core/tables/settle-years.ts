import type { DeadlineContext } from '../deadline/parse-deadline';
import type { Day } from '../model/day';
import { asPart, isStep, mapInSteps, type InSteps } from '../model/in-steps';
import type { DeadlineReading } from '../model/report';
import { readAgain, type Dated } from './dated';

/**
 * Reads "31 March" again where the rows beside it in its block name their years, above and below, and agree; what
 * was supplied in this way is listed in `assumed`.
 */
export function* settleYears<Action extends Dated>(
  understood: readonly Action[],
  context: DeadlineContext,
): InSteps<Action[]> {
  const above = yield* asPart(nearestDays(understood, 1), 0, 0.3);
  const below = yield* asPart(nearestDays(understood, -1), 0.3, 0.6);
  const settle = (action: Action, index: number): Action => {
    if (!lacksYear(action.deadline)) return action;
    const neighbours = [above[index], below[index]].flatMap((day) => day ?? []);
    if (neighbours.length === 0 && context.trackerDay === undefined) return action;
    return { ...action, deadline: readAgain(action, { ...context, neighbours }) };
  };
  return yield* asPart(mapInSteps(understood, settle), 0.6, 1);
}

function lacksYear({ due, dates }: DeadlineReading): boolean {
  return due === null && dates !== undefined && dates.some(({ role }) => role === 'no-year');
}

/** For each row the due day of the nearest before it, in the order of the walk, that names its year; within the block. */
function* nearestDays(understood: readonly Dated[], step: 1 | -1): InSteps<(Day | undefined)[]> {
  const days: (Day | undefined)[] = Array<undefined>(understood.length).fill(undefined);
  let last: Day | undefined;
  let block = -1;
  for (let count = 0; count < understood.length; count++) {
    if (isStep(count)) yield count / understood.length;
    const index = step === 1 ? count : understood.length - 1 - count;
    const { block: own, deadline } = understood[index]!;
    if (own !== block) last = undefined;
    block = own;
    days[index] = last;
    const { due, kind, assumed } = deadline;
    if (due !== null && kind !== 'recurring' && !assumed.includes('year')) last = due;
  }
  return days;
}
