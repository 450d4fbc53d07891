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

/** How many words may name the anchor between "within 28 days of" and its date. */
const LONGEST_ANCHOR = 12;

/**
 * Counts "within 3 months of 1 April 2020" from the date it names, "within 28 days of the report (report dated
 * 2 November 2026)" and "Approved 12 May 2026, in force within 3 months" from the date of what they name.
 */
export function countFromAnchors(phrases: readonly PlacedPhrase[], tokens: Tokens): void {
  if (!tokens.has(T.unit) && !tokens.has(T.yearWord)) return;
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i]!;
    const floor = i === 0 ? 0 : phrases[i - 1]!.last + 1;
    const unit = unitBefore(phrase, floor, tokens);
    if (unit > 0) count(phrase, unit, unit - 1, phrase.last, tokens);
    else if (i === phrases.length - 1 && phrase.lead & LEAD.done) {
      const later = unitAfter(phrase.last + 1, tokens);
      if (later > 0) count(phrase, later, phrase.first, later, tokens);
    }
  }
}

/** The unit of the stretch that is counted from this date, -1 for none. */
function unitBefore(phrase: PlacedPhrase, floor: number, { kind, value }: Tokens): number {
  const stop = Math.max(floor, phrase.first - LONGEST_ANCHOR) + 2;
  let isParted = false;
  for (let at = phrase.first - 1; at >= stop; at--) {
    const one = kind[at]!;
    if (isJoint(one) && isUnit(kind[at - 1]!) && isCount(kind[at - 2]!)) {
      const isNext = at === phrase.first - 1;
      // "within 6 months of appointment (March 2027)" tells the deadline, "(12 May 2026)" the day of the appointment.
      return isNext || !isParted || phrase.kind === 'day' || phrase.lead & LEAD.done ? at - 1 : -1;
    }
    const isMark = one === T.open || one === T.comma || one === T.dash;
    if (isMark) isParted = at === phrase.first - 1;
    else if (!isOfAnchor(one, value[at]!)) return -1;
  }
  return -1;
}

/** "within 3 months" in what follows, -1 for none. */
function unitAfter(from: number, { kind, count }: Tokens): number {
  for (let at = from + 2; at < count; at++)
    if (isUnit(kind[at]!) && isCount(kind[at - 1]!) && kind[at - 2] === T.relative) return at;
  return -1;
}

/** Words that may name what a stretch is counted from. */
function isOfAnchor(kind: number, value: number): boolean {
  return (
    (kind === T.by && value !== 0) ||
    kind === T.word ||
    kind === T.of ||
    kind === T.filler ||
    kind === T.done ||
    kind === T.meeting ||
    kind === T.toBe ||
    kind === T.goingOn ||
    kind === T.conditional ||
    kind === T.weekday ||
    isJoint(kind)
  );
}

const isJoint = (kind: number): boolean =>
  kind === T.of || kind === T.from || kind === T.after || kind === T.since || kind === T.before;
const isUnit = (kind: number): boolean => kind === T.unit || kind === T.yearWord;
const isCount = (kind: number): boolean => kind === T.number || kind === T.count;

function count(phrase: PlacedPhrase, unit: number, first: number, last: number, tokens: Tokens): void {
  const { kind, value, start, end } = tokens;
  const isBefore = kind[unit + 1] === T.before;
  const anchor = isBefore ? phrase.from : (phrase.said.due ?? null);
  const many = value[unit - 1]! * (isBefore ? -1 : 1);
  phrase.kind = 'relative';
  phrase.due = anchor === null ? null : later(anchor, many, kind[unit] === T.yearWord ? YEARS : value[unit]!);
  // What led to the anchor is no part of the deadline.
  phrase.lead &= LEAD.struck | LEAD.revised | LEAD.original;
  if (phrase.due === null) phrase.lead |= LEAD.after;
  phrase.lastDayIn = undefined;
  phrase.start = start[first]!;
  phrase.end = Math.max(phrase.end, end[last]!);
  phrase.first = first;
  phrase.last = last;
}

/** Null for units that cannot be counted without a calendar of working days or meetings. */
export function later(anchor: Day, count: number, unit: number): Day | null {
  if (unit === DAYS) return anchor + count;
  if (unit === WEEKS) return anchor + count * 7;
  if (unit !== MONTHS && unit !== YEARS) return null;
  return addMonths(anchor, count * (unit === YEARS ? 12 : 1));
}

/** The same day of a later month, or its last where it is shorter; a month's last day stays a last day. */
function addMonths(anchor: Day, count: number): Day {
  const { year, month, day } = partsOf(anchor);
  const last = lastDayOfMonth(year, month + count);
  const isLast = anchor === lastDayOfMonth(year, month);
  return isLast ? last : Math.min(last, last - partsOf(last).day + day);
}
