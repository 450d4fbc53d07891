import { addressWithSheet, areaToA1, parseAddress } from '../../../workbench/host/a1';
import { moveKeptPlaces } from '../../../workbench/host/objects/kept-places';

test.each(['A1', 'B2:C4', 'AA10:XFD1048576', 'C:D', '3:5'])('%s is written as it was read', (text) => {
  expect(areaToA1(parseAddress(text).area)).toBe(text);
});

test('dollar signs, small letters and swapped corners are read', () => {
  expect(areaToA1(parseAddress('$c$4:b2').area)).toBe('B2:C4');
});

test.each(['Tracker!A1', "'Action log'!A1:B2", "'Owner''s notes'!C:D"])('%s keeps its sheet', (text) => {
  const { sheet, area } = parseAddress(text);
  expect(addressWithSheet(sheet ?? '', area)).toBe(text);
});

test.each(['', 'A0', 'XFE1', 'A1048577', 'Status', 'A1:B', 'A1,B2'])('%j is no address', (text) => {
  expect(() => parseAddress(text)).toThrow('The argument is invalid');
});

const columns = (column: number, count: number) => ({ row: 0, column, rows: 1, columns: count });

test.each([
  ['insert', 0, 2, 'F1:G1'],
  ['insert', 4, 1, 'D1:F1'],
  ['insert', 5, 1, 'D1:E1'],
  ['delete', 0, 2, 'B1:C1'],
  ['delete', 2, 2, 'C1'],
  ['delete', 4, 3, 'D1'],
  ['delete', 3, 2, null],
] as const)('D1:E1 after %s of columns %i, %i of them, is %s', (how, at, count, expected) => {
  const place = { sheet: 's', area: columns(3, 2) as ReturnType<typeof columns> | null };
  moveKeptPlaces([place], 's', 'columns', columns(at, count), how);
  expect(place.area && areaToA1(place.area)).toBe(expected);
});
