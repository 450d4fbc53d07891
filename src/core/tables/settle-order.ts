import type { DeadlineContext } from '../deadline/parse-deadline';
import { defaultDeadlineRules } from '../model/deadline-rules';
import { asPart, isStep, mapInSteps, type InSteps } from '../model/in-steps';
import { readAgain, type Dated } from './dated';

/** "30/10/2026", anywhere in a cell. */
const NUMERIC = /(?:^|[^\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/.-])/;

/**
 * Settles whether 04/12/2026 is in April or December by the other dates of the tracker that are typed in digits: where
 * some could only be written day first and none month first, or the other way round, the writer's habit is known.
 */
export function* settleOrder<Action extends Dated>(
  understood: readonly Action[],
  context: DeadlineContext,
): InSteps<readonly Action[]> {
  if (!understood.some(({ deadline }) => deadline.couldAlsoBe !== undefined)) return understood;
  let dayFirst = 0;
  let monthFirst = 0;
  for (const [index, { deadline }] of understood.entries()) {
    if (isStep(index)) yield (0.5 * index) / understood.length;
    const [, first, , second] = NUMERIC.exec(deadline.text) ?? [];
    if (Number(first) > 12 && Number(second) <= 12) dayFirst++;
    else if (Number(second) > 12 && Number(first) <= 12) monthFirst++;
  }
  if (dayFirst > 0 === monthFirst > 0) return understood;
  const dayMonthOrder = dayFirst > 0 ? ('day-first' as const) : ('month-first' as const);
  const rules = { ...(context.rules ?? defaultDeadlineRules), dayMonthOrder };
  const settle = (action: Action): Action => {
    if (action.deadline.couldAlsoBe === undefined) return action;
    const { couldAlsoBe: _settled, ...deadline } = readAgain(action, { ...context, rules });
    return { ...action, deadline };
  };
  return yield* asPart(mapInSteps(understood, settle), 0.5, 1);
}
