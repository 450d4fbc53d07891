import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesIn } from '../scripts/packages';

const root = join(__dirname, '..');
const packages = packagesIn(root);
const shipped = packages.filter(({ isShipped }) => isShipped);
const named = (some: typeof packages) => some.map(({ name }) => name);

test('the lock file names no registry, so that npm asks the one it is set to', () => {
  expect(named(packages.filter(({ address }) => address !== undefined))).toEqual([]);
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).not.toMatch(/registry *=/);
});

test('the lock file says of every package what its content must be', () => {
  expect(packages.length).toBeGreaterThan(1000);
  expect(named(packages.filter(({ integrity }) => integrity === undefined))).toEqual([]);
});

test('what is shipped has a licence that asks for no more than to be named', () => {
  const allowed = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];
  expect(shipped.length).toBeGreaterThan(0);
  expect(shipped.filter(({ licence }) => !allowed.includes(licence))).toEqual([]);
});

test('nothing that is shipped runs a script when it is installed', () => {
  expect(named(shipped.filter(({ hasInstallScript }) => hasInstallScript))).toEqual([]);
});

test('the project installs its packages without running their scripts', () => {
  expect(readFileSync(join(root, 'scripts/ensure-installed.js'), 'utf8')).toMatch(/'ci', '--ignore-scripts'/);
});

test('every package that is shipped by name is justified where the code is described', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const told = Object.keys(dependencies).filter((name) => page.includes(`| \`${name}\``));
  expect(told).toEqual(Object.keys(dependencies));
});
