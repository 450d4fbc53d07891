import { applyChanges, openWorkbook, readContents, type CellStyle, type SheetChanges } from '../../src/files';
import { textOfPart } from '../support/zip';
import { excelize, packageOfXml, sheetChanges, workbookChanges } from './support';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES =
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><sz val="11"/><color theme="4" tint="-0.25"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyProtection="1" applyAlignment="1"><alignment indent="2" horizontal="left"/><protection locked="0"/></xf></cellXfs>' +
  '<dxfs count="0"/>';

async function changed(sheetXml: string, changes: Partial<SheetChanges>): Promise<Uint8Array> {
  const workbook = await openWorkbook(packageOfXml(sheetXml, { styles: STYLES }), 'plan.xlsx');
  return applyChanges(
    await excelize(),
    workbook,
    workbookChanges({ sheets: [sheetChanges('Plan', changes)] }),
  );
}

const CELL = '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>';

test('a changed style keeps what it does not speak of', async () => {
  const workbook = await openWorkbook(packageOfXml(CELL, { styles: STYLES }), 'plan.xlsx');
  const old = (await readContents(workbook)).styles[1]!;
  const style: CellStyle = { ...old, fill: '#FFC7CE' };
  const bytes = await changed(CELL, { cells: [{ row: 0, column: 0, style }] });
  const read = await readContents(await openWorkbook(bytes, 'plan.xlsx'));
  expect(read.styles[read.sheets[0]!.rows[0]![0]!.style]).toEqual(style);
  const xml = textOfPart(bytes, 'xl/styles.xml');
  expect(xml).toMatch(/<protection[^>]*locked="(?:0|false)"/);
  expect(xml.match(/indent="2"/g)).toHaveLength(2);
});

test('a thousand cells of one new style add one cell format', async () => {
  const style: CellStyle = { numberFormat: 'dd/mm/yyyy', bold: true };
  const cells = Array.from({ length: 1000 }, (_, row) => ({
    row: row + 1,
    column: 0,
    value: row,
    style: { ...style },
  }));
  const bytes = await changed(CELL, { cells });
  const read = await readContents(await openWorkbook(bytes, 'plan.xlsx'));
  expect(read.styles).toHaveLength(3);
  expect(read.styles[2]).toMatchObject(style);
  expect(read.sheets[0]!.rows[1000]![0]!.style).toBe(2);
});

test('writing values alone leaves the styles byte for byte', async () => {
  const bytes = await changed(CELL, { cells: [{ row: 0, column: 0, value: 'x' }] });
  expect(textOfPart(bytes, 'xl/styles.xml')).toContain(STYLES);
});

test.each([
  [
    'before the cells where there are none yet',
    '<sheetData/>',
    { 1: 20 },
    '<cols><col min="2" max="2" width="20" customWidth="1"/></cols><sheetData/>',
  ],
  [
    'into a span of columns, which falls into three',
    '<cols><col min="1" max="4" width="9" style="3" customWidth="1"/></cols><sheetData/>',
    { 1: 20 },
    '<cols><col min="1" max="1" width="9" style="3" customWidth="1"/><col min="2" max="2" width="20" customWidth="1" style="3"/><col min="3" max="4" width="9" style="3" customWidth="1"/></cols><sheetData/>',
  ],
])('a column width is written %s', async (_, before, columnWidths, after) => {
  expect(textOfPart(await changed(before, { columnWidths }), SHEET)).toContain(`${after}</worksheet>`);
});

const OLD_RULES =
  '<conditionalFormatting sqref="A1:A9 C1:C9"><cfRule type="duplicateValues" dxfId="0" priority="1"/></conditionalFormatting>';

test('new conditional formats stand after the merges and before the links, and come first', async () => {
  const addedConditionalFormats = [
    { range: 'D2:D9', rule: { type: 'text-equals', text: 'Red' }, fill: '#FF0000' },
    { range: 'E2:E9', rule: { type: 'formula', formula: '=$D2="Red"' }, fontColour: '#FF0000' },
  ] as const;
  const before = '<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';
  const bytes = await changed(`${before}${OLD_RULES}<hyperlinks/>`, { addedConditionalFormats });
  expect(textOfPart(bytes, SHEET)).toContain(
    `${before}${OLD_RULES.replace('priority="1"', 'priority="3"')}` +
      '<conditionalFormatting sqref="D2:D9"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>&quot;Red&quot;</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="E2:E9"><cfRule type="expression" dxfId="1" priority="2"><formula>$D2=&quot;Red&quot;</formula></cfRule></conditionalFormatting>' +
      '<hyperlinks/>',
  );
  const { sheets } = await readContents(await openWorkbook(bytes, 'plan.xlsx'));
  expect(sheets[0]!.conditionalFormats).toEqual(addedConditionalFormats);
});

test('a conditional format goes from the ranges named and stays on others', async () => {
  const bytes = await changed(`<sheetData/>${OLD_RULES}`, { removedConditionalFormats: ['A1:A9'] });
  expect(textOfPart(bytes, SHEET)).toContain(
    '<conditionalFormatting sqref="C1:C9"><cfRule type="duplicateValues"',
  );
});

test('a conditional format of no other range goes altogether', async () => {
  const bytes = await changed(`<sheetData/>${OLD_RULES}`, { removedConditionalFormats: ['C1:C9', 'A1:A9'] });
  expect(textOfPart(bytes, SHEET)).not.toContain('conditionalFormatting');
});

test.each([
  ['an empty list of styles', ''],
  ['no cell formats', '<fonts count="1"><font/></fonts>'],
])('a workbook with %s takes a style, and its other cells stay plain', async (_, styles) => {
  const workbook = await openWorkbook(
    packageOfXml('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', { styles }),
    'plan.xlsx',
  );
  const style: CellStyle = { numberFormat: 'General', bold: true };
  const changes = sheetChanges('Plan', { cells: [{ row: 0, column: 1, value: 2, style }] });
  const bytes = await applyChanges(await excelize(), workbook, workbookChanges({ sheets: [changes] }));
  const read = await readContents(await openWorkbook(bytes, 'plan.xlsx'));
  const [plain, bold] = read.sheets[0]!.rows[0]!.map((cell) => read.styles[cell!.style]!);
  expect(bold!.bold).toBe(true);
  expect(plain!.bold).toBeUndefined();
});
