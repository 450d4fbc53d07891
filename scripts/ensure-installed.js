// Runs before `npm start`, `npm test` and their like, when perhaps nothing is installed yet: Node alone, no packages.
const { execFileSync } = require('node:child_process');
const { lstatSync, statSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');

function modified(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** A linked folder belongs to another checkout, and `npm ci` would empty it there. */
function isLinked(folder) {
  return lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

if (
  !isLinked('node_modules') &&
  modified('node_modules/.package-lock.json') < modified('package-lock.json')
) {
  console.error('Installing what the project needs (npm ci); this takes a minute or two the first time.');
  // npm tells its scripts where it lives; started by hand, the one on the PATH serves.
  const npm = process.env.npm_execpath;
  const [command, ...before] = npm ? [process.execPath, npm] : ['npm'];
  execFileSync(command, [...before, 'ci', '--ignore-scripts', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32',
  });
}
