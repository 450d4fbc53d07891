import { cellAddress, cellText, columnName, isDateFormat, quote } from '../../src/core';

test.each([
  'dd/mm/yyyy',
  'd-mmm-yy',
  'mmm-yy',
  'mmmm',
  '[$-809]dd mmmm yyyy',
  'yyyy-mm-dd;@',
  'm/d/yy h:mm',
  '[Red]dd.mm.yy',
])('a number shown as %s is a day', (format) => expect(isDateFormat(format)).toBe(true));

test.each([
  'General',
  '0.00',
  '#,##0',
  '@',
  '0%',
  'h:mm',
  '[h]:mm:ss',
  'mm:ss',
  '0.00E+00',
  '"day" 0',
  '£#,##0;[Red]-£#,##0',
  '\\d0',
])('a number shown as %s is no day', (format) => expect(isDateFormat(format)).toBe(false));

test('columns are named as on screen', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnName)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
  expect(cellAddress(2, 1)).toBe('B3');
});

test('a cell is told in the words on screen', () => {
  expect([null, undefined, 'June', 3, true, false, { day: 18077 }, { error: '#N/A' }].map(cellText)).toEqual([
    '',
    '',
    'June',
    '3',
    'TRUE',
    'FALSE',
    '30 June 2019',
    '#N/A',
  ]);
});

test('long cell words are quoted up to a whole word', () => {
  expect(quote('  TBC\n')).toBe('‘TBC’');
  expect(quote('Decision as to whether funding is available in the budget of the coming year')).toBe(
    '‘Decision as to whether funding is available in the budget of…’',
  );
  expect(quote('x'.repeat(32_767)).length).toBeLessThan(70);
});
