import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SCRIPT = resolve('scripts/ensure-installed.js');
const LIT = { version: '3.3.3', integrity: 'sha512-lit' };
const ELSEWHERE = { version: '1.0.0', integrity: 'sha512-elsewhere', optional: true, os: ['aix'] };
const LOCKED = { '': { name: 'recs' }, 'node_modules/lit': LIT, 'node_modules/elsewhere': ELSEWHERE };

const folder = mkdtempSync(join(tmpdir(), 'recs-install-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Is npm run in a checkout with this lock file, newer than what npm left of what is installed? */
function installs(present: object | undefined): boolean {
  const root = mkdtempSync(join(folder, 'checkout-'));
  const write = (file: string, packages: object) =>
    writeFileSync(join(root, file), JSON.stringify({ packages }));
  for (const each of ['scripts', 'node_modules']) mkdirSync(join(root, each));
  copyFileSync(SCRIPT, join(root, 'scripts/ensure-installed.js'));
  writeFileSync(join(root, 'npm.js'), 'require("node:fs").writeFileSync("ran", process.argv[2]);');
  write('package-lock.json', LOCKED);
  if (present) {
    write('node_modules/.package-lock.json', present);
    utimesSync(join(root, 'node_modules/.package-lock.json'), 0, 0);
  }
  execFileSync(process.execPath, [join(root, 'scripts/ensure-installed.js')], {
    env: { ...process.env, npm_execpath: join(root, 'npm.js') },
    stdio: 'ignore',
  });
  return existsSync(join(root, 'ran'));
}

test('What is installed as the lock file has it is not installed again, however old it is.', () => {
  expect(installs({ 'node_modules/lit': LIT })).toBe(false);
});

test.each([
  ['nothing is installed', undefined],
  ['a package is missing', {}],
  ['another version is there', { 'node_modules/lit': { ...LIT, version: '3.3.2' } }],
  ['a package has another content', { 'node_modules/lit': { ...LIT, integrity: 'sha512-other' } }],
  [
    'a package is there that the lock file does not name',
    { 'node_modules/lit': LIT, 'node_modules/old': LIT },
  ],
])('Where %s, npm installs.', (_, present) => {
  expect(installs(present)).toBe(true);
});
