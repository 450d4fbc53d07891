import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesFolder } from './run-recs';

// Building takes its time, and more of it on a busy machine.
jest.setTimeout(600_000);

const ROOT = resolve(__dirname, '../..');
const built = join(filesFolder, 'built');
const empty = join(filesFolder, 'empty');

/** The command as somebody has it who installed the package and nothing else. */
function recs(...args: string[]) {
  const script = join(empty, 'node_modules/recs/recs.js');
  return spawnSync(process.execPath, [script, ...args], { cwd: empty, encoding: 'utf8' });
}

beforeAll(() => {
  const run = (command: string, args: string[], cwd: string) =>
    execFileSync(command, args, { cwd, stdio: 'pipe', shell: process.platform === 'win32' });
  mkdirSync(empty);
  run('npx', ['webpack', '--config', 'src/cli/webpack.config.js', '--env', `out=${built}`], ROOT);
  run('npm', ['pack', built, '--pack-destination', filesFolder], ROOT);
  const [file] = readdirSync(filesFolder).filter((name) => name.endsWith('.tgz'));
  // A cache of its own is empty, so that nothing can come from anywhere but the file.
  const cache = join(filesFolder, 'cache');
  run('npm', ['install', '--offline', '--cache', cache, '--prefix', empty, join(filesFolder, file!)], empty);
});

test('The package installs without a network and brings no other with it.', () => {
  expect(readdirSync(join(empty, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['recs']);
  expect(
    existsSync(join(empty, 'node_modules/.bin', process.platform === 'win32' ? 'recs.cmd' : 'recs')),
  ).toBe(true);
});

test('Installed, it checks a workbook as it does in the checkout.', () => {
  const { stdout, stderr, status } = recs(
    'check',
    join(ROOT, 'samples/flood-review.xlsx'),
    '--as-at',
    '2026-11-23',
  );
  expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
  expect(stdout).toMatch(/^16 actions, 10 recommendations in ‘Flood review’\. /);
});

test('Installed, it checks many workbooks over the cores and writes their copies.', () => {
  const out = join(empty, 'copies');
  const { stdout, stderr } = recs('check', join(ROOT, 'samples'), '--as-at', '2026-11-23', '--write', out);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/\n88 actions in 3 files\. /);
  expect(readdirSync(out)).toHaveLength(3);
});

test('The checkout itself is not packed: npm says what makes the package.', () => {
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--pack-destination', empty], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain('npm run pack:recs makes one of the command line.');
  expect(readdirSync(empty).filter((name) => name.endsWith('.tgz'))).toEqual([]);
});

test('It tells the version of the project.', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(recs('--version').stdout).toBe(`${version}\n`);
});
