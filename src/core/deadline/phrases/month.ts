import { dayOf, lastDayOfMonth } from '../../model/day';
import { pattern, SLOT, type Match } from '../pattern';
import { dated, type PhraseFamily } from '../phrase';
import { leadsToDate } from '../stands-alone';
import { TOKEN } from '../tokens';
import { DAY, DAY_CENTURY, isShortYear, yearOf, FIRST_LIKELY_YEAR } from '../years';

const T = TOKEN;
const S = SLOT;

/** So many words that mean nothing to a date make a sentence. */
const SENTENCE = 2;

/** A month and a year: on time until the month's last day. */
export const month: PhraseFamily = {
  id: 'month',
  title: 'A month and a year',
  kind: 'month',
  examples: [
    { phrase: 'June 2019', due: '2019-06-30', assumed: ['day'] },
    { phrase: 'End of November 2019', due: '2019-11-30' },
    { phrase: 'by Feb-24', due: '2024-02-29', assumed: ['day', 'century'] },
    { phrase: "Sept '19", due: '2019-09-30', assumed: ['day', 'century'] },
    { phrase: 'no later than Septmber 2021', due: '2021-09-30', assumed: ['day'] },
    { phrase: 'Match 2017', due: '2017-03-31', assumed: ['day'] },
    { phrase: '06/2019', due: '2019-06-30', assumed: ['day'] },
    { phrase: '2019-06', due: '2019-06-30', assumed: ['day'] },
    { phrase: '11-2026', due: '2026-11-30', assumed: ['day'] },
    { phrase: '12/26', due: '2026-12-31', assumed: ['day', 'century'] },
    { phrase: '3.2 June 2019', due: '2019-06-30', assumed: ['day'] },
    { phrase: 'Draft sent to members in November 20', due: '2020-11-30', assumed: ['day', 'century'] },
    { phrase: 'October half-term 2021', due: '2021-10-31', assumed: ['day'] },
    { phrase: 'before June 2019', due: '2019-05-31', assumed: ['day'] },
  ],
  nearMisses: [
    'June',
    'May continue',
    'Summary 2019',
    'march on 20 people',
    'Apr 11',
    'Oct. 15',
    'Draft sent to members by November 20',
    'Minute 2019/44',
    '3/26',
    '12/26 homes',
    '2026/7',
    '20/30',
    '10/12',
  ],
  patterns: [
    pattern('month sep? sep? year'),
    // "June (2019)", the second month of "(Oct-Dec) 2022"
    pattern('month bracket plainYear'),
    pattern('monthNumber monthMark fullYear'),
    pattern('fullYear sep? month'),
    pattern('fullYear monthMark monthNumber'),
    pattern('monthNumber slash year'),
    pattern('month halfWord dash? term gap? plainYear'),
  ],
  read(match, rules) {
    const year = yearOf(match, rules);
    const value = match.value(S.month);
    if (year === 0 || value < 1 || value > 12) return null;
    const { tokens, first, last } = match;
    if (match.kind(S.year) === T.number) {
      // "march on 20 people"
      if (tokens.kind[last - 1] === T.of) return null;
      if (!isJoined(match) && (match.value(S.year) < FIRST_LIKELY_YEAR || isRatherDay(match))) return null;
      if (last + 1 < tokens.count && tokens.kind[last + 1] === T.colon) return null;
    }
    if (match.kind(S.month) === T.number) {
      if (first > 0 && isReference(tokens.kind[first - 1]!)) return null;
      // "2026/7" is as likely 2026/27; "3/26" a count, and "12/26" only alone a month.
      const isWhole = match.width(S.month) === 2;
      if (!isWhole && (match.kind(S.year) !== T.year || match.place(S.month) > match.place(S.year)))
        return null;
      if (match.kind(S.year) === T.number && (match.value(S.year) < FIRST_LIKELY_YEAR || !standsBare(match)))
        return null;
    }
    return dated(dayOf(year, value, 1)!, lastDayOfMonth(year, value), isShortYear(match) ? DAY_CENTURY : DAY);
  },
};

/** "Mar-19", "Sept '19", but not "March 19" and "Sept. 19". */
function isJoined({ tokens, first, last }: Match): boolean {
  if (last - first === 1 || (last - first === 2 && tokens.kind[last - 1] === T.dot))
    return tokens.isGlued(last);
  return true;
}

/** After a month cut short by a full stop, or within a sentence, two digits are rather a day; "in March 19" cannot be one. */
function isRatherDay({ tokens, first, last }: Match): boolean {
  if (tokens.value[last]! > 31) return false;
  if (last - first > 1) return true;
  const before = first === 0 ? T.lineBreak : tokens.kind[first - 1]!;
  if (before === T.of || before === T.end || before === T.early || before === T.mid || before === T.late)
    return false;
  let words = 0;
  for (let at = 0; at < tokens.count; at++) if (tokens.kind[at] === T.word) words++;
  return words >= SENTENCE;
}

/** Is there nothing but words that lead to a date around it? */
function standsBare({ tokens, first, last }: Match): boolean {
  const { kind, count } = tokens;
  if (last + 1 < count) return false;
  const before = first === 0 ? T.by : kind[first - 1]!;
  return before === T.done || leadsToDate(before);
}

/** "ref 12/2019", "1/12/2019" with a first part that is no day. */
function isReference(before: number): boolean {
  return before === T.word || before === T.digits || before === T.slash || before === T.dot;
}
