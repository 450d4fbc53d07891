import { lastDayOfMonth } from '../../model/day';
import type { PhraseFamily } from '../phrase';

/** A year alone: the calendar year, or with two years the financial year that ends in March. */
export const year: PhraseFamily = {
  id: 'year',
  kind: 'year',
  examples: [
    { phrase: 'by 2020', due: '2020-12-31', assumed: ['day', 'month'] },
    { phrase: 'During 2019/20', due: '2020-03-31', assumed: ['day', 'month'] },
    { phrase: 'FY2020-21', due: '2021-03-31', assumed: ['day', 'month'] },
  ],
  nearMisses: ['ref A2019', '12019', '1/2019', '2019-13-01', 'Strategy2020x'],
  // "2019/20"
  pattern: /(?<![\w/.-])(?:fy ?)?(?<year>(?:19|20)\d{2})(?:[/-](?<second>(?:20)?\d{2}))?(?![\d/.-]|[a-z])/g,
  read({ year: digits, second }) {
    const first = Number(digits);
    if (second && Number(second) % 100 !== (first + 1) % 100) return null;
    return {
      due: second ? lastDayOfMonth(first + 1, 3) : lastDayOfMonth(first, 12),
      assumed: ['day', 'month'],
    };
  },
};
