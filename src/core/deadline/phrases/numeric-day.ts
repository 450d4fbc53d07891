import { dayOf, type Day } from '../../model/day';
import { pattern, SLOT } from '../pattern';
import { dated, dayless, type DatePhrase, type PhraseFamily } from '../phrase';
import { TOKEN } from '../tokens';
import { CENTURY, isShortYear, NOTHING, yearOf } from '../years';

const T = TOKEN;
const S = SLOT;

/** A day in digits, day before month as in Britain unless only the other way there is such a day. */
export const numericDay: PhraseFamily = {
  id: 'numeric-day',
  title: 'A day in digits',
  kind: 'day',
  examples: [
    { phrase: '16/03/2019', due: '2019-03-16' },
    { phrase: '16.3.19', due: '2019-03-16', assumed: ['century'] },
    { phrase: 'by 1-4-2027', due: '2027-04-01' },
    { phrase: '31\\03\\2027', due: '2027-03-31' },
    { phrase: '31/03 2027', due: '2027-03-31' },
    { phrase: '03/04/2019', due: '2019-04-03' },
    { phrase: '04/25/2019', due: '2019-04-25', assumed: ['order'] },
    { phrase: '31/09/2019', due: null },
  ],
  nearMisses: ['2019/20', '1.2.3.4', 'ref 12/2019', '1/2/3/2019', '24/7'],
  patterns: [pattern('day mark monthNumber sameMark year'), pattern('day slash monthNumber fullYear')],
  read(match, rules): DatePhrase | null {
    const { tokens, first, last } = match;
    if (
      (match.has(S.lastMark) && match.kind(S.mark) !== match.kind(S.lastMark)) ||
      isInLongerNumber(match.has(S.mark) ? match.kind(S.mark) : T.slash, tokens, first, last)
    )
      return null;
    const year = yearOf(match, rules);
    if (year === 0) return null;
    const [a, b] = [match.value(S.day), match.value(S.month)];
    const isDayFirst = rules.dayMonthOrder === 'day-first';
    const straight = isDayFirst ? dayOf(year, b, a) : dayOf(year, a, b);
    const swapped = isDayFirst ? dayOf(year, a, b) : dayOf(year, b, a);
    const century = isShortYear(match) ? CENTURY : NOTHING;
    if (straight !== undefined) return read(straight, century, swapped);
    // Numbers that could be neither, as in 1.2.45, are a reference; 31/09/2019 is a slip.
    if (swapped !== undefined) return read(swapped, ['order', ...century]);
    if (a > 31 || b > 12 || a === 0 || b === 0) return null;
    return dayless('impossible');
  },
};

function read(due: Day, assumed: DatePhrase['assumed'], swapped?: Day): DatePhrase {
  if (swapped === undefined || swapped === due) return dated(due, due, assumed);
  return dated(due, due, assumed, swapped);
}

/** "1.2.3.4", "12/16/03/2019" */
export function isInLongerNumber(
  mark: number,
  tokens: { readonly kind: Uint8Array; readonly count: number; isGlued(index: number): boolean },
  first: number,
  last: number,
): boolean {
  const { kind, count } = tokens;
  const isBefore =
    first > 1 &&
    kind[first - 1] === mark &&
    tokens.isGlued(first) &&
    tokens.isGlued(first - 1) &&
    kind[first - 2]! <= T.year;
  const isAfter =
    last + 2 < count &&
    kind[last + 1] === mark &&
    tokens.isGlued(last + 1) &&
    tokens.isGlued(last + 2) &&
    kind[last + 2]! <= T.year;
  return isBefore || isAfter;
}
