import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellText } from '../src/core';
import { createWorkbook, loadExcelize, plainSheet, type CellContents } from '../src/files';
import { unzip } from '../test/support/zip';
import { realisticSheet } from './realistic-sheet';

const COLD_ROWS = 300;
const MANY = 1000;
const LARGE_ROWS = 100_000;
const LARGE_COLUMNS = 12;
const COLD_ROUNDS = 5;

/**
 * The packed command line on real files, each run a process of its own. Beside it stands a bare pass: the same archive
 * unpacked by Node, and every byte of its parts looked at once; no peer that reads workbooks is installed.
 */
export async function benchFiles(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'recs-bench-'));
  try {
    const script = built();
    const [cold, large] = [join(folder, 'cold.xlsx'), join(folder, 'large.xlsx')];
    writeFileSync(cold, await workbook(COLD_ROWS, 0));
    writeFileSync(large, await workbook(LARGE_ROWS, LARGE_COLUMNS));
    const estate = join(folder, 'estate');
    mkdirSync(estate);
    for (let i = 0; i < MANY; i++) copyFileSync(cold, join(estate, `plan-${i}.xlsx`));
    const colds = Array.from({ length: COLD_ROUNDS }, () => run(script, cold));
    const first = colds.sort((a, b) => a.seconds - b.seconds)[Math.floor(COLD_ROUNDS / 2)]!;
    const many = run(script, estate);
    const one = run(script, large);
    return [
      line(`${COLD_ROWS} rows, cold start`, first, barePass([cold])),
      line(
        `${MANY.toLocaleString('en-GB')} workbooks of ${COLD_ROWS} rows`,
        many,
        barePass(Array<string>(MANY).fill(cold)),
      ),
      line(`${LARGE_ROWS.toLocaleString('en-GB')} rows by ${LARGE_COLUMNS} columns`, one, barePass([large])),
      'memory of many workbooks is that of the process that was started; each worker keeps to 768 MB of its own',
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Says at the end how much memory the process ever took, in kilobytes. */
const TELL_MEMORY =
  'data:text/javascript,process.on("exit",()=>process.stderr.write(`peak ${process.resourceUsage().maxRSS}`))';

function run(script: string, path: string): Run {
  const args = [
    '--import',
    TELL_MEMORY,
    script,
    'check',
    path,
    '--as-at',
    '2026-11-23',
    '--format',
    'ndjson',
  ];
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const seconds = (performance.now() - start) / 1000;
  const peak = /peak (\d+)/.exec(stderr);
  if ((status !== 0 && status !== 1) || !peak)
    throw new Error(`‘recs check ${path}’ ended with ${status}: ${stderr}`);
  return { seconds, megabytes: Number(peak[1]) / 1024 };
}

function barePass(files: readonly string[]): number {
  const start = performance.now();
  let sum = 0;
  for (const file of files)
    for (const bytes of unzip(readFileSync(file)).values())
      for (let i = 0; i < bytes.length; i++) sum ^= bytes[i]!;
  const seconds = (performance.now() - start) / 1000;
  // The sum is used, so that the pass cannot be left out by the compiler.
  return seconds + (sum & 0);
}

function line(what: string, { seconds, megabytes }: Run, bare: number): string {
  const times = `${(seconds / bare).toFixed(1)} times a bare pass of ${bare.toFixed(2)} s`;
  return `${what.padEnd(34)}${seconds.toFixed(2)} s, ${times}, at most ${megabytes.toFixed(0)} MB`;
}

function built(): string {
  const script = 'artefacts/recs/recs.js';
  if (!existsSync(script))
    execFileSync('npx', ['webpack', '--config', 'src/cli/webpack.config.js'], {
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
  return script;
}

/** A tracker of so many actions, widened by plain columns where it has fewer than it is to have. */
async function workbook(rows: number, columns: number): Promise<Uint8Array> {
  const excelize = await loadExcelize(readFileSync(require.resolve('excelize-wasm/excelize.wasm.gz')));
  const cells = realisticSheet(rows).rows.map((row, index) => {
    const texts = row.map(cellText);
    while (texts.length < columns)
      texts.push(index === 0 ? `Note ${texts.length}` : `Remark on item ${index}`);
    return texts.map((value): CellContents => ({ type: 'text', value, style: 0 }));
  });
  const contents = {
    sheets: [plainSheet('Plan', cells)],
    styles: [{ numberFormat: 'General' }],
    activeSheet: 0,
    date1904: false,
  };
  return createWorkbook(excelize, contents, 'plan.xlsx');
}
