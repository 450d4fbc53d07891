import { dayOf } from '../../model/day';
import { pattern, SLOT } from '../pattern';
import { dated, type PhraseFamily } from '../phrase';
import { CENTURY, isShortYear, NOTHING, yearOf } from '../years';

const S = SLOT;

/** Several days of one month: the last counts. */
export const dayRange: PhraseFamily = {
  id: 'day-range',
  title: 'Days of one month',
  kind: 'range',
  examples: [
    { phrase: '3-7 June 2019', due: '2019-06-07' },
    { phrase: '13/14 May 19', due: '2019-05-14', assumed: ['century'] },
  ],
  nearMisses: ['7-3 June 2019', '3-7 homes 2019'],
  patterns: [pattern('day join lastDay sep? month sep? year')],
  read(match, rules) {
    const year = yearOf(match, rules);
    if (year === 0 || match.value(S.day) >= match.value(S.lastDay)) return null;
    const from = dayOf(year, match.value(S.month), match.value(S.day));
    const due = dayOf(year, match.value(S.month), match.value(S.lastDay));
    if (from === undefined || due === undefined) return null;
    return dated(from, due, isShortYear(match) ? CENTURY : NOTHING);
  },
};
