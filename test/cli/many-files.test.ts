import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../src/files';
import { filesFolder, runRecs } from './run-recs';

// Each run starts processes of its own, which take their time on a busy machine.
jest.setTimeout(120_000);

const AS_AT = ['--as-at', '2026-11-23'];
const HEADER = 'Action,Owner,By When,Success criteria,Progress';
const GOOD =
  'Resurface 12 paths,Head of parks,31 March 2027,12 paths resurfaced,5 of 12 resurfaced by 6 November 2026';
const FAULTY = 'Mend the gate,,TBC,1 gate mended,Ordered on 2 November 2026';
const estate = join(filesFolder, 'estate');

beforeAll(() => {
  mkdirSync(join(estate, 'north', 'parks'), { recursive: true });
  mkdirSync(join(estate, '.hidden'));
  const write = (place: string, ...rows: string[]) =>
    writeFileSync(join(estate, place), [HEADER, ...rows, ''].join('\n'));
  write('b.csv', GOOD, FAULTY);
  write('a.csv', GOOD);
  write('north/parks/plan.csv', GOOD);
  write('.hidden/plan.csv', GOOD);
  write('~$b.csv', GOOD);
  writeFileSync(join(estate, 'notes.txt'), 'Dear all,');
  symlinkSync(estate, join(estate, 'north', 'round'));
});

async function checkJson(...args: string[]) {
  const run = await runRecs(['check', ...args, ...AS_AT, '--format', 'json']);
  const reports = run.output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { file: string; problem?: string; summary?: { actions: number } });
  return { ...run, reports };
}

test('A folder is read with the folders in it, by name, without hidden files, locks and links round in a circle.', async () => {
  const { reports, problem, code } = await checkJson(estate);
  expect(reports.map(({ file, summary }) => [file.slice(estate.length + 1), summary?.actions])).toEqual([
    ['a.csv', 1],
    ['b.csv', 2],
    [join('north', 'parks', 'plan.csv'), 1],
  ]);
  expect({ problem, code }).toEqual({ problem: '', code: 1 });
});

test('A quoted pattern stands for the files it fits, each file once.', async () => {
  const { reports } = await checkJson(join(estate, '**/*.{csv,xlsx}'), join(estate, '[ab].csv'));
  expect(reports.map(({ file }) => file.slice(estate.length + 1)).sort()).toEqual([
    'a.csv',
    'b.csv',
    join('north', 'parks', 'plan.csv'),
  ]);
  expect((await checkJson(join(estate, '**', '**', 'p*.csv'))).reports).toHaveLength(1);
  expect((await checkJson(join(estate, '?.csv'))).reports).toHaveLength(2);
  expect((await checkJson(join(estate, '[!a].csv'))).reports).toHaveLength(1);
});

test('A bad file has its sentence and its line, never stops the rest, and the end is 2.', async () => {
  const gone = join(estate, 'gone.xlsx');
  const { reports, problem, code } = await checkJson(join(estate, 'a.csv'), gone, join(estate, 'b.csv'));
  const sentence = `There is no file ‘${gone}’: check its name and the folder.`;
  expect(problem).toBe(`${sentence}\n`);
  expect(reports).toMatchObject([
    { file: join(estate, 'a.csv'), summary: { actions: 1 } },
    { version: 1, file: gone, asAt: '2026-11-23', problem: sentence },
    { file: join(estate, 'b.csv'), summary: { actions: 2 } },
  ]);
  expect(code).toBe(2);
});

test('For people each file has its report, and the end says what all come to.', async () => {
  const run = await runRecs(['check', estate, join(estate, 'gone.csv'), ...AS_AT]);
  expect(run.output.match(/^\d actions? in ‘.*$/gm)).toEqual([
    '1 action in ‘a’. None is overdue, none needs attention.',
    '2 actions in ‘b’. None overdue, 1 needs attention.',
    '1 action in ‘plan’. None is overdue, none needs attention.',
  ]);
  expect(run.output.slice(run.output.lastIndexOf('\n\n4 actions'))).toMatch(
    /^\n\n4 actions in 3 files\. None overdue, 1 needs attention\.\n1 file could not be checked\.\n$/m,
  );
});

test('As CSV each action is a line, under one line of titles, that gives the officer’s words back.', async () => {
  const { output } = await runRecs(['check', estate, ...AS_AT, '--format', 'csv']);
  expect(output.startsWith('\uFEFFFile,Sheet,Row,')).toBe(true);
  const { rows } = parseCsv(output, 'actions.csv');
  expect(rows).toHaveLength(5);
  expect(rows[3]).toEqual(
    expect.arrayContaining([join(estate, 'b.csv'), 3, 'Mend the gate', 'TBC', 'No date', 'Red']),
  );
});

test('As CSV, the last column has the words of other columns for deadlines, behind their titles.', async () => {
  const file = join(filesFolder, 'two-dates.csv');
  const header = 'Action,Owner,Original deadline,Revised deadline,Progress';
  writeFileSync(file, `${header}\nMend the gate,Head of parks,March 2026,March 2027,Ordered\n`);
  const { output } = await runRecs(['check', file, ...AS_AT, '--format', 'csv']);
  const { rows } = parseCsv(output, 'actions.csv');
  expect(rows[0]!.at(-1)).toBe('Other dates');
  expect(rows[1]!.at(-1)).toBe('Original deadline: March 2026');
  expect(rows[1]).toContain('March 2027');
});

test('Words that begin like a formula stay words in CSV.', async () => {
  const file = join(filesFolder, 'formulas.csv');
  writeFileSync(file, `${HEADER}\n"=HYPERLINK(""https://example.org"")",@parks,TBC,-,+44\n`);
  const { output } = await runRecs(['check', file, ...AS_AT, '--format', 'csv']);
  expect(output).toContain(`"'=HYPERLINK(""https://example.org"")",'@parks,TBC,,'+44,`);
});

test.each([
  ['must', 'b.csv', 1],
  ['must', 'a.csv', 0],
  ['never', 'b.csv', 0],
  ['should', 'c.csv', 1],
  ['must', 'c.csv', 0],
])('With --fail-on %s, %s ends with %i.', async (level, name, code) => {
  const vague =
    'Resurface 12 paths,Head of parks,31 March 2027,Better paths,5 of 12 resurfaced by 6 November 2026';
  const file = join(filesFolder, name);
  const row = { 'a.csv': GOOD, 'b.csv': FAULTY, 'c.csv': vague }[name]!;
  writeFileSync(file, `${HEADER}\n${row}\n`);
  expect((await runRecs(['check', file, ...AS_AT, '--fail-on', level])).code).toBe(code);
});

test('Copies of many workbooks stand in a folder as their originals do, and a sentence says that text tables have none.', async () => {
  const out = join(filesFolder, 'copies', 'of-all');
  const run = await runRecs(['check', 'samples', estate, ...AS_AT, '--write', out, '--jobs', '2']);
  expect(run.problem).toBe(
    `Only Excel workbooks (.xlsx, .xlsm) get a copy, so ‘${join(estate, 'a.csv')}’ and 2 more have none: save as .xlsx in Excel first.\n`,
  );
  expect(run.code).toBe(1);
  expect(readdirSync(out).sort()).toEqual(['all-well.xlsx', 'flood-review.xlsx', 'scrutiny-plan.xlsx']);
  const again = await runRecs(['check', 'samples', ...AS_AT, '--write', out]);
  expect(again.code).toBe(2);
  expect(again.problem.trimEnd().split('\n')).toEqual(
    readdirSync(out).map((name) => expect.stringContaining(`${name}’ is already there`) as string),
  );
});

test('Two files that would have one copy are refused before any is read.', async () => {
  const folder = join(filesFolder, 'twin');
  mkdirSync(folder);
  writeFileSync(join(folder, 'all-well.xlsx'), '');
  const out = join(filesFolder, 'twins');
  const run = await runRecs(['check', 'samples', folder, '--write', out]);
  expect(run).toMatchObject({ code: 2, output: '' });
  expect(run.problem).toMatch(/^‘.*’ and ‘.*’ would both be copied to ‘.*all-well\.xlsx’: .*\.\n$/);
});
