import { status } from '../../src/functions/status';
import { fetchReaders } from '../../src/functions/readers';
import { provideExcelGlobals } from './excel-globals';

jest.mock('../../src/functions/excel', () => ({
  learnSettings: () => Promise.reject(new Error('No workbook.')),
}));
beforeAll(provideExcelGlobals);
beforeAll(() => fetchReaders(['progress']));
beforeEach(() => jest.useFakeTimers({ now: new Date(2026, 10, 22, 23, 50) }));
afterEach(() => jest.useRealTimers());

interface Cell {
  readonly answers: unknown[];
  cancel(): void;
}

/** A cell with =RECS.STATUS("22/11/2026", "Begun", as_at). */
function cellWith(as_at: unknown[][] | null): Cell {
  const answers: unknown[] = [];
  const invocation = {
    setResult: (answer: unknown) => void answers.push(answer),
  } as never as CustomFunctions.StreamingInvocation<unknown[][]>;
  status([['22/11/2026']], [['Begun']], as_at as unknown[][], invocation);
  return { answers, cancel: () => invocation.onCanceled?.() };
}

const MINUTE = 60_000;

test('a formula without an as-at date answers anew after midnight, once', () => {
  const cell = cellWith(null);
  expect(cell.answers).toEqual([[['Due soon']]]);
  jest.advanceTimersByTime(9 * MINUTE);
  expect(cell.answers).toHaveLength(1);
  jest.advanceTimersByTime(60 * MINUTE);
  expect(cell.answers).toEqual([[['Due soon']], [['Overdue']]]);
  cell.cancel();
});

test('so does one whose as-at cell is blank', () => {
  const cell = cellWith([[0]]);
  jest.advanceTimersByTime(60 * MINUTE);
  expect(cell.answers).toHaveLength(2);
  cell.cancel();
});

test('a formula that names its as-at date answers once and keeps no timer', () => {
  const cell = cellWith([['2026-11-22']]);
  expect(jest.getTimerCount()).toBe(0);
  expect(cell.answers).toEqual([[['Due soon']]]);
});

test('any number of formulas share one timer', () => {
  const cells = Array.from({ length: 50 }, () => cellWith(null));
  expect(jest.getTimerCount()).toBe(1);
  jest.advanceTimersByTime(60 * MINUTE);
  expect(cells.every(({ answers }) => answers.length === 2)).toBe(true);
  for (const { cancel } of cells) cancel();
  expect(jest.getTimerCount()).toBe(0);
});

test('a computer that slept through midnight has its answers within ten minutes of waking', () => {
  const cell = cellWith(null);
  jest.setSystemTime(new Date(2026, 10, 25, 9, 0));
  jest.advanceTimersByTime(10 * MINUTE);
  expect(cell.answers).toHaveLength(2);
  cell.cancel();
});

test('a formula that was deleted is not answered again', () => {
  const cell = cellWith(null);
  cell.cancel();
  jest.advanceTimersByTime(60 * MINUTE);
  expect(cell.answers).toHaveLength(1);
});
