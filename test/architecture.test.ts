import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { wallBetween, WALLS } from '../scripts/walls';

const root = join(__dirname, '..');
const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesOf(path) : [path];
  });
const sources = [...filesOf('src'), ...filesOf('workbench')].filter((file) => file.endsWith('.ts'));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const importsOf = (file: string) =>
  ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName }) => fileName);

test('no file imports what its room may not know', () => {
  const broken = sources.flatMap((file) =>
    importsOf(file).flatMap((specifier) => {
      const why = wallBetween(file, specifier);
      return why ? [`${file}: ${why}`] : [];
    }),
  );
  expect(broken).toEqual([]);
});

test.each([
  ['src/core/lint.ts', 'node:fs'],
  ['src/core/lint.ts', '../today'],
  ['src/core/model/day.ts', '../deadline/words'],
  ['src/core/deadline/words.ts', '../rag/status'],
  ['src/core/rules/missing-owner.ts', './missing-action'],
  ['src/report/text.ts', '../excel'],
  ['src/report/text.ts', '../core/model/day'],
  ['src/excel/session.ts', '../report'],
  ['src/functions/status.ts', '../excel'],
  ['src/commands/commands.ts', '../taskpane/pane'],
  ['src/taskpane/pane.ts', '../excel'],
  ['src/taskpane/excel.ts', '../excel/session'],
  ['src/files/csv.ts', 'node:fs'],
  ['src/cli/recs.ts', '../excel'],
  ['workbench/host/host.ts', '../../src/excel'],
])('%s may not import %s', (file, specifier) => {
  expect(wallBetween(file, specifier)).toEqual(expect.any(String));
});

test.each([
  ['src/core/lint.ts', './model/day'],
  ['src/core/rules/missing-owner.ts', './define-rule'],
  ['src/core/rules/index.ts', './missing-owner'],
  ['src/report/text.ts', '../core'],
  ['src/excel/session.ts', '../today'],
  ['src/commands/commands.ts', '../excel'],
  ['src/functions/excel.ts', '../excel'],
  ['src/taskpane/excel.ts', '../excel'],
  ['src/taskpane/pane.ts', './excel'],
  ['src/taskpane/pane.ts', 'lit'],
  ['src/cli/recs.ts', 'node:fs'],
  ['workbench/host/host.ts', '../../src/files'],
])('%s may import %s', (file, specifier) => {
  expect(wallBetween(file, specifier)).toBeUndefined();
});

test('every folder of src has its row in the table of walls', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const missing = folders
    .map(({ name }) => `src/${name}`)
    .filter((folder) => !WALLS.some(({ room }) => room === folder));
  expect(missing).toEqual([]);
});

test('only src/today.ts reads the clock', () => {
  const readers = sources.filter(
    (file) => file.startsWith('src/') && /\bnew Date\b|\bDate\.(now|parse|UTC)\b/.test(read(file)),
  );
  expect(readers).toEqual(['src/today.ts']);
});

test('of src, only what runs in Excel says Excel', () => {
  const excelSpeakers = sources.filter(
    (file) => file.startsWith('src/') && /\b(Excel|Office)\.[a-zA-Z]/.test(code(file)),
  );
  const rooms = new Set(excelSpeakers.map((file) => file.split('/')[1]));
  expect([...rooms].sort()).toEqual(['commands', 'excel', 'taskpane']);
});

test('no file is longer than 300 lines', () => {
  const long = sources
    .map((file) => [file, read(file).trimEnd().split('\n').length] as const)
    .filter(([, lines]) => lines > 300);
  expect(long).toEqual([]);
});

test('files are named in kebab case for what they hold, and none is a manager, a helper or the like', () => {
  const names = sources.map((file) => file.split('/').at(-1)!);
  expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/.test(name))).toEqual([]);
  expect(
    names.filter((name) => /\b(manager|helpers?|utils?|common|data|info|handle)\.ts$/.test(name)),
  ).toEqual([]);
});

/** The file without its comments, which may name anything. */
function code(file: string): string {
  return read(file).replace(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm, '');
}
