import type { DeadlineRules } from '../model/deadline-rules';
import type { Assumed } from '../model/report';
import { SLOT, type Match } from './pattern';
import { TOKEN } from './tokens';

const T = TOKEN;
const S = SLOT;

export const NOTHING: readonly Assumed[] = [];
export const CENTURY: readonly Assumed[] = ['century'];
export const DAY: readonly Assumed[] = ['day'];
export const DAY_CENTURY: readonly Assumed[] = ['day', 'century'];
export const DAY_MONTH: readonly Assumed[] = ['day', 'month'];
export const DAY_CALENDAR: readonly Assumed[] = ['day', 'calendar-year'];

/** Two digits after a month or a season from here on are its year: "Mar 19"; below, they could be a day: "Apr 11". */
export const FIRST_LIKELY_YEAR = 14;

/** The year of a match in full, for a pair the year it ends in; 0 where its digits are no year. */
export function yearOf(match: Match, { centuryPivot }: DeadlineRules): number {
  const value = match.value(S.year);
  if (value > 100) return value;
  if (match.kind(S.year) === T.number && match.width(S.year) !== 2) return 0;
  return value + (value >= centuryPivot && value < 100 ? 1900 : 2000);
}

/** Was the century supplied? */
export function isShortYear(match: Match): boolean {
  return match.value(S.year) <= 100;
}

/** Is the year a pair such as 2019/20? */
export function isPair(match: Match): boolean {
  return match.kind(S.year) === T.yearPair;
}
