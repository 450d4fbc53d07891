import { dayOf } from '../../model/day';
import { pattern, SLOT } from '../pattern';
import { dated, yearless, type DatePhrase, type PhraseFamily } from '../phrase';
import { DAY, DAY_CENTURY, isShortYear, yearOf } from '../years';

const S = SLOT;

const LAST_OF_WEEK = 6;

const A_LEAP_YEAR = 2020;

/** The week that begins on a day: on time until its seventh day. */
export const week: PhraseFamily = {
  id: 'week',
  title: 'A week by its first day',
  kind: 'range',
  examples: [
    { phrase: 'w/c 4 May 2026', due: '2026-05-10', assumed: ['day'] },
    { phrase: 'w/c Monday 4 May 2026', due: '2026-05-10', assumed: ['day'] },
    { phrase: 'w/c 4 May', due: null },
    { phrase: 'week commencing 12/04/21', due: '2021-04-18', assumed: ['day', 'century'] },
  ],
  nearMisses: ['4 May 2026', 'WC refurbishment 2021'],
  patterns: [
    pattern('weekStart sep? day sep? sep? month sep? sep? year'),
    pattern('weekStart day mark monthNumber sameMark year'),
    pattern('weekStart day sep? month'),
  ],
  read(match, rules) {
    if (!match.has(S.year)) return weekWithoutYear(match.value(S.day), match.value(S.month));
    const year = yearOf(match, rules);
    const from = year === 0 ? undefined : dayOf(year, match.value(S.month), match.value(S.day));
    if (from === undefined) return null;
    return dated(from, from + LAST_OF_WEEK, isShortYear(match) ? DAY_CENTURY : DAY);
  },
};

function weekWithoutYear(day: number, month: number): DatePhrase | null {
  if (dayOf(A_LEAP_YEAR, month, day) === undefined) return null;
  return yearless((year) => {
    const from = dayOf(year, month, day);
    return from === undefined ? undefined : from + LAST_OF_WEEK;
  });
}
