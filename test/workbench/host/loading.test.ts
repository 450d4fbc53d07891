import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';
import type { Spreadsheet } from '../../../workbench/host/spreadsheet';
import { type OpenOffice, openOffice } from '../../support/office';

let spreadsheet: Spreadsheet;
let office: OpenOffice;

beforeAll(async () => {
  spreadsheet = createHeadlessSpreadsheet();
  office = await openOffice(spreadsheet, { asGlobals: true });
});

afterAll(() => {
  office.close();
  spreadsheet.dispose();
});

test('what was written is read back', async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').values = [
      ['Action', 'Cost'],
      ['Publish the plan', 12],
    ];
    const used = sheet.getUsedRange();
    used.load('address,values,valueTypes');
    await context.sync();
    return [used.address, used.values, used.valueTypes];
  });
  expect(read).toEqual([
    'Sheet1!A1:B2',
    [
      ['Action', 'Cost'],
      ['Publish the plan', 12],
    ],
    [
      ['String', 'String'],
      ['String', 'Double'],
    ],
  ]);
});
