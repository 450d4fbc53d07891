import { lastDayOfMonth } from '../../model/day';
import { pattern, SLOT } from '../pattern';
import { dated, dayless, yearless, type DatePhrase, type PhraseFamily } from '../phrase';
import { standsAlone } from '../stands-alone';
import { TOKEN } from '../tokens';
import { DAY_MONTH, FIRST_LIKELY_YEAR, isPair, yearOf } from '../years';

const S = SLOT;
const T = TOKEN;

const NAMES = ['spring', 'summer', 'autumn', 'winter'] as const;

/** A season: spring ends with May, summer with August, autumn with November, winter with February of the next year. */
export const season: PhraseFamily = {
  id: 'season',
  title: 'A season',
  kind: 'season',
  examples: [
    { phrase: 'Autumn 2019', due: '2019-11-30', assumed: ['day', 'month'] },
    { phrase: 'by winter 2019', due: '2020-02-29', assumed: ['day', 'month'] },
    { phrase: 'Winter 2020/21', due: '2021-02-28', assumed: ['day', 'month'] },
    { phrase: 'Spring 24', due: '2024-05-31', assumed: ['day', 'month'] },
    { phrase: 'in the spring', due: null },
  ],
  nearMisses: ['a spring clean', 'Springfield 2019', 'fall short of it'],
  patterns: [pattern('season gap? looseYear'), pattern('anyYear sep? season'), pattern('season')],
  read(match, rules): DatePhrase | null {
    const number = match.value(S.season);
    const end = rules.seasonEnds[NAMES[number - 1]!];
    if (!match.has(S.year)) {
      if (!standsAlone(match)) return null;
      return yearless((year) => lastDayOfMonth(year, end));
    }
    const last = yearOf(match, rules);
    // "Spring 24" names a year; "Spring 1" is a term, and "spring 5 sites" neither.
    if (last === 0 || (match.kind(S.year) === T.number && match.value(S.year) < FIRST_LIKELY_YEAR))
      return null;
    // In 2020/21 there is one winter, and one autumn; which spring or summer is meant depends on the kind of year.
    if (isPair(match) && number < 3) return dayless('ambiguous-year');
    const year = isPair(match) ? last - 1 : last;
    return dated(lastDayOfMonth(year, end - 3) + 1, lastDayOfMonth(year, end), DAY_MONTH);
  },
};
