import { lastDayOfMonth } from '../../model/day';
import { pattern, SLOT } from '../pattern';
import { dated, yearless, type DatePhrase, type PhraseFamily } from '../phrase';
import { TOKEN } from '../tokens';
import { DAY_MONTH, FIRST_LIKELY_YEAR, isPair, yearOf } from '../years';

const S = SLOT;
const T = TOKEN;

const TERMS = ['spring', 'summer', 'autumn'] as const;

/** Months by which the first half of a term ends sooner than the whole. */
const HALF_TERM = [1, 2, 2];

/** A school term or half a term, as schools write it. */
export const schoolTerm: PhraseFamily = {
  id: 'school-term',
  title: 'A school term',
  kind: 'season',
  examples: [
    { phrase: 'Autumn term 2021', due: '2021-12-31', assumed: ['day', 'month'] },
    { phrase: 'end of Summer Term 2021/22', due: '2022-07-31' },
    { phrase: 'Autumn 1 2021', due: '2021-10-31', assumed: ['day', 'month'] },
    { phrase: 'Spring half term 2022', due: '2022-02-28', assumed: ['day', 'month'] },
    { phrase: 'Autumn term 26', due: '2026-12-31', assumed: ['day', 'month'] },
    { phrase: 'Spring term', due: null },
  ],
  nearMisses: ['short term', 'Autumn 2021', 'Winter term 2021', 'terms of reference 2021'],
  patterns: [
    pattern('season halfWord? dash? term gap? looseYear'),
    pattern('season halfWord? dash? term'),
    pattern('season term? number gap? anyYear'),
    pattern('season term? number'),
    pattern('season term? sep? scope anyYear'),
    pattern('anyYear season halfWord? dash? term'),
  ],
  read(match, rules): DatePhrase | null {
    const season = match.value(S.season);
    const name = TERMS[season - 1];
    const number = match.has(S.number) ? match.value(S.number) : 2;
    if (!name || number < 1 || number > 2) return null;
    if (match.has(S.number) && match.width(S.number) !== 1) return null;
    // "Autumn term 26" names a year, "Autumn term 2" half a term.
    if (match.has(S.year) && match.kind(S.year) === T.number && match.value(S.year) < FIRST_LIKELY_YEAR)
      return null;
    const isHalf = number === 1 || match.has(S.half);
    const end = rules.termEnds[name] - (isHalf ? HALF_TERM[season - 1]! : 0);
    if (!match.has(S.year)) return yearless((year) => lastDayOfMonth(year, end));
    const last = yearOf(match, rules);
    // The school year 2021/22 begins with autumn.
    const year = isPair(match) && season === 3 ? last - 1 : last;
    return dated(lastDayOfMonth(year, end - 4) + 1, lastDayOfMonth(year, end), DAY_MONTH);
  },
};
