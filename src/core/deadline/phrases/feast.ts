import { dayOf, type Day } from '../../model/day';
import { pattern, SLOT } from '../pattern';
import { dated, yearless, type PhraseFamily } from '../phrase';
import { DAY_MONTH, yearOf } from '../years';

const S = SLOT;

const NEW_YEAR = 3;

/** Christmas Day, Easter Sunday or New Year's Day. */
export const feast: PhraseFamily = {
  id: 'feast',
  title: 'Christmas, Easter or New Year',
  kind: 'season',
  examples: [
    { phrase: 'by Christmas 2019', due: '2019-12-25', assumed: ['day', 'month'] },
    { phrase: 'Easter 2022', due: '2022-04-17', assumed: ['day', 'month'] },
    { phrase: 'New Year 2027', due: '2027-01-01', assumed: ['day', 'month'] },
    { phrase: 'before Christmas', due: null },
  ],
  nearMisses: ['Easterly 2019', 'in the new year'],
  patterns: [pattern('feast gap? plainYear'), pattern('feast')],
  read(match, rules) {
    // "in the new year" may be any of its days; "New Year 2027" is the first.
    if (match.value(S.season) === NEW_YEAR) {
      if (!match.has(S.year)) return null;
      const first = dayOf(yearOf(match, rules), 1, 1)!;
      return dated(first, first, DAY_MONTH);
    }
    const dayIn = match.value(S.season) === 1 ? (year: number): Day => dayOf(year, 12, 25)! : easterOf;
    if (!match.has(S.year)) return yearless(dayIn);
    const due = dayIn(yearOf(match, rules));
    return dated(due, due, DAY_MONTH);
  },
};

/** Easter Sunday by the anonymous Gregorian method (Meeus, Jones, Butcher). */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1)!;
}
