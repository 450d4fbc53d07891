import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';
import type { Spreadsheet } from '../../../workbench/host/spreadsheet';
import { type OpenOffice, openOffice } from '../../support/office';
import { ERROR, sheetOf, workbookOf } from '../contents-builder';

let spreadsheet: Spreadsheet;
let office: OpenOffice;

beforeEach(async () => {
  spreadsheet = createHeadlessSpreadsheet(
    workbookOf([
      sheetOf('Tracker', [
        ['Action', 'Cost', 'Done'],
        ['Publish the plan', 12, true],
        ['Train wardens', ERROR, null],
      ]),
    ]),
  );
  office = await openOffice(spreadsheet, { asGlobals: true });
});

afterEach(async () => {
  await office.close();
  spreadsheet.dispose();
});

function onSheet<T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => act(context.workbook.worksheets.getItem('Tracker'), context));
}

/** Writes the values to A10 and right of it and reads them back with their types. */
function writeRow(values: readonly unknown[]): Promise<unknown[][]> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(9, 0, 1, values.length);
    range.values = [[...values]];
    range.load('values,valueTypes');
    await context.sync();
    return [range.values[0] ?? [], range.valueTypes[0] ?? []];
  });
}

describe('reading', () => {
  test('values, their types and texts come as Excel gives them', async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A2:C3').load('values,valueTypes,text,rowCount,columnCount,cellCount');
      await context.sync();
      return [range.values, range.valueTypes, range.text, range.rowCount, range.columnCount, range.cellCount];
    });
    expect(read).toEqual([
      [
        ['Publish the plan', 12, true],
        ['Train wardens', '#N/A', ''],
      ],
      [
        ['String', 'Double', 'Boolean'],
        ['String', 'Error', 'Empty'],
      ],
      [
        ['Publish the plan', '12', 'TRUE'],
        ['Train wardens', '#N/A', ''],
      ],
      2,
      3,
      6,
    ]);
  });

  test('cells outside what is filled read as blank', async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('C3:D4').load('values,valueTypes,numberFormat');
      await context.sync();
      return [range.values, range.valueTypes, range.numberFormat];
    });
    const square = (value: string) => [
      [value, value],
      [value, value],
    ];
    expect(read).toEqual([square(''), square('Empty'), square('General')]);
  });

  test('whole columns answer null instead of their values', async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A:B').load('values,address,isEntireColumn');
      await context.sync();
      return [range.values, range.address, range.isEntireColumn];
    });
    expect(read).toEqual([null, 'Tracker!A:B', true]);
  });

  test('the used range is what is filled', async () => {
    const address = await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange(true).load('address');
      await context.sync();
      return used.address;
    });
    expect(address).toBe('Tracker!A1:C3');
  });
});

describe('writing values', () => {
  test('text that looks like a number becomes one', async () => {
    expect(await writeRow(['12', '1,200.5', '40%', ' 7 '])).toEqual([
      [12, 1200.5, 0.4, 7],
      ['Double', 'Double', 'Double', 'Double'],
    ]);
  });

  test('text that looks like a date stays text', async () => {
    expect(await writeRow(['31/03/2026'])).toEqual([['31/03/2026'], ['String']]);
  });

  test('an apostrophe keeps text as it is and is not part of it', async () => {
    expect(await writeRow(["'=1+1", "'12"])).toEqual([
      ['=1+1', '12'],
      ['String', 'String'],
    ]);
  });

  test('null leaves a cell alone and empty text empties it', async () => {
    await writeRow(['a', 'b']);
    expect(await writeRow([null, ''])).toEqual([
      ['a', ''],
      ['String', 'Empty'],
    ]);
  });

  test('a cell of text format keeps whatever is written as text', async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A10:B10');
      range.numberFormat = [['@', '@']];
      range.values = [['12', '=1+1']];
      range.load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(read).toEqual([[['12', '=1+1']], [['String', 'String']]]);
  });

  test('a bare value fills the range', async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('E1:F2');
      range.values = 'x' as unknown as string[][];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  test('a formula has its result in the same batch', async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange('B1:B2').values = [[5], [6]];
      const cell = sheet.getRange('E1');
      cell.formulas = [['=SUM(B1:B2)']];
      cell.load('values,formulas');
      await context.sync();
      return [cell.values, cell.formulas];
    });
    expect(read).toEqual([[[11]], [['=SUM(B1:B2)']]]);
  });

  test('more cells than the library sends at once arrive whole', async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => [row, `row ${row}`]);
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRangeByIndexes(20, 0, 2000, 2);
      range.values = rows;
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual(rows);
  });

  test('number formats tell their category', async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A10:D10');
      range.numberFormat = [['dd/mm/yyyy', '0.00', '@', 'h:mm']];
      range.load('numberFormat,numberFormatCategories');
      await context.sync();
      return [range.numberFormat, range.numberFormatCategories];
    });
    expect(read).toEqual([[['dd/mm/yyyy', '0.00', '@', 'h:mm']], [['Date', 'Number', 'Text', 'Time']]]);
  });
});

describe('moving about', () => {
  test('ranges lead to others', async () => {
    const addresses = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:C4');
      const found = [
        range.getCell(1, 1),
        range.getRow(2),
        range.getColumn(0),
        range.getLastCell(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(-2, 1),
        range.getEntireColumn(),
        range.getBoundingRect('A1'),
        range.getIntersectionOrNullObject('C3:E9'),
        range.getUsedRangeOrNullObject(true),
      ].map((each) => each.load('address'));
      const none = range.getIntersectionOrNullObject('E9');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      return found.map((each) => each.address.replace('Tracker!', ''));
    });
    expect(addresses).toEqual([
      'C3',
      'B4:C4',
      'B2:B4',
      'C4',
      'A3:B5',
      'B2:D2',
      'B:C',
      'A1:C4',
      'C3:C4',
      'B2:C3',
    ]);
  });

  test('a range that would leave the sheet is refused', async () => {
    const leaving = onSheet(async (sheet, context) => {
      sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    });
    await expect(leaving).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('what was selected is the selection', async () => {
    const read = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tracker').getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      return [selected.address, active.address];
    });
    expect(read).toEqual(['Tracker!B2:C3', 'Tracker!B2']);
  });
});

describe('changing', () => {
  test('clearing contents leaves formats, clearing formats leaves contents', async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A2:B2');
      range.format.fill.color = '#FFFF00';
      sheet.getRange('A2').clear('Contents');
      sheet.getRange('B2').clear('Formats');
      const cells = ['A2', 'B2'].map((address) => sheet.getRange(address).load('values,format/fill/color'));
      await context.sync();
      return cells.map((cell) => [cell.values[0]?.[0], cell.format.fill.color]);
    });
    expect(read).toEqual([
      ['', '#FFFF00'],
      [12, '#FFFFFF'],
    ]);
  });

  test('formats can be copied without values', async () => {
    const read = await onSheet(async (sheet, context) => {
      const header = sheet.getRange('A1');
      header.format.fill.color = 'blue';
      header.format.font.bold = true;
      const copy = sheet.getRange('E1:F1');
      copy.copyFrom(header, 'Formats');
      copy.load('values,format/fill/color,format/font/bold');
      await context.sync();
      return [copy.values, copy.format.fill.color, copy.format.font.bold];
    });
    expect(read).toEqual([[['', '']], '#0000FF', true]);
  });

  test('inserted columns move what is right of them and the ranges in hand', async () => {
    const read = await onSheet(async (sheet, context) => {
      const cost = sheet.getRange('B1');
      cost.load('address');
      await context.sync();
      sheet.getRange('B:C').insert('Right');
      cost.load('address,values');
      await context.sync();
      return [cost.address, cost.values];
    });
    expect(read).toEqual(['Tracker!D1', [['Cost']]]);
  });

  test('deleted rows close the gap', async () => {
    const values = await onSheet(async (sheet, context) => {
      sheet.getRange('2:2').delete('Up');
      const range = sheet.getRange('A1:A2').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['Action'], ['Train wardens']]);
  });
});
