import { lastDayOfMonth } from '../../model/day';
import type { PhraseFamily } from '../phrase';
import { YEAR, yearOf } from '../words';

/** A quarter: of the calendar year where one year is named, of the financial year (April to March) where two are. */
export const quarter: PhraseFamily = {
  id: 'quarter',
  kind: 'quarter',
  examples: [
    { phrase: 'Q2 2019', due: '2019-06-30', assumed: ['day'] },
    { phrase: 'Q2 2019/20', due: '2019-09-30', assumed: ['day'] },
    { phrase: 'Quarter 4, 2021-22', due: '2022-03-31', assumed: ['day'] },
  ],
  nearMisses: ['Q5 2019', 'Q2', 'FAQ1 2019'],
  // "Q2 2019/20"
  pattern: new RegExp(
    String.raw`\b(?:q|qtr ?|quarter )(?<quarter>[1-4])[ ,:of-]+(?<year>${YEAR})(?<second>[/-](?:20)?\d{2})?(?!\d)`,
    'g',
  ),
  read({ quarter: number, year: digits, second }) {
    const { year } = yearOf(digits!);
    return { due: lastDayOfMonth(year, Number(number) * 3 + (second ? 3 : 0)), assumed: ['day'] };
  },
};
