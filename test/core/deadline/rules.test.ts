import { defaultConfig } from '../../../src/core/config/config';
import { readDeadline, type DeadlineContext } from '../../../src/core/deadline/parse-deadline';
import { dayOf, isoDay } from '../../../src/core/model/day';
import {
  defaultDeadlineRules,
  type DeadlineRules,
  type ExtendableMeaning,
} from '../../../src/core/model/deadline-rules';
import type { DeadlineKind } from '../../../src/core/model/report';

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

const withWords = (words: DeadlineRules['words']) => ({ rules: { ...defaultDeadlineRules, words } });

test.each<[ExtendableMeaning, string, string, DeadlineKind]>([
  ['placeholder', 'steer needed', 'Steer needed', 'placeholder'],
  ['recurring', 'in rotation', 'In rotation', 'recurring'],
  ['conditional', 'grant permitting', 'Grant permitting', 'conditional'],
  ['done', 'put to bed', 'Put to bed', 'status'],
  ['going-on', 'on the stocks', 'On the stocks', 'status'],
  ['vague', 'at pace', 'At pace', 'vague'],
  ['relative', 'budget night', 'By budget night', 'relative'],
  ['pointer', 'cf', 'Cf. action 4', 'pointer'],
])('A council can add words that mean %s: ‘%s’.', (meaning, word, text, kind) => {
  expect(readDeadline(text, withWords({ [meaning]: [word] })).kind).toBe(kind);
  expect(readDeadline(text).kind).not.toBe(kind);
});

test('A council can add words that lead to a revised date and to the original one.', () => {
  const text = 'December 2020, rebaselined to March 2020';
  expect(dueIn(text, {})).toBe('2020-12-31');
  expect(dueIn(text, withWords({ revised: ['rebaselined to'] }))).toBe('2020-03-31');
  const first = 'March 2020, charter date December 2020';
  expect(dueIn(first, {})).toBe('2020-12-31');
  expect(dueIn(first, withWords({ original: ['charter date'] }))).toBe('2020-03-31');
});

test('A word of the council’s own wins over the product’s.', () => {
  expect(readDeadline('Live').kind).toBe('status');
  expect(readDeadline('Live', withWords({ placeholder: ['live'] })).kind).toBe('placeholder');
});

test.each<[string, Readonly<Record<string, unknown>>]>([
  ['none at all', { ...Object.fromEntries(Object.keys(defaultDeadlineRules).map((key) => [key, null])) }],
  ['words that are no list', { words: { placeholder: 'soon', done: 7, vague: null } }],
  ['a list with more than words in it', { words: { done: [3, null, {}, ' ', ','] } }],
  ['a meaning there is not', { words: { sometimes: ['june'], __proto__: ['may'] } }],
  ['months there are not', { financialYearStart: 13, academicYearEnd: 0, municipalYearEnd: 4.5 }],
  ['seasons that are missing', { seasonEnds: {}, termEnds: undefined }],
  ['seasons that are no numbers', { seasonEnds: { autumn: 'late' }, termEnds: [1, 2] }],
  ['an order and a century there are not', { dayMonthOrder: 'year-first', centuryPivot: NaN }],
])('Rules with %s are read as the default ones.', (_, bad) => {
  const rules = { ...defaultDeadlineRules, ...bad } as DeadlineRules;
  const texts = ['Autumn 2019', 'Autumn term 2019', 'Q3 2019/20', 'academic year 2019/20', '03/04/19', 'TBC'];
  for (const text of [...texts, '2019/20 municipal year', 'June 2019', 'ASAP'])
    expect(readDeadline(text, { rules })).toEqual(readDeadline(text));
});

test('A value that is none leaves the others as they are set.', () => {
  const seasonEnds = { ...defaultDeadlineRules.seasonEnds, autumn: 12, spring: 99 };
  expect(dueWith('Autumn 2019', { seasonEnds })).toBe('2019-12-31');
  expect(dueWith('Spring 2019', { seasonEnds })).toBe('2019-05-31');
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
  ['every 3 months', '2026-12-31'],
  ['every six months', '2027-03-31'],
  ['every 12 months', '2027-03-31'],
  ['every two weeks', null],
  ['6 monthly - March and September', null],
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
  ['start of 2027', '2027-01-01'],
  ['in time for the start of the academic year 2027/28', '2027-09-01'],
  ['before the start of the academic year 2027/28', '2027-08-31'],
  ['start of April 2027', '2027-04-30'],
  ['2026/27 – 2028/29', '2029-03-31'],
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

test.each([
  ['within 3 months', '2026-08-12'],
  ['2 weeks', '2026-05-26'],
  ['6-9 months', '2027-02-12'],
  ['within 10 working days', null],
  ['within 3 months of the election', null],
  ['Subject to funding', null],
])('In a tracker of 12 May 2026 ‘%s’ is due on %s, whatever the as-at date.', (text, due) => {
  const trackerDay = dayOf(2026, 5, 12)!;
  expect(dueIn(text, { trackerDay })).toBe(due);
  expect(dueIn(text, { trackerDay, asAt: dayOf(2028, 1, 1)! })).toBe(due);
  expect(dueIn(text, { asAt: dayOf(2028, 1, 1)! })).toBeNull();
});
