import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellContents, WorkbookContents } from '../../src/files';
import { loadExcelize, openWorkbook, readContents } from '../../src/files';
import type { JsonReport } from '../../src/report';
import { richWorkbook } from '../files/rich-workbook';
import { unzip } from '../support/zip';
import { fileWith, filesFolder, runRecs } from './run-recs';

// Each run starts a process of its own, which takes its time on a busy machine.
jest.setTimeout(120_000);

const SAMPLE = 'samples/flood-review.xlsx';
const AS_AT = ['--as-at', '2026-11-23'];

async function contentsOf(path: string): Promise<WorkbookContents> {
  return readContents(await openWorkbook(readFileSync(path), path));
}

/** What each cell holds and how it looks, by address of row and column; columns from `end` on are left out. */
function cellsOf({ sheets, styles }: WorkbookContents, end: number): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  const seen = ({ style, ...rest }: CellContents): unknown => ({ ...rest, look: styles[style] });
  for (const { name, rows } of sheets)
    rows.forEach((row, r) =>
      row?.slice(0, end).forEach((cell, c) => cell && cells.set(`${name} ${r} ${c}`, seen(cell))),
    );
  return cells;
}

const copy = join(filesFolder, 'copy.xlsx');
let first: Awaited<ReturnType<typeof runRecs>>;

beforeAll(async () => {
  first = await runRecs(['check', SAMPLE, ...AS_AT, '--write', copy]);
});

test('--write gives the report and says where the columns were put.', () => {
  expect(first).toMatchObject({ code: 1, problem: '' });
  expect(first.output).toContain('16 actions');
  expect(first.output).toContain(`RAG columns added in ‘${copy}’: columns G to J of ‘Flood review’.\n`);
});

test('The copy has titles beside every header row, and the words of each action’s colour.', async () => {
  const [sheet] = (await contentsOf(copy)).sheets;
  const words = sheet!.rows.flatMap((row) => (typeof row?.[6]?.value === 'string' ? [row[6].value] : []));
  expect(words.filter((word) => word === 'RECS RAG')).toHaveLength(10);
  expect(words.filter((word) => ['Red', 'Amber', 'Green', 'Blue'].includes(word))).toHaveLength(16);
  expect(sheet!.rows[4]?.slice(6).map((cell) => cell?.value)).toEqual([
    'RECS RAG',
    'RECS Status',
    'RECS Due',
    'RECS Why',
  ]);
});

test('Every cell of the officer’s is as it was, value and look.', async () => {
  const [before, after] = [await contentsOf(SAMPLE), await contentsOf(copy)];
  expect(cellsOf({ ...after, sheets: after.sheets.slice(0, 1) }, 6)).toEqual(cellsOf(before, Infinity));
  const [sheetBefore, sheetAfter] = [before.sheets[0]!, after.sheets[0]!];
  expect(sheetAfter.columnWidths).toMatchObject(sheetBefore.columnWidths);
  // Rows, widths and colours of the four columns are what was to be added.
  const { rows, columnWidths, conditionalFormats } = sheetBefore;
  expect({ ...sheetAfter, rows, columnWidths, conditionalFormats }).toEqual(sheetBefore);
});

test('Written again from the copy, the columns are refreshed in place and nothing differs.', async () => {
  const again = join(filesFolder, 'again.xlsx');
  const run = await runRecs(['check', copy, ...AS_AT, '--write', again]);
  expect(run.output).toContain('RAG columns refreshed');
  const [before, after] = [await contentsOf(copy), await contentsOf(again)];
  expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
  // A second list beside the first, in which somebody may have made notes.
  expect(after.sheets[2]).toEqual({ ...before.sheets[1], name: 'RECS findings 2' });
});

test('A sheet lists every finding with its place, level, rule, message and the words of its row.', async () => {
  const { output } = await runRecs(['check', SAMPLE, ...AS_AT, '--format', 'json']);
  const { trackers, summary } = JSON.parse(output) as JsonReport;
  const count = Object.values(summary.byLevel).reduce((sum, each) => sum + each, 0);
  expect(count).toBeGreaterThan(10);
  expect(first.output).toContain(
    `Findings listed in ‘${copy}’: ${count} lines in the sheet ‘RECS findings’.\n`,
  );
  const { sheets } = await contentsOf(copy);
  const lines = sheets[1]!.rows.map((row) => row!.map((cell) => cell?.value));
  expect(lines[0]).toEqual(['Sheet', 'Cell', 'Level', 'Rule', 'What is found', 'The row']);
  expect(lines).toHaveLength(count + 1);
  const [tracker] = trackers;
  const { row, findings } = tracker!.actions.find((action) => action.findings.length > 0)!;
  const { cell, rule, message } = findings[0]!;
  const line = lines.find((each) => each[1] === cell && each[3] === rule)!;
  expect(line.slice(0, 5)).toEqual([
    'Flood review',
    cell,
    expect.stringMatching(/fix$|^consider$/),
    rule,
    message,
  ]);
  const words = sheets[0]!.rows[row]!.slice(0, 6).flatMap((each) =>
    each?.type === 'text' ? [each.value] : [],
  );
  expect(line[5]).toBe(words.join(' | '));
});

test('Of the package, only the sheets, their list, what leads there and the looks are touched.', () => {
  const [before, after] = [unzip(readFileSync(SAMPLE)), unzip(readFileSync(copy))];
  const touched = [...after].flatMap(([name, bytes]) => (before.get(name)?.equals(bytes) ? [] : [name]));
  expect(touched.sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
  expect([...before.keys()].filter((name) => !after.has(name))).toEqual([]);
});

test('The sheet of findings is not taken for a tracker.', async () => {
  const { output } = await runRecs(['check', copy, ...AS_AT, '--format', 'json']);
  expect((JSON.parse(output) as JsonReport).trackers.map(({ sheet }) => sheet)).toEqual(['Flood review']);
});

test('Where nothing is found no sheet is added.', async () => {
  const out = join(filesFolder, 'all-well.xlsx');
  const run = await runRecs(['check', 'samples/all-well.xlsx', ...AS_AT, '--write', out]);
  expect(run.output).not.toContain('Findings listed');
  expect((await contentsOf(out)).sheets).toHaveLength(1);
});

test('A later as-at date changes the words in place.', async () => {
  const later = join(filesFolder, 'later.xlsx');
  await runRecs(['check', copy, '--as-at', '2027-06-01', '--write', later]);
  const [sheet] = (await contentsOf(later)).sheets;
  expect(sheet!.rows[5]?.slice(6, 8).map((cell) => cell?.value)).toEqual(['Red', 'Overdue']);
  expect(sheet!.rows[4]).toHaveLength(10);
});

test('In JSON, standard output holds nothing but the report.', async () => {
  const out = join(filesFolder, 'json.xlsx');
  const run = await runRecs(['check', SAMPLE, ...AS_AT, '--format', 'json', '--write', out]);
  expect(JSON.parse(run.output)).toMatchObject({ version: 1, summary: { actions: 16 } });
  expect(existsSync(out)).toBe(true);
});

const table = fileWith('table.csv', 'Action,Owner,By When\nMend the gate,Head of parks,2027-03-31\n');
const present = fileWith('present.xlsx', 'kept');

test.each([
  [
    'the workbook itself',
    [SAMPLE, '--write', `./${SAMPLE}`],
    /^--write never replaces the workbook it reads: /,
  ],
  [
    'a file that is there already',
    [SAMPLE, '--write', present],
    /present\.xlsx’ is already there and is not replaced: /,
  ],
  [
    'a folder that is not there',
    [SAMPLE, '--write', join(filesFolder, 'no', 'x.xlsx')],
    /its folder is not there/,
  ],
  [
    'another ending',
    [SAMPLE, '--write', join(filesFolder, 'x.xlsm')],
    /^The copy must end like its original: .*‘\.xlsx’/,
  ],
  ['no name', [SAMPLE, '--write'], /^--write needs a value: /],
])('Told to write %s, recs refuses in one line and writes nothing.', async (_, args, sentence) => {
  const original = readFileSync(SAMPLE);
  const run = await runRecs(['check', ...args]);
  expect(run.problem.trimEnd()).toMatch(sentence);
  expect(run.problem.trimEnd()).not.toContain('\n');
  expect({ code: run.code, output: run.output }).toEqual({ code: 2, output: '' });
  expect(readFileSync(SAMPLE).equals(original)).toBe(true);
  expect(readFileSync(present, 'utf8')).toBe('kept');
});

test('Told to copy a text table, recs gives the report all the same and says why there is no copy.', async () => {
  const out = join(filesFolder, 'x.csv');
  const run = await runRecs(['check', table, ...AS_AT, '--write', out]);
  expect(run.output).toMatch(/^1 action in ‘table’\. /);
  expect(run.problem).toBe(
    `Only Excel workbooks (.xlsx, .xlsm) get a copy, so ‘${table}’ has none: save as .xlsx in Excel first.\n`,
  );
  expect(run.code).toBe(2);
  expect(existsSync(out)).toBe(false);
});

test('Of a workbook with everything in it that a careless program loses, no other part is touched either.', async () => {
  const library = await loadExcelize(readFileSync(require.resolve('excelize-wasm/excelize.wasm.gz')));
  const original = richWorkbook(library);
  const out = join(filesFolder, 'rich-copy.xlsm');
  const run = await runRecs(['check', fileWith('rich.xlsm', original), ...AS_AT, '--write', out]);
  expect(run.code).toBe(1);
  const [before, after] = [unzip(original), unzip(readFileSync(out))];
  const touched = [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => !before.get(name)?.equals(after.get(name) ?? Buffer.alloc(0)))
    .sort();
  expect(touched).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet4.xml',
  ]);
});
