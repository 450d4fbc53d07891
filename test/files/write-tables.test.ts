import { applyChanges, openWorkbook, readContents, type SheetChanges } from '../../src/files';
import { textOfPart } from '../support/zip';
import { richWorkbook } from './rich-workbook';
import { excelize, sheetChanges, workbookChanges } from './support';

const TABLE = 'xl/tables/table1.xml';

async function changed(changes: Partial<SheetChanges>) {
  const library = await excelize();
  const before = richWorkbook(library);
  const sheets = [sheetChanges('Plan', changes)];
  const after = await applyChanges(
    library,
    await openWorkbook(before, 'plan.xlsx'),
    workbookChanges({ sheets }),
  );
  return { before, after };
}

const columnsOf = (bytes: Uint8Array) =>
  [...textOfPart(bytes, TABLE).matchAll(/<tableColumn id="(\d+)" name="([^"]*)"/g)].map((match) => [
    match[1],
    match[2],
  ]);

test('a changed header cell changes the name of the table’s column', async () => {
  const { after } = await changed({ cells: [{ row: 0, column: 1, value: 'What "we"\ndo' }] });
  expect(columnsOf(after)).toEqual([
    ['1', 'Ref'],
    ['2', 'What &quot;we&quot;_x000a_do'],
    ['3', 'Owner'],
    ['4', 'By when'],
  ]);
});

test('cells below the header leave the table’s part byte for byte', async () => {
  const { before, after } = await changed({ cells: [{ row: 1, column: 1, value: 'x' }] });
  expect(textOfPart(after, TABLE)).toBe(textOfPart(before, TABLE));
});

test('a table grows by a column, named after its header cell, and shrinks again', async () => {
  const { before, after } = await changed({
    cells: [{ row: 0, column: 4, value: 'RECS RAG' }],
    resizedTables: [{ name: 'Actions', range: 'A1:E9' }],
  });
  expect(columnsOf(after).at(-1)).toEqual(['5', 'RECS RAG']);
  expect(textOfPart(after, TABLE)).toContain('<tableColumns count="5">');
  expect(textOfPart(after, TABLE).match(/ref="A1:E9"/g)).toHaveLength(2);
  const workbook = await openWorkbook(after, 'plan.xlsx');
  expect((await readContents(workbook)).sheets[0]!.tables).toEqual([{ name: 'Actions', range: 'A1:E9' }]);
  const removal = sheetChanges('Plan', {
    cells: [{ row: 0, column: 4, value: null }],
    resizedTables: [{ name: 'Actions', range: 'A1:D9' }],
  });
  const restored = await applyChanges(await excelize(), workbook, workbookChanges({ sheets: [removal] }));
  expect(columnsOf(restored)).toEqual(columnsOf(before));
  expect(textOfPart(restored, TABLE).match(/ref="A1:D9"/g)).toHaveLength(2);
});
