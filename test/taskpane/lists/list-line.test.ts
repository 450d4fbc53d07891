import { stopAfter, stopInPlaceOf } from '../../../src/taskpane/lists/list-line';

const linesOf = (letters: string) => [...letters].map((key) => ({ key, isHeading: key === '=' }));
const lines = linesOf('=ab=c');

test('the arrow keys, Home and End pass over headings, and other keys lead nowhere', () => {
  expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter'].map((key) => stopAfter(key, lines, 2))).toEqual([
    4,
    1,
    1,
    4,
    undefined,
  ]);
});

test('where a line is gone the next one takes its place, at the end the one before', () => {
  const after = (letters: string, index: number) => stopInPlaceOf(index, linesOf(letters))?.key;
  expect(after('=b=c', 1)).toBe('b');
  expect(after('=a=c', 2)).toBe('c');
  expect(after('=ab', 4)).toBe('b');
  expect(after('=', 1)).toBeUndefined();
});

test('a list that was empty begins with its first line that is no heading', () => {
  expect(stopInPlaceOf(0, lines)?.key).toBe('a');
  expect(stopInPlaceOf(0, [])).toBeUndefined();
});
