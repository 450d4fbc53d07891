import { lastDayOfMonth, partsOf, type Day } from '../model/day';
import type { DeadlineRules } from '../model/deadline-rules';
import { TOKEN, type Tokens } from './tokens';

const T = TOKEN;

const PERIODS = {
  day: 1,
  week: 2,
  fortnight: 3,
  month: 4,
  twoMonths: 5,
  quarter: 6,
  term: 7,
  half: 8,
  year: 9,
} as const;

/** Day 3 was a Sunday, the last day of a week. */
const A_SUNDAY = 3;

/**
 * The end of the period that is running on the as-at day; null where the words name no period ("regularly") or one
 * whose beginning is unknown ("fortnightly").
 */
export function endOfRunningPeriod(tokens: Tokens, asAt: Day, rules: DeadlineRules): Day | null {
  const { year, month } = partsOf(asAt);
  switch (periodIn(tokens)) {
    case PERIODS.day:
      return asAt;
    case PERIODS.week:
      return asAt + ((((A_SUNDAY - asAt) % 7) + 7) % 7);
    case PERIODS.month:
      return lastDayOfMonth(year, month);
    case PERIODS.quarter:
      return lastDayOfMonth(year, endOfPart(month, 3, rules));
    case PERIODS.half:
      return lastDayOfMonth(year, endOfPart(month, 6, rules));
    case PERIODS.year:
      return lastDayOfMonth(year, endOfPart(month, 12, rules));
    case PERIODS.term: {
      const ends = Object.values(rules.termEnds).sort((a, b) => a - b);
      const next = ends.find((end) => end >= month);
      return next === undefined ? lastDayOfMonth(year + 1, ends[0]!) : lastDayOfMonth(year, next);
    }
    default:
      return null;
  }
}

/** The next such day or month, as at a day: "every April". */
export function nextOccurrence(lastDayIn: (year: number) => Day | undefined, asAt: Day): Day | null {
  const { year } = partsOf(asAt);
  return [year, year + 1].map(lastDayIn).find((day) => day !== undefined && day >= asAt) ?? null;
}

/** The last month, counted from January of this year, of the part of the financial year that a month belongs to. */
function endOfPart(month: number, length: number, { financialYearStart }: DeadlineRules): number {
  const sinceStart = (month - financialYearStart + 12) % 12;
  return month + length - 1 - (sinceStart % length);
}

/** The period a recurring deadline's words name, 0 for none. */
function periodIn({ kind, value, count }: Tokens): number {
  for (let at = 0; at < count; at++) {
    if (kind[at] !== T.recurring) continue;
    if (value[at] !== 0) {
      // "6 monthly", "six-monthly"
      const before = at > 0 && isCount(kind[at - 1]!) ? value[at - 1]! : 1;
      return severalOf(before, value[at]!);
    }
    // "every 6 months"
    if (at + 2 < count && isCount(kind[at + 1]!) && kind[at + 2] === T.unit)
      return severalOf(value[at + 1]!, PERIOD_OF_UNIT[value[at + 2]!] ?? 0);
    // "every quarter", "each financial year"
    for (let next = at + 1; next < Math.min(count, at + 3); next++) {
      const one = kind[next]!;
      if (one === T.quarter) return PERIODS.quarter;
      if (one === T.term) return PERIODS.term;
      if (one === T.yearWord || one === T.financial || one === T.academic || one === T.municipal)
        return PERIODS.year;
      if (one === T.unit && next === at + 1) return PERIOD_OF_UNIT[value[next]!] ?? 0;
    }
  }
  return 0;
}

const PERIOD_OF_UNIT = [0, PERIODS.day, PERIODS.week, PERIODS.month, PERIODS.year];

const isCount = (kind: number): boolean => kind === T.number || kind === T.count;

/** The period made of so many; 0 where nobody knows when it began. */
function severalOf(count: number, period: number): number {
  if (count === 1) return period;
  if (period !== PERIODS.month) return 0;
  return count === 3 ? PERIODS.quarter : count === 6 ? PERIODS.half : count === 12 ? PERIODS.year : 0;
}
