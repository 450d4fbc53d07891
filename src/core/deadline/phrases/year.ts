import { lastDayOfMonth } from '../../model/day';
import { pattern, SLOT } from '../pattern';
import { dated, dayless, type DatePhrase, type PhraseFamily } from '../phrase';
import { leadsToDate } from '../stands-alone';
import { TOKEN } from '../tokens';
import type { Match } from '../pattern';
import { DAY_MONTH, isPair, yearOf } from '../years';

const T = TOKEN;
const S = SLOT;

/** A year alone: the calendar year, or with two years the financial, academic or municipal one. */
export const year: PhraseFamily = {
  id: 'year',
  title: 'A year',
  kind: 'year',
  examples: [
    { phrase: 'by 2020', due: '2020-12-31', assumed: ['day', 'month'] },
    { phrase: 'By end of 2020', due: '2020-12-31' },
    { phrase: 'early 2020', due: '2020-03-31', assumed: ['day', 'month'] },
    { phrase: 'mid-2020', due: '2020-07-31', assumed: ['day', 'month'] },
    { phrase: 'During 2019/20', due: '2020-03-31', assumed: ['day', 'month'] },
    { phrase: 'FY2020-21', due: '2021-03-31', assumed: ['day', 'month'] },
    { phrase: '2019/20 municipal year', due: '2020-04-30', assumed: ['day', 'month'] },
    { phrase: 'FY2020', due: null },
    { phrase: 'End of the academic year 2026-27', due: '2027-08-31' },
    { phrase: 'by the start of 2027/28', due: '2027-04-01' },
    { phrase: 'academic year 2021/22', due: '2022-08-31', assumed: ['day', 'month'] },
  ],
  nearMisses: [
    'ref A2019',
    '12019',
    '1/2019',
    '2019-13-01',
    'Strategy2020x',
    'Minute 2019/44',
    '£2019',
    'HR-2020-07b',
    '2019 homes',
    '31,03,2027',
    '2027 03 31',
    'Annual Parish Meeting 2027',
    '2 of 2020 actions',
  ],
  patterns: [
    pattern('pair'),
    pattern('pair gap? scopeAfter'),
    pattern('scope sep? scopeAfter? sep? pair'),
    pattern('plainYear scopeAfter?'),
    pattern('scope sep? plainYear'),
  ],
  read(match, rules): DatePhrase | null {
    const scope = match.has(S.scope)
      ? match.kind(S.scope)
      : match.has(S.scopeAfter)
        ? match.kind(S.scopeAfter)
        : -1;
    if (!isPair(match)) {
      if (isAttached(match)) return null;
      if (scope >= 0 && scope !== T.yearWord) return dayless('ambiguous-year');
    }
    const last = yearOf(match, rules);
    const end = !isPair(match)
      ? 12
      : scope === T.academic
        ? rules.academicYearEnd
        : scope === T.municipal
          ? rules.municipalYearEnd
          : rules.financialYearStart - 1;
    // A financial year that starts in January ends in the first of its two years.
    const due = lastDayOfMonth(last, end);
    return dated(lastDayOfMonth(last - 1, end) + 1, due, DAY_MONTH, undefined, isPair(match) ? -last : last);
  },
};

/** Does the year belong to a reference ("2019/44", "HR-2020-07") or to a noun ("2019 homes")? */
function isAttached(match: Match): boolean {
  const { tokens, first, last } = match;
  const { kind, count } = tokens;
  const isMark = (one: number | undefined): boolean => one === T.slash || one === T.dash || one === T.dot;
  const before = first > 0 ? kind[first - 1]! : T.lineBreak;
  if (first > 0 && isMark(before) && tokens.isGlued(first) && tokens.isGlued(first - 1)) {
    const beyond = first > 1 ? kind[first - 2]! : T.lineBreak;
    if (beyond === T.word || beyond === T.number || beyond === T.digits) return true;
  }
  // "Vision 2020", "0800 111 2020", "Annual Parish Meeting 2027"
  if (before === T.word || before === T.digits || before === T.serial || before === T.meeting) return true;
  // "31,03,2027": the number is a part of it that is not understood.
  const beside = before === T.comma && first > 1 ? kind[first - 2]! : before;
  if (beside === T.number && tokens.end[first - 1]! + 1 >= tokens.start[first]!) return true;
  // "2 of 2020 actions"
  if (before === T.of && first > 1 && kind[first - 2] === T.number && tokens.value[first - 1] === 0)
    return true;
  if (last + 1 >= count) return false;
  const after = kind[last + 1]!;
  if (isMark(after) && tokens.isGlued(last + 1) && last + 2 < count && tokens.isGlued(last + 2)) {
    const beyond = kind[last + 2]!;
    if (beyond === T.number || beyond === T.digits || beyond === T.word) return true;
  }
  // "by the 2024 AGM" names a meeting whose day is not told.
  if (after === T.relative || after === T.meeting || after === T.number) return true;
  return after === T.word && match.kind(S.year) === T.year && !leadsToDate(before);
}
