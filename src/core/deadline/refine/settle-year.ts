import { partsOf, type Day } from '../../model/day';
import type { DeadlineContext } from '../context';

/**
 * The due day of a date without a year: the one nearest to the neighbouring rows, where they agree, else the first
 * on or after the tracker's own date. Null where neither settles it; the as-at date never does, for "the next
 * 31 March" would slide for ever.
 */
export function settleYear(
  lastDayIn: (year: number) => Day | undefined,
  { neighbours = [], trackerDay }: DeadlineContext,
): Day | null {
  const nearest = neighbours.map((neighbour) => nearestTo(neighbour, lastDayIn));
  const first = nearest[0];
  if (first !== undefined && nearest.every((day) => day === first)) return first;
  if (neighbours.length > 0 || trackerDay === undefined) return null;
  const { year } = partsOf(trackerDay);
  return [year, year + 1].map(lastDayIn).find((day) => day !== undefined && day >= trackerDay) ?? null;
}

function nearestTo(neighbour: Day, lastDayIn: (year: number) => Day | undefined): Day | undefined {
  const { year } = partsOf(neighbour);
  let nearest: Day | undefined;
  for (const each of [year - 1, year, year + 1]) {
    const day = lastDayIn(each);
    if (day === undefined) continue;
    if (nearest === undefined || Math.abs(day - neighbour) < Math.abs(nearest - neighbour)) nearest = day;
  }
  return nearest;
}
