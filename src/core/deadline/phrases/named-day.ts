import { dayOf } from '../../model/day';
import type { PhraseFamily } from '../phrase';
import { MONTH, SHORT_YEAR, monthOf, yearOf } from '../words';

/** A day with its month in letters, in either order. */
export const namedDay: PhraseFamily = {
  id: 'named-day',
  kind: 'day',
  examples: [
    { phrase: '16 March 2019', due: '2019-03-16' },
    { phrase: 'Sat 13th April 2019', due: '2019-04-13' },
    { phrase: '16-Mar-19', due: '2019-03-16', assumed: ['century'] },
    { phrase: 'March 16, 2019', due: '2019-03-16' },
  ],
  nearMisses: ['31 June 2019', 'May 2019', '16 March'],
  // "16th March 2019", "March 16, 2019"
  pattern: new RegExp(
    String.raw`(?<!\d)(?:(?<day>\d{1,2})(?:st|nd|rd|th)?[ -]*(?:of )?(?<month>${MONTH})[ ,-]*|(?<month2>\b${MONTH}) *(?<day2>\d{1,2})(?:st|nd|rd|th)?(?:, *| +))(?<year>${SHORT_YEAR})(?![\d/]|-\d)`,
    'g',
  ),
  read(groups) {
    const { year, isCenturyAssumed } = yearOf(groups.year!);
    const due = dayOf(year, monthOf((groups.month ?? groups.month2)!), Number(groups.day ?? groups.day2));
    return due === undefined ? null : { due, assumed: isCenturyAssumed ? ['century'] : [] };
  },
};
