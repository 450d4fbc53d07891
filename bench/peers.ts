import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A library that reads workbooks, and a script that does no more than that with every file it is given. */
export interface Peer {
  readonly name: string;
  readonly script: string;
}

const FOLDER = resolve('artefacts/peers');

const PEERS = [
  {
    name: 'SheetJS',
    package: 'xlsx',
    version: '0.18.5',
    read: "const { readFile } = require('xlsx');\nfor (const file of files) readFile(file);",
  },
  {
    name: 'ExcelJS',
    package: 'exceljs',
    version: '4.4.0',
    read: "const { Workbook } = require('exceljs');\n(async () => {\n  for (const file of files) await new Workbook().xlsx.readFile(file);\n})();",
  },
];

/**
 * What others need for the bare reading of a workbook. They are measured against and never used, so they are not among
 * the packages of the project: npm puts them aside when they are first asked for. Where it cannot, there are none.
 */
export function peers(): Peer[] {
  mkdirSync(FOLDER, { recursive: true });
  try {
    return PEERS.map(({ name, read, ...each }) => {
      if (!existsSync(join(FOLDER, 'node_modules', each.package))) install();
      const script = join(FOLDER, `${each.package}.js`);
      const files = 'const files = JSON.parse(require("node:fs").readFileSync(process.argv[2], "utf8"));';
      writeFileSync(script, `${files}\n${read}\n`);
      return { name: `${name} ${each.version}`, script };
    });
  } catch {
    return [];
  }
}

function install(): void {
  writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n');
  const packages = PEERS.map((each) => `${each.package}@${each.version}`);
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', ...packages];
  execFileSync('npm', args, { cwd: FOLDER, stdio: 'ignore', shell: process.platform === 'win32' });
}
