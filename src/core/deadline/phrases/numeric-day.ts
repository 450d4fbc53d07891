import { dayOf } from '../../model/day';
import type { PhraseFamily } from '../phrase';
import { SHORT_YEAR, yearOf } from '../words';

/** A day in digits, day before month as in Britain. */
export const numericDay: PhraseFamily = {
  id: 'numeric-day',
  kind: 'day',
  examples: [
    { phrase: '16/03/2019', due: '2019-03-16' },
    { phrase: '16.3.19', due: '2019-03-16', assumed: ['century'] },
    { phrase: 'by 1-4-2027', due: '2027-04-01' },
  ],
  nearMisses: ['31/02/2019', '2019/20', '1.2.3.4', 'ref 12/2019'],
  // "16/03/2019"
  pattern: new RegExp(
    String.raw`(?<![\d/.-])(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>${SHORT_YEAR})(?![\d/]|[.-]\d)`,
    'g',
  ),
  read({ day, month, year: digits }) {
    const { year, isCenturyAssumed } = yearOf(digits!);
    const due = dayOf(year, Number(month), Number(day));
    return due === undefined ? null : { due, assumed: isCenturyAssumed ? ['century'] : [] };
  },
};
