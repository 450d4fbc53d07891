import { lastDayOfMonth } from '../../model/day';
import type { PhraseFamily } from '../phrase';
import { MONTH, SHORT_YEAR, monthOf, yearOf } from '../words';

/** A month and a year: on time until the month's last day. */
export const month: PhraseFamily = {
  id: 'month',
  kind: 'month',
  examples: [
    { phrase: 'June 2019', due: '2019-06-30', assumed: ['day'] },
    { phrase: 'End of November 2019', due: '2019-11-30' },
    { phrase: 'by Feb-24', due: '2024-02-29', assumed: ['day', 'century'] },
  ],
  nearMisses: ['June', 'May continue', 'Summary 2019', 'march on 20 people'],
  // "end of June 2019"
  pattern: new RegExp(
    String.raw`(?<end>\bend(?: of)? (?:the )?)?\b(?<month>${MONTH})[ ,/-]*(?<year>${SHORT_YEAR})(?![\d/]|-\d)`,
    'g',
  ),
  read({ end, month: name, year: digits }) {
    const { year, isCenturyAssumed } = yearOf(digits!);
    return {
      due: lastDayOfMonth(year, monthOf(name!)),
      assumed: [...(end ? [] : (['day'] as const)), ...(isCenturyAssumed ? (['century'] as const) : [])],
    };
  },
};
