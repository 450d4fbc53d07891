import { createHeadlessSpreadsheet } from '../../../workbench/univer/headless';
import type { Spreadsheet } from '../../../workbench/host/spreadsheet';
import { type OpenOffice, openOffice } from '../../support/office';
import { sheetOf, workbookOf } from '../contents-builder';

let spreadsheet: Spreadsheet;
let office: OpenOffice;

beforeAll(async () => {
  spreadsheet = createHeadlessSpreadsheet(workbookOf([sheetOf('Tracker', [['Action', 'Cost']])]));
  office = await openOffice(spreadsheet, { asGlobals: true });
});

afterAll(async () => {
  await office.close();
  spreadsheet.dispose();
});

test('an unformatted cell has the defaults of Excel', async () => {
  const read = await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem('Tracker').getRange('C9');
    format.load('wrapText,horizontalAlignment,verticalAlignment');
    format.fill.load('color');
    format.font.load('name,size,color,bold,italic');
    await context.sync();
    const { fill, font } = format;
    return [
      [format.wrapText, format.horizontalAlignment, format.verticalAlignment],
      [fill.color, font.name, font.size, font.color, font.bold, font.italic],
    ];
  });
  expect(read).toEqual([
    [false, 'General', 'Bottom'],
    ['#FFFFFF', 'Calibri', 11, '#000000', false, false],
  ]);
});

test('formats are read back as set', async () => {
  const read = await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem('Tracker').getRange('A1:B1');
    format.wrapText = true;
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Top';
    format.fill.color = '#1f6f43';
    format.font.color = 'white';
    format.font.bold = true;
    format.font.italic = true;
    format.font.name = 'Arial';
    format.font.size = 14;
    format.columnWidth = 120;
    format.load('wrapText,horizontalAlignment,verticalAlignment,columnWidth');
    format.fill.load('color');
    format.font.load('name,size,color,bold,italic');
    await context.sync();
    const { fill, font } = format;
    return [
      [format.wrapText, format.horizontalAlignment, format.verticalAlignment, Math.round(format.columnWidth)],
      [fill.color, font.name, font.size, font.color, font.bold, font.italic],
    ];
  });
  expect(read).toEqual([
    [true, 'Center', 'Top', 120],
    ['#1F6F43', 'Arial', 14, '#FFFFFF', true, true],
  ]);
});

test('a property that differs within the range is null', async () => {
  const fill = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Tracker');
    sheet.getRange('A5').format.fill.color = 'red';
    const { fill: mixed } = sheet.getRange('A5:B5').format;
    mixed.load('color');
    await context.sync();
    return mixed.color;
  });
  expect(fill).toBeNull();
});

test('a cleared fill is no fill', async () => {
  const style = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Tracker').getRange('A6');
    range.format.fill.color = 'red';
    range.format.fill.clear();
    await context.sync();
    return spreadsheet.style(spreadsheet.activeSheet(), 5, 0);
  });
  expect(style.fill).toBeUndefined();
});

test('borders are refused by name', async () => {
  const asking = Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem('Tracker').getRange('A1');
    format.borders.getItem('EdgeTop').style = 'Continuous';
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('RangeFormat.borders') as string,
  });
});
