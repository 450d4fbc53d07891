import { lastDayOfMonth } from '../../model/day';
import type { PhraseFamily } from '../phrase';
import { SEASON, SEASON_ENDS, YEAR, yearOf } from '../words';

/** A season of a year: spring ends with May, summer with August, autumn with November, winter with February. */
export const season: PhraseFamily = {
  id: 'season',
  kind: 'season',
  examples: [
    { phrase: 'Autumn 2019', due: '2019-11-30', assumed: ['day', 'month'] },
    { phrase: 'by winter 2019', due: '2020-02-29', assumed: ['day', 'month'] },
  ],
  nearMisses: ['spring', 'Springfield 2019'],
  // "Autumn 2019"
  pattern: new RegExp(String.raw`\b(?<season>${SEASON}) (?:of )?(?<year>${YEAR})(?![\d/]|-\d)`, 'g'),
  read({ season: name, year: digits }) {
    return {
      due: lastDayOfMonth(yearOf(digits!).year, SEASON_ENDS[name!]!),
      assumed: ['day', 'month'],
    };
  },
};
