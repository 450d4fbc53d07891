import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';
import type { Spreadsheet } from '../../../workbench/host/spreadsheet';
import { type OpenOffice, openOffice } from '../../support/office';
import { sheetOf, workbookOf } from '../contents-builder';

let spreadsheet: Spreadsheet;
let office: OpenOffice;

beforeEach(async () => {
  spreadsheet = createHeadlessSpreadsheet(
    workbookOf([
      sheetOf(
        'Tracker',
        [
          ['Action', 'Owner'],
          ['Publish the plan', 'Head of Estates'],
          ['Train wardens', 'Fire Safety Lead'],
        ],
        { tables: [{ name: 'Actions', range: 'A1:B3' }] },
      ),
      sheetOf('Notes'),
    ]),
  );
  office = await openOffice(spreadsheet, { asGlobals: true });
});

afterEach(async () => {
  await office.close();
  spreadsheet.dispose();
});

test('tables tell their parts', async () => {
  const read = await Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem('Tracker');
    tables.load('items/id,items/name');
    await context.sync();
    const [table] = tables.items;
    if (!table) throw new Error('no table');
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((part) =>
      part.load('address'),
    );
    table.columns.load('items/name');
    await context.sync();
    return [table.name, parts.map(({ address }) => address), table.columns.items.map(({ name }) => name)];
  });
  expect(read).toEqual(['Actions', ['Tracker!A1:B3', 'Tracker!A1:B1', 'Tracker!A2:B3'], ['Action', 'Owner']]);
});

test('tables are found from the workbook and are none of another sheet', async () => {
  const counts = await Excel.run(async (context) => {
    const all = context.workbook.tables.getCount();
    const none = context.workbook.worksheets.getItem('Notes').tables.getCount();
    const named = context.workbook.tables.getItem('Actions').worksheet.load('name');
    await context.sync();
    return [all.value, none.value, named.name];
  });
  expect(counts).toEqual([1, 0, 'Tracker']);
});

test('a column added to a table belongs to it', async () => {
  const read = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Actions');
    table.columns.add(undefined, [['RECS RAG'], ['Red'], ['Green']]);
    const range = table.getRange().load('address,values');
    await context.sync();
    return [range.address, range.values];
  });
  expect(read).toEqual([
    'Tracker!A1:C3',
    [
      ['Action', 'Owner', 'RECS RAG'],
      ['Publish the plan', 'Head of Estates', 'Red'],
      ['Train wardens', 'Fire Safety Lead', 'Green'],
    ],
  ]);
});

test('a deleted column closes the gap in its table', async () => {
  const read = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Actions');
    table.columns.getItem('Action').delete();
    const range = table.getRange().load('address,values');
    await context.sync();
    return [range.address, range.values];
  });
  expect(read).toEqual(['Tracker!A1:A3', [['Owner'], ['Head of Estates'], ['Fire Safety Lead']]]);
});

test('columns of tables are refused where the engine cannot change the size of a table', async () => {
  await office.close();
  office = await openOffice({ ...spreadsheet, resizeTable: undefined }, { asGlobals: true });
  const adding = Excel.run(async (context) => {
    context.workbook.tables.getItem('Actions').columns.add(undefined, [['RECS RAG'], ['Red'], ['Green']]);
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: 'NotImplemented' });
  const beside = { row: 0, column: 2, rows: 3, columns: 1 };
  expect(spreadsheet.values(spreadsheet.activeSheet(), beside)).toEqual([[''], [''], ['']]);
});
