import { lastDayOfMonth } from '../../model/day';
import { pattern, SLOT } from '../pattern';
import { dated, dayless, yearless, type DatePhrase, type PhraseFamily } from '../phrase';
import { TOKEN } from '../tokens';
import { DAY, DAY_CALENDAR, isPair, yearOf } from '../years';

const T = TOKEN;
const S = SLOT;

/** A quarter: of the calendar year where one year is named, of the financial year where two are. */
export const quarter: PhraseFamily = {
  id: 'quarter',
  title: 'A quarter',
  kind: 'quarter',
  examples: [
    { phrase: 'Q2 2019/20', due: '2019-09-30', assumed: ['day'] },
    { phrase: 'Quarter 4, 2021-22', due: '2022-03-31', assumed: ['day'] },
    { phrase: 'Q2 2019', due: '2019-06-30', assumed: ['day', 'calendar-year'] },
    { phrase: 'Qtr 3 19/20', due: '2019-12-31', assumed: ['day'] },
    { phrase: 'third quarter of 2019/20', due: '2019-12-31', assumed: ['day'] },
    { phrase: '2020/21 Q1', due: '2020-06-30', assumed: ['day'] },
    { phrase: 'Quarter one 2026/27', due: '2026-06-30', assumed: ['day'] },
    { phrase: 'Q1/2 2026/27', due: '2026-09-30', assumed: ['day'] },
    { phrase: 'Q3', due: null },
  ],
  nearMisses: ['Q5 2019', 'FAQ1 2019', 'a quarter of homes', 'question 4'],
  patterns: [
    pattern('quarterWord dot? numeral gap? scope? sep? looseYear'),
    pattern('quarterWord number join lastNumber gap? scope? sep? looseYear'),
    pattern('ordinal quarterWord gap? scope? sep? looseYear'),
    pattern('anyYear gap? quarterWord dot? number'),
    pattern('anyYear gap? ordinal quarterWord'),
    pattern('quarterWord dot? numeral'),
    pattern('ordinal quarterWord'),
  ],
  read(match, rules): DatePhrase | null {
    const first = match.kind(S.number) === T.last ? 4 : match.value(S.number);
    // "Q1/2"
    const number = match.has(S.lastDay) ? match.value(S.lastDay) : first;
    if (first < 1 || number > 4 || first > number) return null;
    const shift = rules.financialYearStart - 1;
    if (!match.has(S.year)) {
      if (match.kind(S.number) === T.last) return null;
      return yearless((year) =>
        lastDayOfMonth(year, number * 3 + (shift + number * 3 > 12 ? shift - 12 : shift)),
      );
    }
    const year = yearOf(match, rules);
    if (year === 0) return null;
    const isFinancial = isPair(match);
    if (!isFinancial && match.has(S.scope) && match.kind(S.scope) !== T.yearWord)
      return dayless('ambiguous-year');
    const end = isFinancial ? number * 3 + shift - (shift > 0 ? 12 : 0) : number * 3;
    return dated(
      lastDayOfMonth(year, end - 3 * (number - first + 1)) + 1,
      lastDayOfMonth(year, end),
      isFinancial ? DAY : DAY_CALENDAR,
    );
  },
};
