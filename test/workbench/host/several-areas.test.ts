import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';
import type { Spreadsheet } from '../../../workbench/host/spreadsheet';
import { type OpenOffice, openOffice } from '../../support/office';
import { sheetOf, workbookOf } from '../contents-builder';

let spreadsheet: Spreadsheet;
let office: OpenOffice;

beforeEach(async () => {
  const rows = [
    ['Action', 'Owner'],
    ['Survey', 'Clerk'],
    ['Publish', ''],
  ];
  spreadsheet = createHeadlessSpreadsheet(
    workbookOf([
      sheetOf('Tracker', rows, {
        hiddenRows: [2],
        hiddenColumns: [1],
        tables: [{ name: 'Actions', range: 'A1:B3' }],
      }),
      sheetOf('Filtered', rows, { autoFilter: 'A1:B3' }),
    ]),
  );
  office = await openOffice(spreadsheet, { asGlobals: true });
});

afterEach(async () => {
  await office.close();
  spreadsheet.dispose();
});

test('hidden rows and columns are told for a range, and line by line', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Tracker').getRange('A1:B3');
    range.load('rowHidden,columnHidden');
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    expect([range.rowHidden, range.columnHidden]).toEqual([null, null]);
    expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true]);
    expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, true]);
  });
});

test('a sheet tells where its filter buttons stand, if it has any', async () => {
  await Excel.run(async (context) => {
    const [filtered, plain] = ['Filtered', 'Tracker'].map((name) => {
      const range = context.workbook.worksheets.getItem(name).autoFilter.getRangeOrNullObject();
      range.load('address');
      return range;
    });
    await context.sync();
    expect(filtered!.address).toBe('Filtered!A1:B3');
    expect(plain!.isNullObject).toBe(true);
  });
});

test('a table takes another size, and keeps its titles in their row', async () => {
  const resize = (address: string) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tracker');
      sheet.getRange('A2').getTables(false).getFirst().resize(sheet.getRange(address));
      await context.sync();
    });
  await resize('A1:D3');
  expect(spreadsheet.tables()[0]!.area).toEqual({ row: 0, column: 0, rows: 3, columns: 4 });
  await expect(resize('A2:D3')).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('one conditional format stands over several areas and tells them', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Tracker');
    const { custom } = sheet.getRanges('A2,B3:B5').conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.format.fill.color = '#E9DDF7';
    custom.rule.formula = '=TRUE';
    await context.sync();
    const formats = sheet.getRange().conditionalFormats.load('items/id');
    await context.sync();
    const areas = formats.items[0]!.getRanges().load('address');
    await context.sync();
    expect(areas.address).toBe('Tracker!A2,Tracker!B3:B5');
  });
});

test('a request can be made to fail after all of it was done', async () => {
  const failure = office.host.failNext('Timeout', 1, undefined, 'after');
  const writing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tracker').getRange('B3').values = [['Mayor']];
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'Timeout' });
  expect(failure.hasHappened()).toBe(true);
  const { id } = spreadsheet.sheets()[0]!;
  expect(spreadsheet.values(id, { row: 2, column: 1, rows: 1, columns: 1 })).toEqual([['Mayor']]);
});
