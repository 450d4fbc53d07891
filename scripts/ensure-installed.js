// Runs before `npm start`, `npm test` and their like, when perhaps nothing is installed yet: Node alone, no packages.
const { execFileSync } = require('node:child_process');
const { existsSync, lstatSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');

/** The packages that a lock file names, by their place: the project's, and the one that npm leaves of what it did. */
function packagesIn(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** Times say nothing of it: a copied folder is as new as its copying. */
function isInstalled() {
  const { '': _project, ...wanted } = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  const places = Object.keys({ ...wanted, ...present });
  return places.every((place) =>
    // What is meant for other machines is left out.
    place in present ? isSame(wanted[place], present[place]) : wanted[place].optional,
  );
}

function isSame(wanted, present) {
  return wanted?.version === present.version && wanted.integrity === present.integrity;
}

/** A linked folder belongs to another checkout, and `npm ci` would empty it there. */
function isLinked(folder) {
  return lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

if (!isLinked('node_modules') && !isInstalled()) {
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
