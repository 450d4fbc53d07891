import { dayOf } from '../../model/day';
import { pattern, SLOT, type Match } from '../pattern';
import { dated, dayless, type PhraseFamily } from '../phrase';
import { TOKEN } from '../tokens';
import { CENTURY, isShortYear, NOTHING, yearOf } from '../years';

const T = TOKEN;
const S = SLOT;

/** A day with its month in letters, in either order. */
export const namedDay: PhraseFamily = {
  id: 'named-day',
  title: 'A day with its month in letters',
  kind: 'day',
  examples: [
    { phrase: '16 March 2019', due: '2019-03-16' },
    { phrase: 'Sat 13th April 2019', due: '2019-04-13' },
    { phrase: '16-Mar-19', due: '2019-03-16', assumed: ['century'] },
    { phrase: 'March 16, 2019', due: '2019-03-16' },
    { phrase: '31stMarch2019', due: '2019-03-31' },
    { phrase: '1st of Feburary 2020', due: '2020-02-01' },
    { phrase: '31 September 2019', due: null },
  ],
  nearMisses: [
    'May 2019',
    '16 March',
    'Phase 2 November 2020',
    'the first in June 2021',
    '2. June 2021',
    '16 homes 2019',
  ],
  patterns: [
    pattern('day sep? sep? month sep? sep? year'),
    pattern('day sep? month bracket plainYear'),
    pattern('month sep? day sep? sep? plainYear'),
    pattern('plainYear sep? month sep? day'),
  ],
  read(match, rules) {
    if (isNoDay(match)) return null;
    const year = yearOf(match, rules);
    if (year === 0) return null;
    const day = match.value(S.day);
    const due = dayOf(year, match.value(S.month), day);
    if (due === undefined) return day > 31 || day === 0 ? null : dayless('impossible');
    return dated(due, due, isShortYear(match) ? CENTURY : NOTHING);
  },
};

/** "the first in June", "2 in March", "2. March", "2.1 March": so many, an item of a list or a paragraph, and no day. */
export function isNoDay({ tokens, first }: Match): boolean {
  const isParagraph =
    first > 1 &&
    tokens.kind[first - 1] === T.dot &&
    tokens.isGlued(first) &&
    tokens.isGlued(first - 1) &&
    tokens.kind[first - 2] === T.number;
  if (isParagraph) return true;
  const next = first + 1;
  if (tokens.kind[next] === T.of) return tokens.value[next] !== 0;
  const isItem = tokens.kind[first] === T.number && tokens.kind[next] === T.dot && tokens.isGlued(next);
  return isItem && tokens.kind[next + 1] === T.month && !tokens.isGlued(next + 1);
}
