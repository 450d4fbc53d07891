import { defaultConfig } from '../../../src/core/config/config';
import { readDeadline, type DeadlineContext } from '../../../src/core/deadline/parse-deadline';
import { dayOf, isoDay } from '../../../src/core/model/day';
import { defaultDeadlineRules, type DeadlineRules } from '../../../src/core/model/deadline-rules';

function dueWith(text: string, rules: Partial<DeadlineRules>): string | null {
  const { due } = readDeadline(text, { rules: { ...defaultDeadlineRules, ...rules } });
  return due === null ? null : isoDay(due);
}

function dueIn(text: string, context: DeadlineContext): string | null {
  const { due } = readDeadline(text, context);
  return due === null ? null : isoDay(due);
}

test.each<[string, Partial<DeadlineRules>, string]>([
  ['2019/20', { financialYearStart: 8 }, '2020-07-31'],
  ['Q1 2019/20', { financialYearStart: 8 }, '2019-10-31'],
  ['Q4 2019/20', { financialYearStart: 8 }, '2020-07-31'],
  ['H2 2019/20', { financialYearStart: 8 }, '2020-07-31'],
  ['Q2 2019', { financialYearStart: 8 }, '2019-06-30'],
  ['academic year 2019/20', { academicYearEnd: 7 }, '2020-07-31'],
  ['municipal year 2019/20', { municipalYearEnd: 5 }, '2020-05-31'],
  ['Autumn 2019', { seasonEnds: { ...defaultDeadlineRules.seasonEnds, autumn: 12 } }, '2019-12-31'],
  ['Summer term 2019', { termEnds: { ...defaultDeadlineRules.termEnds, summer: 6 } }, '2019-06-30'],
  ['03/04/2019', { dayMonthOrder: 'month-first' }, '2019-03-04'],
  ['25/04/2019', { dayMonthOrder: 'month-first' }, '2019-04-25'],
  ['16.3.69', { centuryPivot: 60 }, '1969-03-16'],
  ['16.3.69', {}, '2069-03-16'],
  ['16.3.70', {}, '1970-03-16'],
])('The reading of ‘%s’ follows the rules %j.', (text, rules, due) => {
  expect(dueWith(text, rules)).toBe(due);
});

test('A council can add words of its own.', () => {
  const rules = {
    ...defaultDeadlineRules,
    words: { placeholder: ['steer needed'], revised: ['rebaselined to'] },
  };
  expect(readDeadline('Steer needed', { rules }).kind).toBe('placeholder');
  expect(readDeadline('June 2020 rebaselined to March 2020', { rules }).due).toBe(dayOf(2020, 3, 31));
  expect(readDeadline('Steer needed').kind).not.toBe('placeholder');
});

test('The default config holds the default rules.', () => {
  expect(defaultConfig.deadline).toEqual(defaultDeadlineRules);
});

test.each([
  ['Daily', '2026-11-23'],
  ['Weekly', '2026-11-29'],
  ['Monthly', '2026-11-30'],
  ['Quarterly', '2026-12-31'],
  ['3 monthly', '2026-12-31'],
  ['Termly', '2026-12-31'],
  ['Half yearly', '2027-03-31'],
  ['six-monthly', '2027-03-31'],
  ['Annually', '2027-03-31'],
  ['12 monthly', '2027-03-31'],
  ['every week', '2026-11-29'],
  ['each month', '2026-11-30'],
  ['every quarter', '2026-12-31'],
  ['each financial year', '2027-03-31'],
  ['every term', '2026-12-31'],
  ['every April', '2027-04-30'],
  ['Annually by 30 November', '2026-11-30'],
  ['Annually by 22 November', '2027-11-22'],
  ['Fortnightly', null],
  ['Regularly', null],
  ['5 monthly', null],
  ['Monthly from June 2026', null],
  ['from January 2026', null],
  ['In place since January 2026', null],
])('As at 23 November 2026 ‘%s’ is due on %s.', (text, due) => {
  expect(dueIn(text, { asAt: dayOf(2026, 11, 23)! })).toBe(due);
});

test('On the last day of a week, the week ends that day.', () => {
  expect(dueIn('Weekly', { asAt: dayOf(2026, 11, 29)! })).toBe('2026-11-29');
  expect(dueIn('Termly', { asAt: dayOf(2026, 8, 1)! })).toBe('2026-12-31');
});

test.each<[string, string | undefined, readonly string[], string | null]>([
  ['31 March', '2019-10-12', [], '2020-03-31'],
  ['31 March', '2019-03-31', [], '2019-03-31'],
  ['29 February', '2019-03-31', [], '2020-02-29'],
  ['29 February', '2020-03-31', [], null],
  ['Autumn', '2019-10-12', [], '2019-11-30'],
  ['31 March', '2019-10-12', ['2025-02-01'], '2025-03-31'],
  ['December', undefined, ['2020-02-01'], '2019-12-31'],
  ['December', undefined, ['2020-02-01', '2020-11-01'], null],
  ['Q4', undefined, ['2020-02-01'], '2020-03-31'],
  ['before 1 April', undefined, ['2020-02-01'], '2020-03-31'],
  ['before April', undefined, ['2020-02-01'], null],
  ['by Christmas', undefined, ['2020-02-01'], '2019-12-25'],
  ['Autumn term', undefined, ['2020-11-01'], '2020-12-31'],
  ['June', undefined, [], null],
])('‘%s’ in a tracker of %s beside %j is due on %s.', (text, tracker, beside, due) => {
  const day = (iso: string) => {
    const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
    return dayOf(year, month, date)!;
  };
  const context = { neighbours: beside.map(day), ...(tracker !== undefined && { trackerDay: day(tracker) }) };
  expect(dueIn(text, context)).toBe(due);
  if (due !== null) expect(readDeadline(text, context).assumed).toContain('year');
});

test.each([
  ['mid 2019/20', '2019-10-31'],
  ['early 2019/20', '2019-06-30'],
  ['late 2019', '2019-12-31'],
  ['before the end of June 2019', '2019-06-30'],
  ['before 2020', '2019-12-31'],
  ['before Q3 2019/20', '2019-09-30'],
  ['prior to Easter 2022', '2022-04-16'],
  ['June 2019 – September', '2019-09-30'],
  ['October 2019 to March', '2020-03-31'],
  ['between June and September 2020', '2020-09-30'],
  ['June, July and August 2019', '2019-08-31'],
  ['31 December 2019 – 31 March 2019', '2019-12-31'],
  ['by June 2019 and by August 2019', '2019-08-31'],
])('‘%s’ is due on %s.', (text, due) => {
  expect(dueIn(text, {})).toBe(due);
});
