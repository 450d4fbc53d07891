import { dayOf } from '../../model/day';
import { pattern, SLOT } from '../pattern';
import { yearless, type PhraseFamily } from '../phrase';
import { TOKEN } from '../tokens';
import { isNoDay } from './named-day';
import { isInLongerNumber } from './numeric-day';

const T = TOKEN;
const S = SLOT;

/** A day without its year: none is invented. */
export const bareDay: PhraseFamily = {
  id: 'bare-day',
  title: 'A day without its year',
  kind: 'day',
  examples: [
    { phrase: '31 March', due: null },
    { phrase: 'by 1st of April', due: null },
    { phrase: 'April 1st', due: null },
    { phrase: 'Oct. 15', due: null },
    { phrase: 'Draft sent to members by November 20', due: null },
    { phrase: '31/03', due: null },
  ],
  nearMisses: ['24/7', '3/4 complete', '16 homes', 'May 2019', '2 in March'],
  patterns: [
    pattern('day sep? month'),
    pattern('month ordinalDay'),
    pattern('month dot? number'),
    pattern('day mark monthNumber'),
  ],
  read(match) {
    if (isNoDay(match)) return null;
    const day = match.value(match.has(S.day) ? S.day : S.number);
    const month = match.value(S.month);
    if (match.has(S.mark)) {
      const { tokens, first, last } = match;
      const isPlain =
        match.kind(S.mark) === T.slash && match.width(S.day) === 2 && match.width(S.month) === 2;
      if (!isPlain || isInLongerNumber(T.slash, tokens, first, last)) return null;
    }
    // 2020 is a leap year, so that 29 February passes.
    if (dayOf(2020, month, day) === undefined) return null;
    return yearless((year) => dayOf(year, month, day));
  },
};
