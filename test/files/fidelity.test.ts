import {
  applyChanges,
  openWorkbook,
  readContents,
  readSettings,
  readSheets,
  type WorkbookChanges,
} from '../../src/files';
import { textOfPart, unzip } from '../support/zip';
import { richWorkbook } from './rich-workbook';
import { excelize, sheetChanges, workbookChanges } from './support';

const PLAN = 'xl/worksheets/sheet1.xml';

async function saved(changes: Partial<WorkbookChanges>) {
  const library = await excelize();
  const before = richWorkbook(library);
  const workbook = await openWorkbook(before, 'plan.xlsm');
  return { before, after: await applyChanges(library, workbook, workbookChanges(changes)) };
}

/** The names of parts that are not byte for byte the same in both packages, missing and new ones included. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = unzip(before);
  const now = unzip(after);
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => !old.get(name)?.equals(now.get(name) ?? Buffer.alloc(0))).sort();
}

const RAG_COLUMN = sheetChanges('Plan', {
  cells: Array.from({ length: 9 }, (_, row) => ({
    row,
    column: 4,
    value: row === 0 ? 'RECS RAG' : 'Red',
    style: { numberFormat: 'General', bold: row === 0 },
  })),
  columnWidths: { 4: 14 },
  addedConditionalFormats: [{ range: 'E2:E9', rule: { type: 'text-equals', text: 'Red' }, fill: '#FFC7CE' }],
});

test('the rich workbook holds all that a careless program loses', async () => {
  const rich = richWorkbook(await excelize());
  const names = [...unzip(rich).keys()].join(' ');
  for (const part of [
    'charts/chart',
    'pivotTables/',
    'slicers/slicer',
    'slicerCaches/',
    'media/',
    'comments',
    'threadedComments/',
    'persons/',
    'tables/table',
    'vbaProject.bin',
    'customXml/',
    'docMetadata/LabelInfo.xml',
  ])
    expect(names).toContain(part);
  const sheet = textOfPart(rich, PLAN);
  for (const element of [
    ' cm="1"',
    '_xldudf_RECS_STATUS',
    'sqref="B1:B1048576"',
    'sparkline',
    '<hyperlink ',
    '<mergeCell ',
  ])
    expect(sheet).toContain(element);
  expect(textOfPart(rich, 'docProps/custom.xml')).toContain('MSIP_Label_');
  expect(textOfPart(rich, 'xl/workbook.xml')).toContain('<definedName ');
  expect(textOfPart(rich, 'xl/worksheets/sheet2.xml')).toContain('<sheetProtection ');
});

test('saving nothing leaves every part byte for byte', async () => {
  const { before, after } = await saved({});
  expect(changedParts(before, after)).toEqual([]);
});

test('a RAG column touches its own sheet and the list of styles alone', async () => {
  const { before, after } = await saved({ sheets: [RAG_COLUMN] });
  expect(changedParts(before, after)).toEqual(['xl/styles.xml', PLAN]);
});

test('in the sheet itself, a RAG column touches cells, widths and conditional formats alone', async () => {
  const { before, after } = await saved({ sheets: [RAG_COLUMN] });
  const rest = (bytes: Uint8Array) =>
    textOfPart(bytes, PLAN)
      .replace(/<sheetData>.*<\/sheetData>/s, '')
      .replace(/<cols>.*<\/cols>/s, '')
      .replace(/<dimension[^>]*>/, '')
      .replace(/<conditionalFormatting sqref="E2:E9">.*?<\/conditionalFormatting>/s, '')
      .replaceAll(/ priority="\d+"/g, '');
  expect(rest(after)).toBe(rest(before));
  expect(rest(after)).toContain('sparkline');
});

test('a RAG column leaves all other cells as they are', async () => {
  const { before, after } = await saved({ sheets: [RAG_COLUMN] });
  const cells = async (bytes: Uint8Array) => {
    const { sheets } = await readContents(await openWorkbook(bytes, 'plan.xlsm'));
    return sheets[0]!.rows.map((row) => row?.filter((_, column) => column !== 4));
  };
  expect(await cells(after)).toEqual(await cells(before));
  // Those whose formulas are ours, and that spill, as they were saved.
  for (const cell of textOfPart(before, PLAN).match(/<c r="G\d"[^>]*>.*?<\/c>/g)!)
    expect(textOfPart(after, PLAN)).toContain(cell);
});

test('taking the RAG column away again restores every part but the list of styles', async () => {
  const library = await excelize();
  const { before, after } = await saved({ sheets: [RAG_COLUMN] });
  const removal = sheetChanges('Plan', {
    cells: RAG_COLUMN.cells.map(({ row, column }) => ({ row, column, value: null, style: null })),
    removedConditionalFormats: ['E2:E9'],
  });
  const restored = await applyChanges(
    library,
    await openWorkbook(after, 'plan.xlsm'),
    workbookChanges({ sheets: [removal] }),
  );
  expect(changedParts(before, restored)).toEqual(['xl/styles.xml', PLAN]);
  const contents = async (bytes: Uint8Array) =>
    (await readContents(await openWorkbook(bytes, 'plan.xlsm'))).sheets[0]!;
  const { columnWidths: _, ...old } = await contents(before);
  const { columnWidths: __, ...now } = await contents(restored);
  expect(now).toEqual(old);
});

test('settings add a part of their own and leave other custom parts alone', async () => {
  const { before, after } = await saved({ settings: { asAt: '2026-03-31' } });
  expect(changedParts(before, after)).toEqual([
    '[Content_Types].xml',
    'customXml/_rels/item2.xml.rels',
    'customXml/item2.xml',
    'customXml/itemProps2.xml',
    'xl/_rels/workbook.xml.rels',
  ]);
  expect(await readSettings(await openWorkbook(after, 'plan.xlsm'))).toEqual({ asAt: '2026-03-31' });
});

test('settings written again take the place of the old ones', async () => {
  const { after } = await saved({ settings: { asAt: '2026-03-31', profile: 'standard' } });
  const workbook = await openWorkbook(after, 'plan.xlsm');
  const again = await applyChanges(
    await excelize(),
    workbook,
    workbookChanges({ settings: { asAt: '2026-04-30' } }),
  );
  expect(changedParts(after, again)).toEqual(['customXml/item2.xml']);
  expect(await readSettings(await openWorkbook(again, 'plan.xlsm'))).toEqual({ asAt: '2026-04-30' });
});

test('saved twice, the same changes give the same bytes', async () => {
  const changes = workbookChanges({ sheets: [RAG_COLUMN], settings: { asAt: '2026-03-31' } });
  const library = await excelize();
  const workbook = await openWorkbook(richWorkbook(library), 'plan.xlsm');
  const first = await applyChanges(library, workbook, changes);
  const second = await applyChanges(library, workbook, changes);
  expect(Buffer.compare(first, second)).toBe(0);
});

test('a sheet is added, written to and read back, and every sheet’s own part stays', async () => {
  const cells = [{ row: 0, column: 0, value: 'Summary' }];
  const { before, after } = await saved({
    addedSheets: ['RECS report'],
    sheets: [sheetChanges('RECS report', { cells })],
  });
  const { sheets } = await readSheets(await openWorkbook(after, 'plan.xlsm'));
  expect(sheets.map(({ name }) => name)).toEqual(['Plan', 'Figures', 'Report', 'RECS report']);
  expect(sheets[3]!.rows).toEqual([['Summary']]);
  const touched = changedParts(before, after);
  expect(touched).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/workbook.xml',
    'xl/worksheets/sheet4.xml',
  ]);
});

test('a sheet is renamed, and names, charts and pivot tables that refer to it follow', async () => {
  const { after } = await saved({
    renamedSheets: [
      { from: 'Plan', to: "Clerk's plan" },
      { from: 'Figures', to: 'Numbers' },
    ],
  });
  expect((await openWorkbook(after, 'plan.xlsm')).sheets.map(({ name }) => name)).toEqual([
    "Clerk's plan",
    'Numbers',
    'Report',
  ]);
  const texts = [...unzip(after)]
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, bytes]) => bytes.toString());
  const all = texts
    .join('')
    .replace(/<TitlesOfParts>.*?<\/TitlesOfParts>/s, '')
    .replaceAll('&#39;', "'");
  expect(all).toContain("'Clerk''s plan'!$C$2:$C$9");
  expect(all).toContain("'Numbers'!$B$2:$B$3");
  expect(all).toContain('sheet="Numbers"');
  expect(all).not.toMatch(/Figures!|sheet="Figures"|Plan!/);
});

test('a sheet is deleted, and an added one may take its name', async () => {
  const cells = [{ row: 0, column: 0, value: 'New' }];
  const { after } = await saved({
    deletedSheets: ['Plan'],
    addedSheets: ['Plan'],
    sheets: [sheetChanges('Plan', { cells })],
  });
  const { sheets } = await readSheets(await openWorkbook(after, 'plan.xlsm'));
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['Figures', 3],
    ['Report', 0],
    ['Plan', 1],
  ]);
});

test('all sheets may be deleted when one is added', async () => {
  const { after } = await saved({ deletedSheets: ['Plan', 'Figures', 'Report'], addedSheets: ['New'] });
  expect((await openWorkbook(after, 'plan.xlsm')).sheets.map(({ name }) => name)).toEqual(['New']);
});
