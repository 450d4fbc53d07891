import { lastDayOfMonth } from '../../model/day';
import { pattern, SLOT } from '../pattern';
import { dated, type PhraseFamily } from '../phrase';
import { TOKEN } from '../tokens';
import { DAY, DAY_CALENDAR, isPair, yearOf } from '../years';

const T = TOKEN;
const S = SLOT;

/** Half of a year: of the calendar year where one year is named, of the financial year where two are. */
export const halfYear: PhraseFamily = {
  id: 'half-year',
  title: 'Half of a year',
  kind: 'year',
  examples: [
    { phrase: 'H1 2019/20', due: '2019-09-30', assumed: ['day'] },
    { phrase: 'second half of 2020', due: '2020-12-31', assumed: ['day', 'calendar-year'] },
    { phrase: '1st half 2021', due: '2021-06-30', assumed: ['day', 'calendar-year'] },
  ],
  nearMisses: ['H3 2019', 'half of 2019 homes', 'third half of 2020'],
  patterns: [
    pattern('h number gap? scope? anyYear'),
    pattern('ordinal halfWord gap? scope? anyYear'),
    pattern('anyYear gap? h number'),
  ],
  read(match, rules) {
    const number = match.kind(S.number) === T.last ? 2 : match.value(S.number);
    if (number < 1 || number > 2) return null;
    const year = yearOf(match, rules);
    const shift = rules.financialYearStart - 1;
    const isFinancial = isPair(match);
    const end = number * 6 + (isFinancial ? shift - (shift > 0 ? 12 : 0) : 0);
    return dated(
      lastDayOfMonth(year, end - 6) + 1,
      lastDayOfMonth(year, end),
      isFinancial ? DAY : DAY_CALENDAR,
    );
  },
};
