import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';
import type { Spreadsheet } from '../../../workbench/host/spreadsheet';
import { type OpenOffice, openOffice } from '../../support/office';
import { sheetOf, workbookOf } from '../contents-builder';

let spreadsheet: Spreadsheet;
let office: OpenOffice;

beforeEach(async () => {
  spreadsheet = createHeadlessSpreadsheet(
    workbookOf([
      sheetOf('Tracker', [['RAG'], ['Red'], ['Green']], {
        conditionalFormats: [
          { range: 'D1:D9', rule: { type: 'formula', formula: '=$D1>5' }, fill: '#00B050' },
        ],
      }),
    ]),
  );
  office = await openOffice(spreadsheet, { asGlobals: true });
});

afterEach(async () => {
  await office.close();
  spreadsheet.dispose();
});

/** Adds "equals Red" to A2:A9 and returns its id. */
function addRed(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Tracker').getRange('A2:A9');
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    format.cellValue.format.fill.color = '#FF0000';
    format.cellValue.format.font.color = '#FFFFFF';
    format.cellValue.rule = { formula1: '="Red"', operator: 'EqualTo' };
    format.load('id');
    await context.sync();
    return format.id;
  });
}

function placed() {
  return spreadsheet.conditionalFormats(spreadsheet.activeSheet()).map(({ id: _id, ...format }) => format);
}

test('a rule for a text reaches the spreadsheet with its colours', async () => {
  await addRed();
  expect(placed()).toContainEqual({
    range: 'A2:A9',
    rule: { type: 'text-equals', text: 'Red' },
    fill: '#FF0000',
    fontColour: '#FFFFFF',
  });
});

test('a formula rule reaches the spreadsheet', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Tracker').getRange('A2:A9');
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$A2="Amber"';
    format.custom.format.fill.color = '#FFC000';
    await context.sync();
  });
  expect(placed()).toContainEqual({
    range: 'A2:A9',
    rule: { type: 'formula', formula: '=$A2="Amber"' },
    fill: '#FFC000',
  });
});

test('a format is found again by its id, with its rule and range', async () => {
  const id = await addRed();
  const read = await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('Tracker').getRange();
    const format = conditionalFormats.getItem(id);
    format.load('type');
    format.cellValue.load('rule');
    format.cellValue.format.fill.load('color');
    const range = format.getRange().load('address');
    await context.sync();
    const { rule, format: colours } = format.cellValue;
    return [format.type, rule.formula1, rule.operator, colours.fill.color, range.address];
  });
  expect(read).toEqual(['CellValue', '="Red"', 'EqualTo', '#FF0000', 'Tracker!A2:A9']);
});

test('the formats on a range are those that touch it', async () => {
  await addRed();
  const types = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Tracker');
    const collections = ['A1:A3', 'D2', 'F1', 'A1:D9'].map((address) => {
      const { conditionalFormats } = sheet.getRange(address);
      return conditionalFormats.load('items/id,items/type');
    });
    const count = sheet.getRange('A1:D9').conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(2);
    return collections.map(({ items }) => items.map(({ type }) => type).sort());
  });
  expect(types).toEqual([['CellValue'], ['Custom'], [], ['CellValue', 'Custom']]);
});

test('a format is deleted by its id and the others stay', async () => {
  const id = await addRed();
  const isGone = await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('Tracker').getRange('A2:A9');
    conditionalFormats.getItem(id).delete();
    const again = conditionalFormats.getItemOrNullObject(id);
    await context.sync();
    return again.isNullObject;
  });
  expect(isGone).toBe(true);
  expect(placed()).toEqual([
    { range: 'D1:D9', rule: { type: 'formula', formula: '=$D1>5' }, fill: '#00B050' },
  ]);
});

test('clearing takes all formats that touch the range', async () => {
  await addRed();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tracker').getRange('A1:D9').conditionalFormats.clearAll();
    await context.sync();
  });
  expect(placed()).toEqual([]);
});

test('kinds the workbench cannot show are refused by name', async () => {
  const adding = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Tracker').getRange('A2').conditionalFormats.add('DataBar');
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining("ConditionalFormatCollection.add('DataBar')") as string,
  });
});
