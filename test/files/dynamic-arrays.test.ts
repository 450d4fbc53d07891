import { applyChanges, openWorkbook, readContents } from '../../src/files';
import { textOfPart, unzip } from '../support/zip';
import { excelize, packageOfXml, sheetChanges, workbookChanges } from './support';

const CELLS = [
  { row: 0, column: 1, formula: '=RECS.STATUS(A1:A2)', value: 'Overdue', spill: 'B1:B2' },
  { row: 1, column: 1, value: 'On track' },
];

async function saved(extra: Record<string, string> = {}): Promise<Uint8Array> {
  const workbook = await openWorkbook(packageOfXml('<sheetData/>', { extra }), 'plan.xlsx');
  const sheets = [sheetChanges('Plan', { cells: CELLS })];
  return applyChanges(await excelize(), workbook, workbookChanges({ sheets }));
}

const CELL = (mark: string) =>
  `<c r="B1"${mark} t="str"><f t="array" ref="B1:B2">_xldudf_RECS_STATUS(A1:A2)</f><v>Overdue</v></c>`;

test('a formula that spills is marked as one and named in the package', async () => {
  const bytes = await saved();
  expect(textOfPart(bytes, 'xl/worksheets/sheet1.xml')).toContain(CELL(' cm="1"'));
  expect(textOfPart(bytes, 'xl/metadata.xml')).toContain('fDynamic="1"');
  expect(textOfPart(bytes, '[Content_Types].xml')).toContain('PartName="/xl/metadata.xml"');
  expect(textOfPart(bytes, 'xl/_rels/workbook.xml.rels')).toContain(
    '/sheetMetadata" Target="/xl/metadata.xml"',
  );
});

test('a formula that spills is read back with the range it fills', async () => {
  const { sheets } = await readContents(await openWorkbook(await saved(), 'plan.xlsx'));
  expect(sheets[0]!.rows.map((row) => row![1])).toEqual([
    { type: 'text', value: 'Overdue', style: 0, formula: '=RECS.STATUS(A1:A2)', spill: 'B1:B2' },
    { type: 'text', value: 'On track', style: 0 },
  ]);
});

test('the mark that the package already has is used', async () => {
  const metadata =
    '<metadata><metadataTypes><metadataType name="XLRICHVALUE"/><metadataType name="XLDAPR"/></metadataTypes>' +
    '<cellMetadata><bk><rc t="1" v="0"/></bk><bk><rc t="2" v="0"/></bk></cellMetadata></metadata>';
  const bytes = await saved({ 'xl/sheetMetadata.xml': metadata });
  expect(textOfPart(bytes, 'xl/worksheets/sheet1.xml')).toContain(CELL(' cm="2"'));
  expect(textOfPart(bytes, 'xl/sheetMetadata.xml')).toBe(metadata);
  expect(unzip(bytes).has('xl/metadata.xml')).toBe(false);
});

test('beside metadata of other kinds alone, it becomes an array formula of the old kind', async () => {
  const bytes = await saved({
    'xl/sheetMetadata.xml':
      '<metadata><metadataTypes><metadataType name="XLRICHVALUE"/></metadataTypes></metadata>',
  });
  expect(textOfPart(bytes, 'xl/worksheets/sheet1.xml')).toContain(CELL(''));
});
