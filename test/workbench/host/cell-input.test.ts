import { cellInput, numberFormatCategory, rowsFor } from '../../../workbench/host/cell-input';

test.each([
  ['12', 12],
  ['-1.5', -1.5],
  ['+7', 7],
  ['1,200', 1200],
  ['2.5e3', 2500],
  ['40%', 0.4],
  ['true', true],
  ['=SUM(A1:A2)', '=SUM(A1:A2)'],
  ['-see note', '=-see note'],
  ['+see note', '=see note'],
  ["'-see note", "'-see note"],
  ['31/03/2026', "'31/03/2026"],
  ['1,20', "'1,20"],
  ['#N/A', '#N/A'],
  ['', ''],
  [null, null],
])('%j in a general cell is taken as %j', (value, expected) => {
  expect(cellInput(value, 'General')).toBe(expected);
});

test.each([
  ['12', '12'],
  ['=A1', '=A1'],
  ["'=A1", '=A1'],
  ['', ''],
  [12, '12'],
])('%j in a cell of text format is taken as %j', (value, expected) => {
  expect(cellInput(value, '@')).toBe(expected);
});

test('an object is no value of a cell', () => {
  expect(() => cellInput({}, 'General')).toThrow('The argument is invalid');
});

test('rows of another shape than the area are refused', () => {
  expect(() => rowsFor([[1]], 2, 1)).toThrow("doesn't match");
  expect(rowsFor(1, 2, 1)).toEqual([[1], [1]]);
});

test.each([
  ['General', 'General'],
  ['dd mmm yyyy', 'Date'],
  ['[h]:mm', 'Time'],
  ['0%', 'Percentage'],
  ['#,##0.00', 'Number'],
  ['£#,##0', 'Currency'],
  ['@', 'Text'],
  ['0.00E+00', 'Scientific'],
  ['"day" 0', 'Number'],
])('the format %s is a %s', (format, category) => {
  expect(numberFormatCategory(format)).toBe(category);
});
