import { sheetOf, workbookOf } from '../contents-builder';
import { at, S, spreadsheetOf } from './open-spreadsheet';

test('A new spreadsheet has one empty sheet called Sheet1.', () => {
  const spreadsheet = spreadsheetOf();
  expect(spreadsheet.sheets()).toEqual([{ id: S, name: 'Sheet1', visibility: 'visible' }]);
  expect(spreadsheet.usedArea(S, false)).toBeNull();
});

test('Values come out as they were written, with the types Office.js names.', () => {
  const spreadsheet = spreadsheetOf();
  spreadsheet.write(S, at(0, 0, 1, 5), [[12.5, 'two', true, '', '#N/A']]);
  expect(spreadsheet.values(S, at(0, 0, 1, 5))).toEqual([[12.5, 'two', true, '', '#N/A']]);
  expect(spreadsheet.valueTypes(S, at(0, 0, 1, 5))).toEqual([
    ['Double', 'String', 'Boolean', 'Empty', 'Error'],
  ]);
});

test('What is written is read as if typed.', async () => {
  const spreadsheet = spreadsheetOf();
  spreadsheet.write(S, at(0, 0, 1, 6), [['=1+1', "'=1+1", '31/03/2026', '12%', '1,234', '- item']]);
  await spreadsheet.calculated();
  const area = at(0, 0, 1, 5);
  expect(spreadsheet.values(S, area)).toEqual([[2, '=1+1', 46112, 0.12, 1234]]);
  expect(spreadsheet.formulas(S, area)).toEqual([['=1+1', '=1+1', 46112, 0.12, 1234]]);
  expect(spreadsheet.numberFormats(S, area)).toEqual([['General', 'General', 'dd/mm/yyyy', '0%', '#,##0']]);
  expect(spreadsheet.texts(S, area)).toEqual([['2', '=1+1', '31/03/2026', '12%', '1,234']]);
  expect(spreadsheet.formulas(S, at(0, 5))).toEqual([['=- item']]);
});

test('Null leaves a cell as it is, and an empty text empties it but keeps its style.', () => {
  const spreadsheet = spreadsheetOf();
  spreadsheet.write(S, at(0, 0, 1, 2), [['a', 'b']]);
  spreadsheet.setStyle(S, at(0, 0, 1, 2), { bold: true });
  spreadsheet.write(S, at(0, 0, 1, 2), [[null, '']]);
  expect(spreadsheet.values(S, at(0, 0, 1, 2))).toEqual([['a', '']]);
  expect(spreadsheet.style(S, 0, 1)).toEqual({ numberFormat: 'General', bold: true });
});

test('In a cell formatted as text everything typed stays text.', () => {
  const spreadsheet = spreadsheetOf();
  spreadsheet.setNumberFormats(S, at(0, 0), [['@']]);
  spreadsheet.write(S, at(0, 0), [['=1+1']]);
  expect(spreadsheet.values(S, at(0, 0))).toEqual([['=1+1']]);
  expect(spreadsheet.valueTypes(S, at(0, 0))).toEqual([['String']]);
});

test('Dates in the format that Excel shows as the computer does are shown as in Britain, and keep it.', () => {
  const spreadsheet = spreadsheetOf();
  spreadsheet.write(S, at(0, 0, 1, 2), [[46112, 46112.5]]);
  spreadsheet.setNumberFormats(S, at(0, 0, 1, 2), [['m/d/yyyy', 'm/d/yyyy h:mm']]);
  expect(spreadsheet.texts(S, at(0, 0, 1, 2))).toEqual([['31/03/2026', '31/03/2026 12:00']]);
  expect(spreadsheet.numberFormats(S, at(0, 0))).toEqual([['m/d/yyyy']]);
});

test('Text that looks like a number, a boolean or an error stays text when its style changes.', () => {
  const spreadsheet = spreadsheetOf(
    workbookOf([sheetOf('A', [['123', 'TRUE', '#N/A', '=x', '1e5', '007']])]),
  );
  const area = at(0, 0, 1, 6);
  spreadsheet.setStyle(S, area, { fill: '#FFFF00' });
  spreadsheet.setNumberFormats(S, area, [['0', '0', '0', '0', '0', '0']]);
  expect(spreadsheet.values(S, area)).toEqual([['123', 'TRUE', '#N/A', '=x', '1e5', '007']]);
  expect(new Set(spreadsheet.valueTypes(S, area)[0])).toEqual(new Set(['String']));
});

test('A patch of style leaves the other properties, and null takes a property away.', () => {
  const spreadsheet = spreadsheetOf();
  const borders = { bottom: { style: 'thin', colour: '#000000' } } as const;
  spreadsheet.setStyle(S, at(1, 1), { fill: '#FFC7CE', bold: true, wrap: true, vertical: 'top', borders });
  spreadsheet.setStyle(S, at(1, 1), { fill: null, fontColour: '#9C0006', horizontal: 'center' });
  expect(spreadsheet.style(S, 1, 1)).toEqual({
    numberFormat: 'General',
    fontColour: '#9C0006',
    bold: true,
    wrap: true,
    horizontal: 'center',
    vertical: 'top',
    borders,
  });
});

test('Clearing takes contents, formats or both, and leaves nothing behind in the used area.', () => {
  const spreadsheet = spreadsheetOf();
  const area = at(2, 1, 2, 2);
  const fill = () => {
    spreadsheet.write(S, area, [
      ['a', '=1'],
      [3, true],
    ]);
    spreadsheet.setStyle(S, area, { bold: true });
  };
  fill();
  spreadsheet.clear(S, area, 'contents');
  expect(spreadsheet.usedArea(S, true)).toBeNull();
  expect(spreadsheet.usedArea(S, false)).toEqual(area);
  fill();
  spreadsheet.clear(S, area, 'formats');
  expect(spreadsheet.style(S, 2, 1)).toEqual({ numberFormat: 'General' });
  expect(spreadsheet.values(S, at(2, 1))).toEqual([['a']]);
  spreadsheet.clear(S, at(0, 0, 1048576, 16384), 'all');
  expect(spreadsheet.usedArea(S, false)).toBeNull();
});

test('Formats are copied, over and over where the target is larger.', () => {
  const spreadsheet = spreadsheetOf();
  spreadsheet.setStyle(S, at(0, 0), { fill: '#FF0000' });
  spreadsheet.setStyle(S, at(0, 1), { bold: true });
  spreadsheet.setStyle(S, at(1, 0), { italic: true });
  spreadsheet.copyFormats(S, at(0, 0, 1, 2), at(1, 0, 2, 3));
  expect(spreadsheet.style(S, 1, 0)).toEqual({ numberFormat: 'General', fill: '#FF0000' });
  expect(spreadsheet.style(S, 2, 1)).toEqual({ numberFormat: 'General', bold: true });
  expect(spreadsheet.style(S, 2, 2)).toEqual({ numberFormat: 'General', fill: '#FF0000' });
});

test('Rows and columns are inserted and deleted, and formulas follow.', async () => {
  const spreadsheet = spreadsheetOf();
  spreadsheet.write(S, at(0, 0, 2, 2), [
    [1, '=A1+A2'],
    [2, ''],
  ]);
  spreadsheet.insertRows(S, 0, 2);
  spreadsheet.insertColumns(S, 0, 1);
  await spreadsheet.calculated();
  expect(spreadsheet.formulas(S, at(2, 1, 2, 2))).toEqual([
    [1, '=B3+B4'],
    [2, ''],
  ]);
  spreadsheet.deleteRows(S, 0, 1);
  spreadsheet.deleteColumns(S, 0, 1);
  await spreadsheet.calculated();
  expect(spreadsheet.formulas(S, at(1, 0, 1, 2))).toEqual([[1, '=A2+A3']]);
  expect(spreadsheet.values(S, at(1, 1))).toEqual([[3]]);
});

test('A column has Excel’s default width in points until it is set.', () => {
  const spreadsheet = spreadsheetOf();
  expect(spreadsheet.columnWidth(S, 3)).toBe(48);
  spreadsheet.setColumnWidth(S, 3, 90);
  expect(spreadsheet.columnWidth(S, 3)).toBe(90);
});

test('Cells beyond the grid’s present size can be written, up to Excel’s limits.', () => {
  const spreadsheet = spreadsheetOf();
  spreadsheet.write(S, at(5000, 100), [['far']]);
  expect(spreadsheet.values(S, at(5000, 100))).toEqual([['far']]);
  expect(spreadsheet.values(S, at(1048575, 16383))).toEqual([['']]);
  expect(() => spreadsheet.values(S, at(1048576, 0))).toThrow('outside the sheet');
  expect(() => spreadsheet.values('nowhere', at(0, 0))).toThrow('no sheet with the id nowhere');
});

test('20,000 rows are written, read and cleared in whole areas.', async () => {
  const spreadsheet = spreadsheetOf();
  const area = at(0, 0, 20000, 6);
  spreadsheet.write(
    S,
    area,
    Array.from({ length: 20000 }, (_, row) => [row, `row ${row}`, true, row / 2, 'x', '']),
  );
  spreadsheet.write(S, at(0, 7), [['=SUM(A1:A20000)']]);
  await spreadsheet.calculated();
  expect(spreadsheet.values(S, at(0, 7))).toEqual([[199990000]]);
  expect(spreadsheet.values(S, area)[19999]).toEqual([19999, 'row 19999', true, 9999.5, 'x', '']);
  expect(spreadsheet.usedArea(S, true)).toEqual(at(0, 0, 20000, 8));
  spreadsheet.clear(S, area, 'all');
  expect(spreadsheet.usedArea(S, true)).toEqual(at(0, 7));
}, 60000);
