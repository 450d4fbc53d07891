import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkbook, loadExcelize, openWorkbook, plainSheet, readContents } from '../../src/files';
import type { CellContents, SheetContents } from '../../src/files';
import { fileWith, filesFolder, runRecs } from './run-recs';

// Each run starts a process of its own, which takes its time on a busy machine.
jest.setTimeout(60_000);

const AS_AT = ['--as-at', '2026-11-23'];
const HEADER = ['Action', 'Owner', 'By When', 'Success criteria', 'Progress'];

function text(value: string): CellContents {
  return { type: 'text', value, style: 0 };
}

async function workbook(
  file: string,
  row: readonly CellContents[],
  more: Partial<SheetContents> = {},
): Promise<string> {
  const excelize = await loadExcelize(readFileSync(require.resolve('excelize-wasm/excelize.wasm.gz')));
  const sheet = plainSheet('Plan', [HEADER.map(text), row], more);
  const contents = {
    sheets: [sheet],
    styles: [{ numberFormat: 'General' }],
    activeSheet: 0,
    date1904: false,
  };
  return fileWith(file, await createWorkbook(excelize, contents, file));
}

const ROW = [
  'Mend the gate',
  'Head of parks',
  '31 March 2027',
  '1 gate mended',
  'Ordered on 2 November 2026',
].map(text);

function rowWith(column: number, cell: CellContents): CellContents[] {
  return ROW.map((each, index) => (index === column ? cell : each));
}

test('A formula that failed is read as its error, and the report is made.', async () => {
  const file = await workbook('error.xlsx', rowWith(1, { type: 'error', value: '#N/A', style: 0 }));
  const run = await runRecs(['check', file, ...AS_AT, '--format', 'json']);
  expect(run.problem).toBe('');
  expect(JSON.parse(run.output)).toMatchObject({ trackers: [{ actions: [{ owner: { text: '#N/A' } }] }] });
});

test('A cell of 32,767 characters is read whole.', async () => {
  const long = `${'a long story '.repeat(2520)}the end`;
  const run = await runRecs([
    'check',
    await workbook('long.xlsx', rowWith(4, text(long))),
    ...AS_AT,
    '--format',
    'json',
  ]);
  expect(run.problem).toBe('');
  const json = JSON.parse(run.output) as { trackers: { actions: { progress: { text: string } }[] }[] };
  const read = json.trackers[0]!.actions[0]!.progress.text;
  // Compared here, for a difference of such texts fills the screen.
  expect({ length: read.length, isWhole: read === long }).toEqual({ length: 32_767, isWhole: true });
});

test('Text that begins with an equals sign stays text in the copy.', async () => {
  const file = await workbook('equals.xlsx', rowWith(2, text('=SUM(1,2)')));
  const copy = join(filesFolder, 'equals-copy.xlsx');
  await runRecs(['check', file, ...AS_AT, '--write', copy]);
  const { sheets } = await readContents(await openWorkbook(readFileSync(copy), copy));
  expect(sheets[0]!.rows[1]![2]).toEqual(text('=SUM(1,2)'));
  const why = sheets[0]!.rows[1]![8];
  expect(why).toMatchObject({ type: 'text' });
  expect(why!.formula).toBeUndefined();
});

test('A formula without a result is read as blank, and a remark names its cell.', async () => {
  const formula: CellContents = { type: 'blank', value: null, formula: '=TODAY()', style: 0 };
  const run = await runRecs(['check', await workbook('formula.xlsx', rowWith(2, formula)), ...AS_AT]);
  expect(run.problem).toMatch(
    /^The formula in Plan!C2 has no result in ‘.*formula\.xlsx’ and was read as blank: /,
  );
  expect(run.code).toBe(1);
});

test('A protected sheet is reported on, but no copy is written.', async () => {
  const file = await workbook('locked.xlsx', ROW, { isProtected: true });
  const copy = join(filesFolder, 'locked-copy.xlsx');
  const [report, refusal] = await Promise.all([
    runRecs(['check', file, ...AS_AT]),
    runRecs(['check', file, ...AS_AT, '--write', copy]),
  ]);
  expect(report).toMatchObject({ code: 0, problem: '' });
  expect(refusal).toMatchObject({ code: 2, output: report.output });
  expect(refusal.problem).toMatch(
    /^‘Plan’ is protected, so no columns were written there: unprotect it in Excel/,
  );
  expect(existsSync(copy)).toBe(false);
});

test('A workbook whose sheets are all blank has no tracker.', async () => {
  const file = await workbook('blank.xlsx', [], { rows: [] });
  const run = await runRecs(['check', file]);
  expect(run).toMatchObject({ code: 2, output: '' });
  expect(run.problem).toMatch(/^No tracker was found in ‘.*blank\.xlsx’\. /);
});
