import { dayOf, serialOfDay } from '../../src/core';
import { status as streamed } from '../../src/functions/status';
import { fetchReaders } from '../../src/functions/readers';
import { errorCell, provideExcelGlobals } from './excel-globals';
import { firstAnswer } from './first-answer';

const status = (...args: (unknown[][] | undefined)[]) => firstAnswer(streamed, ...args);

let todayIs = '2026-11-23';
jest.mock('../../src/today', () => ({
  ...jest.requireActual<typeof import('../../src/today')>('../../src/today'),
  today: () => jest.requireActual<typeof import('../../src/core')>('../../src/core').parseIsoDay(todayIs),
}));

jest.mock('../../src/functions/excel', () => ({
  learnSettings: () => Promise.reject(new Error('No workbook.')),
}));
beforeAll(provideExcelGlobals);
beforeAll(() => fetchReaders(['progress']));
beforeEach(() => (todayIs = '2026-11-23'));

const serial = (year: number, month: number, day: number) => serialOfDay(dayOf(year, month, day)!);
const asAt = [['2026-11-23']];

test('an open action is overdue the day after its due day', () => {
  expect(status([[serial(2026, 3, 31)]], [['Work has begun']], [['2026-03-31']])).toEqual([['Due soon']]);
  expect(status([[serial(2026, 3, 31)]], [['Work has begun']], [['2026-04-01']])).toEqual([['Overdue']]);
});

test('a column of deadlines and one of progress give one status for each row', () => {
  const deadlines = [[serial(2026, 3, 31)], ['June 2027'], ['TBC'], [serial(2026, 12, 1)]];
  const progress = [['Complete'], ['Work has begun'], ['Work has begun'], ['Not started']];
  expect(status(deadlines, progress, asAt)).toEqual([['Complete'], ['On track'], ['No date'], ['Due soon']]);
});

test('a single cell serves every row', () => {
  expect(status([['June 2025']], [['Complete'], ['Begun']], asAt)).toEqual([['Complete'], ['Overdue']]);
});

test('blocks are paired cell by cell', () => {
  const deadlines = [
    ['June 2025', 'June 2027'],
    ['June 2027', 'June 2025'],
  ];
  expect(status(deadlines, [['Begun'], ['Begun']], asAt)).toEqual([
    ['Overdue', 'On track'],
    ['On track', 'Overdue'],
  ]);
});

test.each([
  ['0', 0],
  ['null', null],
  ['an empty text', ''],
])('a blank cell that arrives as %s is no date and no progress', (_, blank) => {
  expect(status([[blank]], [['Begun']], asAt)).toEqual([['No date']]);
  expect(status([[serial(2027, 6, 30)]], [[blank]], asAt)).toEqual([['On track']]);
});

test('without an as-at date the day is today', () => {
  todayIs = '2026-06-30';
  expect(status([['June 2026']], [['Begun']])).toEqual([['Due soon']]);
  todayIs = '2026-07-01';
  expect(status([['June 2026']], [['Begun']])).toEqual([['Overdue']]);
});

test('an argument left out in the middle of a formula, or a blank as-at cell, is today as well', () => {
  todayIs = '2026-07-01';
  const leftOut = null as unknown as undefined;
  expect(status([['June 2026']], [['Begun']], leftOut)).toEqual([['Overdue']]);
  expect(status([['June 2026']], [['Begun']], [[0]])).toEqual([['Overdue']]);
});

test('the as-at date can be a date cell', () => {
  expect(status([['June 2026']], [['Begun']], [[serial(2026, 7, 1)]])).toEqual([['Overdue']]);
});

test('an as-at date that is no day in the calendar is refused with what to give', () => {
  const message =
    '“31/02/2026” cannot be read as the as-at date. Give a date, or a text such as 2026-03-31 or 31 March 2026.';
  expect(status([['June 2026']], [['Begun']], [['31/02/2026']])).toEqual([[errorCell('#VALUE!', message)]]);
});

test('an error cell gives an error in its place and leaves the other rows alone', () => {
  const [first, second] = status([[errorCell('#N/A')], ['June 2025']], [['Begun'], ['Begun']], asAt);
  expect(first).toEqual([
    errorCell('#N/A', 'The cell given for “deadline” holds #N/A. Put that right first.'),
  ]);
  expect(second).toEqual(['Overdue']);
});

test('an error cell of another kind gives #VALUE!, which can carry the reason', () => {
  expect(status([['June 2025']], [[errorCell('#DIV/0!')]], asAt)).toEqual([
    [errorCell('#VALUE!', 'The cell given for “progress” holds #DIV/0!. Put that right first.')],
  ]);
});

test('columns of different lengths are refused with both lengths', () => {
  const message =
    '“deadline” has 3 rows and “progress” has 2. Give both the same number of rows, or one a single cell.';
  expect(() => status([['a'], ['b'], ['c']], [['a'], ['b']], asAt)).toThrow(
    expect.objectContaining({ code: '#VALUE!', message }),
  );
});

test('of whole columns only the filled part is answered', () => {
  const column = (filled: unknown[]) =>
    Array.from({ length: 1_048_576 }, (_, row) => [filled[row] ?? null] as unknown[]);
  expect(status(column(['June 2025', null]), column(['Begun', null, 'Complete']), asAt)).toEqual([
    ['Overdue'],
    ['No date'],
    ['Complete'],
  ]);
});

test('a number in a format of its own, or an error inside a richer value, counts as what it stands for', () => {
  const formatted = { type: 'FormattedNumber', basicValue: serial(2025, 6, 30), numberFormat: 'dd/mm/yyyy' };
  const failed = { type: 'Error', basicValue: '#N/A' };
  expect(status([[formatted]], [['Begun']], asAt)).toEqual([['Overdue']]);
  expect(status([[failed]], [['Begun']], asAt)[0]![0]).toMatchObject({ code: '#N/A' });
});
