import { performance } from 'node:perf_hooks';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { join } from 'node:path';
import { defaultConfig, judgeColumns, parseIsoDay } from '../src/core';
import { createHeadlessSpreadsheet } from '../workbench/univer/headless';
import { createOfficeHost } from '../workbench/host/host';
import { loadOffice } from '../workbench/host/load-office';

const ROWS = 100_000;
const CELLS = 10_000;
const TURNS = 4;
const DEADLINES = ['30 June 2026', 'June 2027', 'end of Q3 2026', 'TBC', '31/03/2027'];
const PROGRESS = ['Begun', 'Complete', 'Draft with the chair', 'Not started', 'Awaiting funding'];
const OWNERS = ['Head of Housing', 'Clerk', '', 'Highways team'];

/** One spilling RECS.RAG over a long column, and many cells with a formula each, through Excel's own client. */
export async function benchFunctions(): Promise<string[]> {
  const asAt = parseIsoDay('2026-11-23')!;
  const column = (words: readonly string[]): string[] =>
    Array.from({ length: ROWS }, (_, row) => words[row % words.length]!);
  const [deadline, progress, owner] = [column(DEADLINES), column(PROGRESS), column(OWNERS)];
  const own = progress.map((note, row) => `${note}, noted under ${row}`);
  const bareOf = (notes: readonly string[]): number => {
    const columns = { deadline, progress: notes, owner };
    return fastest(() => judgeColumns(columns, { asAt, config: defaultConfig }).map(({ rag }) => rag));
  };

  const spreadsheet = createHeadlessSpreadsheet();
  const host = createOfficeHost({ spreadsheet });
  const office = await loadOffice(host);
  const globals = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'];
  for (const name of globals) Object.assign(globalThis, { [name]: office[name as never] });
  const { rag } = await import('../src/functions/rag');
  const { fetchReaders } = await import('../src/functions/readers');
  await fetchReaders(['progress']);
  const file = join(__dirname, '../src/functions/rag.ts');
  const { associate } = await generateCustomFunctionsMetadata([file]);
  CustomFunctions.associate(associate[0]!.id, rag as never);

  const cells = (words: readonly string[]): string[][] => words.map((word) => [word]);
  const spilled = async (notes: readonly string[]): Promise<number> => {
    const args = [cells(deadline), cells(notes), cells(owner), null, [['2026-11-23']]];
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn++)
      times.push(await answered(1, (give) => host.functions.stream('RAG', args, give)));
    return Math.min(...times);
  };
  const compared = async (title: string, notes: readonly string[]): Promise<string[]> => {
    const [bare, client] = [bareOf(notes), await spilled(notes)];
    return [
      line(`${ROWS.toLocaleString('en-GB')} rows ${title}, by the bare engine`, `${bare.toFixed(0)} ms`),
      line('  the same through one spilled RECS.RAG, in the client', `${client.toFixed(0)} ms`),
      line('  times the bare engine', (client / bare).toFixed(1)),
    ];
  };
  const spills = [
    ...(await compared('that share their words', progress)),
    ...(await compared('with a note of its own each', own)),
  ];

  const one = [[['June 2027']], [['Begun']], [['Clerk']], null, null];
  const live = await answered(CELLS, (give) => host.functions.stream('RAG', one, give));
  await office.unload();
  host.dispose();
  spreadsheet.dispose();
  return [
    ...spills,
    line(`${CELLS.toLocaleString('en-GB')} live cells, until all are answered`, `${live.toFixed(0)} ms`),
  ];
}

function line(label: string, value: string): string {
  return `${label.padEnd(66)}${value.padStart(9)}`;
}

/** Milliseconds of the fastest of some turns: other work on the machine only ever adds. */
function fastest(work: () => unknown): number {
  const times = Array.from({ length: TURNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Milliseconds until so many formulas have had their first answers. */
async function answered(count: number, start: (give: () => void) => () => void): Promise<number> {
  const begin = performance.now();
  const cancels: (() => void)[] = [];
  await Promise.all(
    Array.from({ length: count }, () => new Promise<void>((resolve) => void cancels.push(start(resolve)))),
  );
  const time = performance.now() - begin;
  for (const cancel of cancels) cancel();
  return time;
}
