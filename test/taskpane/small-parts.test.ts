import { colourCounts } from '../../src/taskpane/colour-counts';
import { isDark } from '../../src/taskpane/is-dark';
import { patchClass } from '../../src/taskpane/patch-class';
import { shorten } from '../../src/taskpane/shorten';
import { secondsLeft } from '../../src/taskpane/time-left';
import { strings } from '../../src/taskpane/strings';

test('a text that fits stays as it is, on one line', () => {
  expect(shorten('Brief\n all  staff ', 20)).toBe('Brief all staff');
});

test('a longer text is cut after a whole word, without what ends it', () => {
  expect(shorten('Publish the protocol, and brief every team', 25)).toBe('Publish the protocol…');
});

test('a text without spaces is cut where it must be', () => {
  expect(shorten('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)}…`);
});

test('colours are counted from the most urgent, and those nobody has are left out', () => {
  expect(colourCounts({ Blue: 2, Green: 0, Red: 1 })).toEqual([
    { rag: 'Red', count: 1 },
    { rag: 'Blue', count: 2 },
  ]);
});

test('Office decides between light and dark where it says which it is', () => {
  expect(isDark({ isDarkTheme: false, bodyBackgroundColor: '#000000' }, true)).toBe(false);
  expect(isDark({ bodyBackgroundColor: '#262626' }, false)).toBe(true);
  expect(isDark({ bodyBackgroundColor: '#F5F5F5' }, true)).toBe(false);
});

test('where Office does not say, the system decides', () => {
  expect(isDark(undefined, true)).toBe(true);
  expect(isDark({}, false)).toBe(false);
});

test('every colour has a style class of its own', () => {
  expect(patchClass('Blue (late)')).toBe('Blue-late');
  expect(patchClass('Red')).toBe('Red');
});

test('findings are counted in words, the gravest level first', () => {
  expect(strings.levelCounts({ must: 2, should: 0, consider: 1 })).toBe('2 must fix, 1 consider');
  expect(strings.levelCounts({ must: 0, should: 0, consider: 0 })).toBe('');
});

test('a row is named as the sheet numbers it, with its reference where it has one', () => {
  expect(strings.place(4, '2')).toBe('Row 5, reference 2');
  expect(strings.place(4, '')).toBe('Row 5');
});

test('the time left follows the pace so far, once there is one', () => {
  expect(secondsLeft(2, 1000, 4000)).toBe(6);
  expect(secondsLeft(0.5, 1000, 4000)).toBeNull();
  expect(secondsLeft(2, 0, 4000)).toBeNull();
});
