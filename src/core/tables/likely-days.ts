import { dayOf, partsOf, type Day } from '../model/day';
import type { DeadlineReading } from '../model/report';

/** Fewer other dates than these say nothing on which years are usual here. */
const ENOUGH = 3;
/** A date in an earlier year than all others, and earlier by more than this, hardly belongs to them. */
const EARLY = 183;
/** Long programmes end years after the rest; slips of the finger such as 2062 lie further off still. */
const LATE = 5 * 366;
/** How far outside the others a day that was meant may lie. */
const NEAR = 183;

/**
 * For each deadline whose year is off all the others, the days it may have been meant for: the same day in the years
 * of the others. Undefined for all deadlines that look right.
 */
export function likelyDays(deadlines: readonly DeadlineReading[]): (readonly Day[] | undefined)[] {
  const none = deadlines.map(() => undefined);
  const known = deadlines.flatMap((deadline) => (namesYear(deadline) ? [deadline.due!] : []));
  if (known.length <= ENOUGH) return none;
  const { first, second, last, lastButOne } = extremesOf(known);
  return deadlines.map((deadline) => {
    const { due } = deadline;
    if (due === null || !namesYear(deadline)) return undefined;
    if (due === first && second - first > EARLY && partsOf(first).year < partsOf(second).year)
      return sameDayBetween(due, second, last);
    if (due === last && last - lastButOne > LATE) return sameDayBetween(due, first, lastButOne);
    return undefined;
  });
}

/** The two earliest and the two latest: a long list is not worth sorting for them. */
function extremesOf(days: readonly Day[]) {
  let [first, second, last, lastButOne] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const day of days) {
    if (day < first) [first, second] = [day, first];
    else if (day < second) second = day;
    if (day > last) [last, lastButOne] = [day, last];
    else if (day > lastButOne) lastButOne = day;
  }
  return { first, second, last, lastButOne };
}

function namesYear({ due, kind, assumed }: DeadlineReading): boolean {
  return due !== null && kind !== 'recurring' && !assumed.includes('year');
}

function sameDayBetween(due: Day, earliest: Day, latest: Day): readonly Day[] | undefined {
  const { month, day, year: own } = partsOf(due);
  const days: Day[] = [];
  for (let year = partsOf(earliest - NEAR).year; year <= partsOf(latest + NEAR).year; year++) {
    const meant = dayOf(year, month, day);
    if (year !== own && meant !== undefined && meant >= earliest - NEAR && meant <= latest + NEAR)
      days.push(meant);
  }
  return days.length > 0 ? days : undefined;
}
