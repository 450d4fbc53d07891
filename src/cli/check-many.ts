import { availableParallelism } from 'node:os';
import { CSV_TITLES, emptyTotal, jsonProblem, totalReport, totalWith } from '../report';
import type { Arguments } from './arguments';
import type { CheckOrder, FileOrder } from './check-file';
import { ansiPaint } from './colours';
import { exitCodeOf } from './fail-on';
import type { Outcome } from './outcome';
import { print } from './print';
import { ProgressLine } from './progress-line';
import type { Answer } from './worker';
import { WorkerPool } from './worker-pool';

/** Files that may be ready, for each process, before those named earlier are. */
const AHEAD = 8;

/** Checks many files over the cores and prints each as it is done, in the order they were named. */
export async function checkMany(
  order: CheckOrder,
  files: readonly FileOrder[],
  { failOn, jobs }: Pick<Arguments, 'failOn' | 'jobs'>,
): Promise<Outcome> {
  const size = Math.min(jobs ?? availableParallelism(), files.length);
  const pool = new WorkerPool(order, size);
  const progress = new ProgressLine(process.stderr);
  let total = emptyTotal;
  let lackCopies = false;
  let finished = 0;
  const report = async (file: string, answer: Answer): Promise<boolean> => {
    progress.clear();
    const isFirst = total.files + total.unread === 0;
    if ('problem' in answer) {
      process.stderr.write(`${answer.problem}\n`);
      total = { ...total, unread: total.unread + 1 };
      if (order.format !== 'json' && order.format !== 'ndjson') return true;
      return print([`${JSON.stringify(jsonProblem(file, order.asAt, answer.problem))}\n`]);
    }
    const { output, remarks, summary, attention, lacksCopy } = answer.outcome;
    lackCopies ||= lacksCopy;
    total = totalWith(total, summary, attention);
    for (const remark of remarks) process.stderr.write(`${remark}\n`);
    return (isFirst || order.format !== 'text' || (await print(['\n']))) && print(output);
  };
  try {
    if (order.format === 'csv') await print([CSV_TITLES]);
    const answers = ahead(files, size * AHEAD, async (file) => {
      const answer = await pool.check(file);
      finished++;
      progress.show(
        () => `${finished.toLocaleString('en-GB')} of ${files.length.toLocaleString('en-GB')} files`,
      );
      return { file: file.file, answer };
    });
    for await (const { file, answer } of answers) if (!(await report(file, answer))) break;
  } finally {
    progress.clear();
    pool.close();
  }
  return {
    output: order.format === 'text' ? ['\n', totalReport(total, order.colours ? ansiPaint : undefined)] : [],
    exitCode: total.unread > 0 || lackCopies ? 2 : exitCodeOf(total, failOn),
  };
}

/** Starts work on what comes next while the answers are taken in their order; never more than `most` at a time. */
async function* ahead<Item, Result>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const started: Promise<Result>[] = [];
  let next = 0;
  while (next < items.length || started.length > 0) {
    while (next < items.length && started.length < most) started.push(work(items[next++]!));
    yield await started.shift()!;
  }
}
