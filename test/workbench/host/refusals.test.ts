import type { Spreadsheet } from '../../../workbench/host/spreadsheet';
import { readWireNames } from '../../../workbench/host/wire-names';
import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';
import { type OpenOffice, openOffice } from '../../support/office';

let spreadsheet: Spreadsheet;
let office: OpenOffice;

beforeAll(async () => {
  spreadsheet = createHeadlessSpreadsheet();
  office = await openOffice(spreadsheet, { asGlobals: true });
});

afterAll(async () => {
  await office.close();
  spreadsheet.dispose();
});

const CASES: readonly (readonly [
  string,
  (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
])[] = [
  ['Range.find', (sheet) => sheet.getRange('A1').find('x', {}).load('address')],
  ['Range.hidden', (sheet) => sheet.getRange('A1').load('hidden')],
  ['Range.dataValidation', (sheet) => sheet.getRange('A1').dataValidation.load('type')],
  ['Range.rowHidden', (sheet) => (sheet.getRange('A1').rowHidden = true)],
  ['RangeFormat.rowHeight', (sheet) => (sheet.getRange('A1').format.rowHeight = 20)],
  ['RangeFormat.autofitColumns', (sheet) => sheet.getRange('A1').format.autofitColumns()],
  ['Worksheet.charts', (sheet) => sheet.charts.load('items/name')],
  ['Worksheet.tabColor', (sheet) => (sheet.tabColor = '#FF0000')],
  ['Workbook.names', (_sheet, context) => context.workbook.names.load('items/name')],
  ['Workbook.save', (_sheet, context) => context.workbook.save('Save')],
  ['Range.insert of less than whole rows or columns', (sheet) => sheet.getRange('A1').insert('Right')],
];

test.each(CASES)('%s is refused by name', async (member, act) => {
  const asking = Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
  });
  const message = expect.stringMatching(
    new RegExp(`The workbench does not implement ${member.replaceAll('.', '\\.')}`, 'i'),
  ) as string;
  await expect(asking).rejects.toMatchObject({ code: 'NotImplemented', message });
});

test('a read-only property cannot be set', async () => {
  const setting = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.set({ address: 'X1' } as unknown as Excel.Range);
    await context.sync();
  });
  await expect(setting).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('calls of the older API that are not answered fail and are reported', async () => {
  const reported: string[] = [];
  await office.close();
  office = await openOffice(spreadsheet, {
    asGlobals: true,
    onFault: (error) => reported.push(error instanceof Error ? error.message : String(error)),
  });
  const status = await new Promise((resolve) =>
    Office.context.document.setSelectedDataAsync('x', (result) => resolve(result.status)),
  );
  expect(status).toBe('failed');
  expect(reported).toEqual([
    expect.stringMatching(/^The workbench does not implement call \d+ of the older API\.$/),
  ]);
});

test('the wire names are plain JSON, read off the library', () => {
  const names = readWireNames(office.window as unknown as Parameters<typeof readWireNames>[0]);
  expect(JSON.parse(JSON.stringify(names))).toEqual(names);
  expect(names['Range']?.scalars).toMatchObject({ Values: true, Address: false });
  expect(names['Range']?.methods).toMatchObject({ Clear: true, GetCell: false });
  expect(names['Worksheet']?.navigation).toContain('Tables');
});
