import { CellValueType, type ICellData } from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import { isoDay, dayOfSerial } from '../../../src/core/model/day';
import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';
import { engineOf } from '../../../workbench/univer/spreadsheet';
import { readTyped } from '../../../workbench/univer/typed';

/** What a text becomes, in words: a day as "2026-03-31 dd/mm/yyyy". */
function becomes(text: string, format = 'General'): unknown {
  const { cell, format: brought } = readTyped(text, format, 2026);
  if (cell.f !== undefined) return `formula ${cell.f}`;
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1;
  if (cell.t !== CellValueType.NUMBER) return cell.v === undefined ? null : `text ${String(cell.v)}`;
  if (brought && /[dy]/.test(brought)) return `${isoDay(dayOfSerial(Number(cell.v)))} ${brought}`;
  return brought ? `${String(cell.v)} ${brought}` : cell.v;
}

test.each([
  ['31/03/2026', '2026-03-31 dd/mm/yyyy'],
  ['1/4/26', '2026-04-01 dd/mm/yyyy'],
  ['01-04-2026', '2026-04-01 dd/mm/yyyy'],
  ['2026-03-31', '2026-03-31 dd/mm/yyyy'],
  ['31 March 2026', '2026-03-31 d-mmm-yy'],
  ['31-Mar-26', '2026-03-31 d-mmm-yy'],
  ['31 march', '2026-03-31 d-mmm'],
  ['March 2026', '2026-03-01 mmm-yy'],
  ['Mar-26', '2026-03-26 d-mmm'],
  ['Mar 45', '1945-03-01 mmm-yy'],
  ['1/2', '2026-02-01 d-mmm'],
  ['31/02/2026', 'text 31/02/2026'],
  ['3/31/2026', 'text 3/31/2026'],
  ['31st March 2026', 'text 31st March 2026'],
  ['Marching 2026', 'text Marching 2026'],
  ['Q1 2026', 'text Q1 2026'],
  ['12', 12],
  ['-1.5', -1.5],
  ['.5', 0.5],
  [' 7 ', 7],
  ['1,234,567', '1234567 #,##0'],
  ['1,23', 'text 1,23'],
  ['12.5%', '0.125 0.00%'],
  ['£5', '5 £#,##0'],
  ['1e3', '1000 0.00E+00'],
  ['9:30', '0.3958333333333333 hh:mm'],
  ['9:75', 'text 9:75'],
  ['true', true],
  ['#n/a', 'text #N/A'],
  ['=A1', 'formula =A1'],
  ['=', 'text ='],
  ['+A1', 'formula =+A1'],
  ['-A1', 'formula =-A1'],
  ['-', 'text -'],
  ["'31/03/2026", 'text 31/03/2026'],
  ["''quoted", "text 'quoted"],
  ['', null],
  ['words', 'text words'],
])('Typing %p gives %p.', (text, expected) => {
  expect(becomes(text)).toEqual(expected);
});

test('In a cell formatted as text a date stays text.', () => {
  expect(becomes('31/03/2026', '@')).toBe('text 31/03/2026');
});

test('What a person types into the grid is read the British way.', () => {
  const spreadsheet = createHeadlessSpreadsheet();
  const { injector, workbook } = engineOf(spreadsheet);
  const sheet = workbook.getActiveSheet();
  const typed = (cell: ICellData) =>
    injector.get(SheetInterceptorService).onWriteCell(workbook, sheet, 0, 0, cell);
  expect(typed({ v: '31/03/2026' })).toMatchObject({
    v: 46112,
    t: CellValueType.NUMBER,
    s: { n: { pattern: 'dd/mm/yyyy' } },
  });
  expect(typed({ p: { id: 'd', documentStyle: {}, body: { dataStream: '1/4/2026\r\n' } } })).toMatchObject({
    v: 46113,
  });
  expect(typed({ v: '3/31/2026' })).toMatchObject({ v: '3/31/2026', t: CellValueType.FORCE_STRING });
  expect(typed({ v: 'words' })).toEqual({ v: 'words' });
  expect(typed({ f: '=A1', v: null })).toEqual({ f: '=A1', v: null });
  spreadsheet.dispose();
});
