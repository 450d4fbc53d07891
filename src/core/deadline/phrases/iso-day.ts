import { dayOf } from '../../model/day';
import type { PhraseFamily } from '../phrase';

/** A day as computers write it, year first. */
export const isoDay: PhraseFamily = {
  id: 'iso-day',
  kind: 'day',
  examples: [{ phrase: '2019-03-16', due: '2019-03-16' }],
  nearMisses: ['2019-20', '2019-13-01', '12019-03-16'],
  // "2019-03-16"
  pattern: /(?<![\d/.-])(?<year>(?:19|20)\d{2})[-/](?<month>\d{2})[-/](?<day>\d{2})(?![\d/-])/g,
  read({ year, month, day }) {
    const due = dayOf(Number(year), Number(month), Number(day));
    return due === undefined ? null : { due, assumed: [] };
  },
};
