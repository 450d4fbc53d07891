import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';
import type { Spreadsheet } from '../../../workbench/host/spreadsheet';
import { type OpenOffice, openOffice } from '../../support/office';
import { sheetOf, workbookOf } from '../contents-builder';

let spreadsheet: Spreadsheet;
let office: OpenOffice;

beforeEach(async () => {
  spreadsheet = createHeadlessSpreadsheet(
    workbookOf([
      sheetOf('Tracker'),
      sheetOf('Lists', [], { visibility: 'hidden' }),
      sheetOf("Owner's notes"),
    ]),
  );
  office = await openOffice(spreadsheet, { asGlobals: true, fileName: 'Fire safety.xlsx' });
});

afterEach(async () => {
  await office.close();
  spreadsheet.dispose();
});

test('sheets are found by name in any case and by id', async () => {
  const same = await Excel.run(async (context) => {
    const byName = context.workbook.worksheets.getItem('tracker').load('id,name');
    await context.sync();
    const byId = context.workbook.worksheets.getItem(byName.id).load('name');
    await context.sync();
    return [byName.name, byId.name];
  });
  expect(same).toEqual(['Tracker', 'Tracker']);
});

test('sheets are counted with and without the hidden ones', async () => {
  const counts = await Excel.run(async (context) => {
    const all = context.workbook.worksheets.getCount();
    const visible = context.workbook.worksheets.getCount(true);
    await context.sync();
    return [all.value, visible.value];
  });
  expect(counts).toEqual([3, 2]);
});

test('a sheet can be added, named, hidden, activated and deleted', async () => {
  const read = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add('Findings');
    sheet.name = 'Report';
    worksheets.getItem('Tracker').visibility = 'Hidden';
    sheet.activate();
    const active = worksheets.getActiveWorksheet().load('name');
    worksheets.load('items/name,items/visibility');
    await context.sync();
    const names = worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`);
    worksheets.getItem('Lists').delete();
    worksheets.load('items/name');
    await context.sync();
    return [active.name, names, worksheets.items.map(({ name }) => name)];
  });
  expect(read).toEqual([
    'Report',
    ['Tracker Hidden', 'Lists Hidden', "Owner's notes Visible", 'Report Visible'],
    ['Tracker', "Owner's notes", 'Report'],
  ]);
});

test('a name that is taken is refused', async () => {
  const adding = Excel.run(async (context) => {
    context.workbook.worksheets.add('tracker');
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
});

test('the address of a sheet whose name is not one word is quoted', async () => {
  const address = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Owner's notes").getRange('A1').load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe("'Owner''s notes'!A1");
});

test('the workbook tells its name and that it can be written', async () => {
  const read = await Excel.run(async (context) => {
    context.workbook.load('name,readOnly');
    await context.sync();
    return [context.workbook.name, context.workbook.readOnly];
  });
  expect(read).toEqual(['Fire safety.xlsx', false]);
});

test('DATE tells the workbook counts its days from 1900', async () => {
  const serial = await Excel.run(async (context) => {
    const result = context.workbook.functions.date(1904, 1, 1).load('value');
    await context.sync();
    return result.value;
  });
  expect(serial).toBe(1462);
});

test('DATE tells a workbook that counts its days from 1904', async () => {
  await office.close();
  office = await openOffice(spreadsheet, { asGlobals: true, isDate1904: true });
  const serial = await Excel.run(async (context) => {
    const result = context.workbook.functions.date(1904, 1, 1).load('value');
    await context.sync();
    return result.value;
  });
  expect(serial).toBe(0);
});
