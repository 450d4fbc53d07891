import { readDeadline, type DeadlineContext } from '../deadline/parse-deadline';
import type { Day } from '../model/day';
import type { DeadlineReading } from '../model/report';
import type { ActionRow } from './tracker';

/** What settling needs of an action that is read. */
interface Dated {
  readonly block: number;
  readonly deadline: DeadlineReading;
}

/**
 * Reads "31 March" again where the rows beside it in its block name their years, above and below, and agree; what
 * was supplied in this way is listed in `assumed`.
 */
export function settleYears<Action extends Dated>(
  understood: readonly Action[],
  rows: readonly ActionRow[],
  context: DeadlineContext,
): Action[] {
  return understood.map((action, index) => {
    if (!lacksYear(action.deadline)) return action;
    const neighbours = [-1, 1].flatMap((step) => nearestDay(understood, index, step) ?? []);
    if (neighbours.length === 0 && context.trackerDay === undefined) return action;
    const { cells } = rows[index]!;
    return { ...action, deadline: readDeadline(cells.deadline, { ...context, neighbours }) };
  });
}

function lacksYear({ due, dates }: DeadlineReading): boolean {
  return due === null && dates !== undefined && dates.some(({ role }) => role === 'no-year');
}

/** The due day of the next row in one direction that names its year, within the block. */
function nearestDay(understood: readonly Dated[], from: number, step: number): Day | undefined {
  const { block } = understood[from]!;
  for (let at = from + step; understood[at]?.block === block; at += step) {
    const { due, kind, assumed } = understood[at]!.deadline;
    if (due !== null && kind !== 'recurring' && !assumed.includes('year')) return due;
  }
  return undefined;
}
