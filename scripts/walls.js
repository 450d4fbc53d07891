const path = require('node:path');

/**
 * Which room of the house may import which: the one table behind the lint rule and the architecture test.
 * `rooms` are named by folder, or by file where only that file is meant; a room may always import itself, and enters
 * another by its door alone. `packages` are the packages it may use; absent means any.
 */
const WALLS = [
  { room: 'src/core', rooms: [], packages: [] },
  { room: 'src/today.ts', rooms: ['src/core'], packages: [] },
  { room: 'src/current-config.ts', rooms: ['src/core'], packages: [] },
  { room: 'src/report', rooms: ['src/core'], packages: [] },
  { room: 'src/excel', rooms: ['src/core', 'src/today.ts', 'src/current-config.ts'], packages: [] },
  { room: 'src/functions/excel.ts', rooms: ['src/functions', 'src/excel'], packages: [] },
  { room: 'src/functions', rooms: ['src/core', 'src/today.ts', 'src/current-config.ts'], packages: [] },
  { room: 'src/commands', rooms: ['src/core', 'src/excel'], packages: [] },
  { room: 'src/taskpane/excel.ts', rooms: ['src/taskpane', 'src/excel'], packages: [] },
  {
    room: 'src/taskpane',
    rooms: ['src/core', 'src/report'],
    packages: ['lit'],
  },
  { room: 'src/files', rooms: ['src/core'], packages: ['excelize-wasm', 'papaparse'] },
  {
    room: 'src/cli',
    rooms: ['src/core', 'src/report', 'src/files', 'src/today.ts', 'package.json'],
    packages: ['node:*', 'excelize-wasm', 'papaparse'],
  },
  { room: 'workbench', rooms: ['src/files'] },

  // Inside the engine, from what knows nothing to what knows most.
  { room: 'src/core/model', rooms: [], packages: [] },
  { room: 'src/core/config', rooms: ['src/core/model'], packages: [] },
  { room: 'src/core/deadline', rooms: ['src/core/model'], packages: [] },
  { room: 'src/core/learned', rooms: [], packages: [] },
  {
    room: 'src/core/wording',
    rooms: ['src/core/model', 'src/core/deadline', 'src/core/learned'],
    packages: [],
  },
  {
    room: 'src/core/tables',
    rooms: ['src/core/model', 'src/core/deadline', 'src/core/learned', 'src/core/wording'],
    packages: [],
  },
  {
    room: 'src/core/settings',
    rooms: ['src/core/model', 'src/core/config', 'src/core/rules', 'src/core/rag', 'src/core/wording'],
    packages: [],
  },
  { room: 'src/core/rag', rooms: ['src/core/model', 'src/core/config'], packages: [] },
  { room: 'src/core/rules/index.ts', rooms: ['src/core/rules'], packages: [] },
  { room: 'src/core/rules', rooms: ['src/core/model', 'src/core/config'], packages: [] },
];

/** Rooms that others enter by their index alone. */
const DOORS = ['src/core', 'src/report', 'src/excel', 'src/files'];

const root = path.join(__dirname, '..');

/**
 * Why a file may not import this, as a sentence; undefined where it may.
 * @param {string} file path from the root of the checkout, with "/"
 * @param {string} specifier what stands in the import
 * @returns {string | undefined}
 */
function wallBetween(file, specifier) {
  const wall = wallOf(file);
  if (!wall) return undefined;
  if (!specifier.startsWith('.')) return packageWall(wall, specifier);
  const target = path.posix
    .normalize(path.posix.join(path.posix.dirname(file), specifier))
    .replace(/\.ts$/, '');
  if (isIn(target, 'src/core/rules') && isIn(file, 'src/core/rules')) return ruleWall(file, target);
  if (isIn(target, wall.room) || wall.rooms.some((room) => isIn(target, room))) return doorWall(file, target);
  return `${wall.room} may import ${listed(wall.rooms)}, not ${target}.`;
}

function wallOf(file) {
  return WALLS.filter(({ room }) => isIn(file, room)).sort((a, b) => b.room.length - a.room.length)[0];
}

function packageWall({ room, packages }, specifier) {
  const isAllowed = (name) =>
    name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : isIn(specifier, name);
  if (!packages || packages.some(isAllowed)) return undefined;
  return `${room} may use ${listed(packages, 'no package')}, not ${specifier}.`;
}

function ruleWall(file, target) {
  const isEngine = /\/(index|define-rule|active-rules)(\.ts)?$/;
  if (isEngine.test(file) || isEngine.test(target)) return undefined;
  return `A rule never imports a rule: move what both need out of ${target}.`;
}

function doorWall(file, target) {
  const door = DOORS.find((room) => isIn(target, room) && !isIn(file, room));
  if (!door || target === door || target === `${door}/index`) return undefined;
  // The shape of a workbook's contents is files' second door: the workbench reads and writes it.
  if (target === 'src/files/contents') return undefined;
  return `${door} is entered by its index alone, not by ${target}.`;
}

function isIn(place, room) {
  const bare = room.replace(/\.ts$/, '');
  return place === room || place === bare || place.startsWith(`${bare}/`);
}

function listed(names, none = 'only itself') {
  return names.length === 0 ? none : names.join(', ');
}

/** The table as a lint rule, for every way there is of naming another file. */
const wallsRule = {
  meta: { type: 'problem', schema: [], messages: { wall: '{{why}}' } },
  create(context) {
    const file = path.relative(root, context.filename).split(path.sep).join('/');
    const check = (node, source) => {
      const why = source && typeof source.value === 'string' && wallBetween(file, source.value);
      if (why) context.report({ node, messageId: 'wall', data: { why } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0]),
    };
  },
};

module.exports = { WALLS, wallBetween, wallsRule };
