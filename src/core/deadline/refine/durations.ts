import { lastDayOfMonth, partsOf, type Day } from '../../model/day';
import type { PlacedPhrase } from '../find-phrases';
import { TOKEN, type Tokens } from '../tokens';
import { LEADS } from './leads';

const T = TOKEN;
const LEAD = LEADS;

const DAYS = 1;
const WEEKS = 2;
const MONTHS = 3;
const YEARS = 4;

/** Counts "within 3 months of 1 April 2020" from the date it names. */
export function countFromAnchors(phrases: readonly PlacedPhrase[], { kind, value, start }: Tokens): void {
  for (const phrase of phrases) {
    const at = phrase.first;
    if (at < 3 || (kind[at - 2] !== T.unit && kind[at - 2] !== T.yearWord)) continue;
    if (kind[at - 3] !== T.number && kind[at - 3] !== T.count) continue;
    const joint = kind[at - 1];
    const isBefore = joint === T.before;
    if (joint !== T.of && joint !== T.from && joint !== T.after && joint !== T.since && !isBefore) continue;
    phrase.kind = 'relative';
    const anchor = isBefore ? phrase.from : (phrase.said.due ?? null);
    const count = value[at - 3]! * (isBefore ? -1 : 1);
    phrase.due =
      anchor === null ? null : later(anchor, count, kind[at - 2] === T.yearWord ? YEARS : value[at - 2]!);
    phrase.lead &= ~(LEAD.from | LEAD.after | LEAD.since | LEAD.before);
    if (phrase.due === null) phrase.lead |= LEAD.after;
    phrase.lastDayIn = undefined;
    phrase.start = start[at - 3]!;
    phrase.first = at - 3;
  }
}

/** Null for units that cannot be counted without a calendar of working days or meetings. */
function later(anchor: Day, count: number, unit: number): Day | null {
  if (unit === DAYS) return anchor + count;
  if (unit === WEEKS) return anchor + count * 7;
  if (unit !== MONTHS && unit !== YEARS) return null;
  return addMonths(anchor, count * (unit === YEARS ? 12 : 1));
}

/** The same day of a later month, or its last where it is shorter; a month's last day stays a last day. */
export function addMonths(anchor: Day, count: number): Day {
  const { year, month, day } = partsOf(anchor);
  const last = lastDayOfMonth(year, month + count);
  const isLast = anchor === lastDayOfMonth(year, month);
  return isLast ? last : Math.min(last, last - partsOf(last).day + day);
}
