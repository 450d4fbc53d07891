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

/** The days that a deadline may have been meant for; undefined where it looks right. */
type LikelyDays = (deadline: DeadlineReading) => readonly Day[] | undefined;

/**
 * Tells of each deadline whose year is off all the others the days it may have been meant for: the same day in the years
 * of the others.
 */
export function likelyDays(deadlines: Iterable<DeadlineReading>): LikelyDays {
  const { known, first, second, last, lastButOne } = extremesOf(deadlines);
  return (deadline) => {
    const { due } = deadline;
    if (known <= ENOUGH || due === null || !namesYear(deadline)) return undefined;
    if (due === first && second - first > EARLY && partsOf(first).year < partsOf(second).year)
      return sameDayBetween(due, second, last);
    if (due === last && last - lastButOne > LATE) return sameDayBetween(due, first, lastButOne);
    return undefined;
  };
}

/** How many days have a year of their own, and of them the two earliest and the two latest: no reason to sort a long list. */
function extremesOf(deadlines: Iterable<DeadlineReading>) {
  let [known, first, second, last, lastButOne] = [0, Infinity, Infinity, -Infinity, -Infinity];
  for (const deadline of deadlines) {
    if (!namesYear(deadline)) continue;
    const day = deadline.due!;
    known++;
    if (day < first) [first, second] = [day, first];
    else if (day < second) second = day;
    if (day > last) [last, lastButOne] = [day, last];
    else if (day > lastButOne) lastButOne = day;
  }
  return { known, first, second, last, lastButOne };
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
