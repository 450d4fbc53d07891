import { execFileSync } from 'node:child_process';
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
import { unzip, zip } from '../test/support/zip';
import { measuredRun, type MeasuredRun } from './measured-run';
import { peers, type Peer } from './peers';
import { realisticSheet } from './realistic-sheet';

const COLD_ROWS = 300;
const MANY = 1000;
const LARGE_ROWS = 100_000;
const LARGE_COLUMNS = 12;
const COLD_ROUNDS = 5;

/**
 * The packed command line on real files, each run a process of its own. Beside it stand others that only read the same
 * files, in a process each, and a bare pass: the archive unpacked by Node, and every byte of its parts looked at once.
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
    const names = Array.from({ length: MANY }, (_, i) => join(estate, `plan-${i}.xlsx`));
    for (const name of names) copyFileSync(cold, name);
    const others = peers();
    const measured = (what: string, path: string, files: readonly string[], rounds: number): string[] => [
      line(
        what,
        median(rounds, () => check(script, path)),
        barePass(files),
      ),
      ...others.map((peer) =>
        peerLine(
          peer,
          median(rounds, () => bareRead(peer, files, folder)),
        ),
      ),
    ];
    return [
      ...measured(`${COLD_ROWS} rows, cold start`, cold, [cold], COLD_ROUNDS),
      ...measured(`${MANY.toLocaleString('en-GB')} workbooks of ${COLD_ROWS} rows`, estate, names, 1),
      ...measured(
        `${LARGE_ROWS.toLocaleString('en-GB')} rows by ${LARGE_COLUMNS} columns`,
        large,
        [large],
        1,
      ),
      'memory of many workbooks is that of the process that was started; each worker keeps to 768 MB of its own',
      ...(others.length > 0 ? [] : ['no other library stands beside these: npm could not fetch one']),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The run of middling length among so many; undefined where one did not come to its end. */
function median<Result extends MeasuredRun | undefined>(rounds: number, run: () => Result): Result {
  const runs = Array.from({ length: rounds }, run);
  return runs.sort((a, b) => (a?.seconds ?? Infinity) - (b?.seconds ?? Infinity))[Math.floor(rounds / 2)]!;
}

function check(script: string, path: string): MeasuredRun {
  const run = measuredRun([script, 'check', path, '--as-at', '2026-11-23', '--format', 'ndjson']);
  if (run.status !== 0 && run.status !== 1)
    throw new Error(`‘recs check ${path}’ ended with ${run.status}: ${run.problem}`);
  return run;
}

/** Undefined where it does not come to its end: large workbooks are more than some can read. */
function bareRead({ script }: Peer, files: readonly string[], folder: string): MeasuredRun | undefined {
  const list = join(folder, 'files.json');
  writeFileSync(list, JSON.stringify(files));
  const run = measuredRun([script, list]);
  return run.status === 0 ? run : undefined;
}

/** Seconds of the processor. */
function barePass(files: readonly string[]): number {
  const before = process.cpuUsage();
  let sum = 0;
  for (const file of files)
    for (const bytes of unzip(readFileSync(file)).values())
      for (let i = 0; i < bytes.length; i++) sum ^= bytes[i]!;
  const { user, system } = process.cpuUsage(before);
  // The sum is used, so that the pass cannot be left out by the compiler.
  return (user + system) / 1e6 + (sum & 0);
}

function line(what: string, run: MeasuredRun, bare: number): string {
  const times = ((run.processorSeconds ?? run.seconds) / bare).toFixed(0);
  return `${what.padEnd(34)}${took(run)}, ${times} times a bare pass of ${bare.toFixed(2)} s`;
}

function peerLine({ name }: Peer, run: MeasuredRun | undefined): string {
  return `${`  a bare read by ${name}`.padEnd(34)}${run ? took(run) : 'does not come to its end'}`;
}

function took({ seconds, processorSeconds, megabytes }: MeasuredRun): string {
  const processor =
    processorSeconds === undefined ? '' : ` (${processorSeconds.toFixed(2)} s of the processor)`;
  return `${seconds.toFixed(2)} s${processor}, at most ${megabytes.toFixed(0)} MB`;
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

const CORE_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';

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
  const parts = Object.fromEntries(unzip(await createWorkbook(excelize, contents, 'plan.xlsx')));
  // Packed as Excel packs, and without the properties that ExcelJS cannot read from another writer than Excel.
  return zip({ ...parts, 'docProps/core.xml': CORE_PROPERTIES });
}
