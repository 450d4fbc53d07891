import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';
import { loadOffice } from '../../../workbench/host/load-office';
import type { Spreadsheet } from '../../../workbench/host/spreadsheet';
import { type OpenOffice, openOffice } from '../../support/office';
import { sheetOf, workbookOf } from '../contents-builder';

let spreadsheet: Spreadsheet;
let office: OpenOffice;

beforeAll(async () => {
  spreadsheet = createHeadlessSpreadsheet(
    workbookOf([
      sheetOf('Tracker', [
        ['Action', 'Cost'],
        ['Publish the plan', 12],
      ]),
      sheetOf('Action log'),
    ]),
  );
  office = await openOffice(spreadsheet, { asGlobals: true });
});

afterAll(async () => {
  await office.close();
  spreadsheet.dispose();
});

/** The error a batch ends with. */
async function failure(
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(batch);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('The batch did not fail.');
}

test('the host presents itself as Excel for Windows', async () => {
  const ready = await Office.onReady();
  expect([ready.host, ready.platform]).toEqual(['Excel', 'PC']);
});

test('requirement sets up to those of the host are supported', () => {
  const { requirements } = Office.context;
  expect(requirements.isSetSupported('ExcelApi', '1.12')).toBe(true);
  expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.99')).toBe(false);
});

test('names in one string, in a list and as an object load the same', async () => {
  const addresses = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Tracker');
    const ranges = [
      sheet.getRange('A1').load('address,values'),
      sheet.getRange('A1').load(['address', 'values']),
      sheet.getRange('A1').load({ address: true, values: true }),
    ];
    await context.sync();
    return ranges.map((range) => [range.address, range.values]);
  });
  expect(addresses).toEqual(Array(3).fill(['Tracker!A1', [['Action']]]));
});

test('a path loads a property of an object inside', async () => {
  const loaded = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Tracker').getRange('A1');
    range.load('worksheet/name,format/fill/color');
    await context.sync();
    return [range.worksheet.name, range.format.fill.color];
  });
  expect(loaded).toEqual(['Tracker', '#FFFFFF']);
});

test('a collection loads the properties of its items', async () => {
  const sheets = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/position,items/visibility');
    await context.sync();
    return worksheets.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility]);
  });
  expect(sheets).toEqual([
    ['Tracker', 0, 'Visible'],
    ['Action log', 1, 'Visible'],
  ]);
});

test('a collection can be loaded in part', async () => {
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ select: 'name', top: 1, skip: 1 });
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  });
  expect(names).toEqual(['Action log']);
});

test('a property that was not loaded cannot be read', async () => {
  const error = await failure(async (context) => {
    const range = context.workbook.worksheets.getItem('Tracker').getRange('A1');
    await context.sync();
    return range.values;
  });
  expect(error.code).toBe('PropertyNotLoaded');
});

test('a sheet that is not there is ItemNotFound, with the place in the error', async () => {
  const error = await failure(async (context) => {
    context.workbook.worksheets.getItem('Nowhere').load('name');
    await context.sync();
  });
  expect(error).toBeInstanceOf(OfficeExtension.Error);
  expect(error).toBeInstanceOf(Error);
  expect(error.code).toBe('ItemNotFound');
  expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
});

test('an error names the statement that failed', async () => {
  const error = await failure(async (context) => {
    context.workbook.worksheets.getItem('Tracker').getRange('A1:A2').values = [[1, 2, 3]];
    await context.sync();
  });
  expect(error.code).toBe('InvalidArgument');
  expect(error.debugInfo.statement).toBe('range.values = ...;');
});

test('what follows from a null object is a null object', async () => {
  const nulls = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    const used = sheet.getUsedRangeOrNullObject(true);
    const there = context.workbook.worksheets.getItemOrNullObject('action log');
    used.load('address');
    there.load('name');
    await context.sync();
    return [sheet.isNullObject, used.isNullObject, there.isNullObject, there.name];
  });
  expect(nulls).toEqual([true, true, false, 'Action log']);
});

test('an empty sheet has no used range', async () => {
  const used = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Action log').getUsedRangeOrNullObject(true);
    await context.sync();
    return range.isNullObject;
  });
  expect(used).toBe(true);
});

test('a range is the same across syncs', async () => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Tracker').getRange('A1:B2');
    range.load('address');
    await context.sync();
    const last = range.getCell(1, 1).load('values,address');
    await context.sync();
    return [last.address, last.values];
  });
  expect(values).toEqual(['Tracker!B2', [[12]]]);
});

test('a range cannot be used after its batch has ended', async () => {
  const range = await Excel.run(async (context) => {
    const made = context.workbook.worksheets.getItem('Tracker').getRange('A1');
    made.load('values');
    await context.sync();
    return made;
  });
  expect(() => range.load('values')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
});

test('a name that is no property of the class is refused', async () => {
  const error = await failure(async (context) => {
    context.workbook.worksheets.getItem('Tracker').getRange('A1').load('nonsense');
    await context.sync();
  });
  expect(error.code).toBe('InvalidArgument');
  expect(error.message).toContain('nonsense');
});

test('actions before the one that fails are done, those after it are not', async () => {
  const error = await failure(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Action log');
    sheet.getRange('A1').values = [['before']];
    sheet.getRange('A2').values = [[1, 2]];
    sheet.getRange('A3').values = [['after']];
    await context.sync();
  });
  expect(error.code).toBe('InvalidArgument');
  const log = spreadsheet.sheets()[1]?.id ?? '';
  expect(spreadsheet.values(log, { row: 0, column: 0, rows: 3, columns: 1 })).toEqual([
    ['before'],
    [''],
    [''],
  ]);
});

test('a page that is loaded anew speaks to the same workbook', async () => {
  const again = await loadOffice(office.host);
  const RealExcel = again.Excel as unknown as typeof Excel;
  const values = await RealExcel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Tracker').getRange('A1').load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([['Action']]);
  again.unload();
});
