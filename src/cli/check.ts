import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CSV_TITLES } from '../report';
import { asAtOrToday, type Arguments } from './arguments';
import { checkFile, type CheckOrder, type FileOrder } from './check-file';
import { checkMany } from './check-many';
import { wantsColours } from './colours';
import { exitCodeOf } from './fail-on';
import { findFiles, type FoundFile } from './find-files';
import type { Outcome } from './outcome';
import { CommandProblem } from './problem';
import type { Pieces } from './print';
import { ProgressLine } from './progress-line';
import { settingsFor } from './read-config';
import { diskSentence } from './read-input';
import { isTextTable, textTableRemark } from './write-copy';

/** `recs check FILE…`: the report on every tracker in these files. Throws CommandProblem or FileProblem. */
export async function check(args: Arguments): Promise<Outcome> {
  const names = args.positionals.slice(1);
  if (names.length === 0 || names.includes(''))
    throw new CommandProblem(
      'No file was named: give a workbook, a .csv file or a folder, as in ‘recs check plan.xlsx’.',
    );
  const order: CheckOrder = {
    asAt: asAtOrToday(args),
    isAsAtGiven: args.asAt !== undefined,
    settings: await settingsFor(args),
    format: args.format,
    explain: args.explain,
    colours: wantsColours(process.stdout, process.env),
  };
  const { files, isOneFile } = await findFiles(names, args.write);
  return isOneFile ? checkOne(args, order, files[0]!) : checkAll(args, order, files);
}

async function checkOne(args: Arguments, order: CheckOrder, { path }: FoundFile): Promise<Outcome> {
  const progress = new ProgressLine(process.stderr);
  const one = await checkFile(order, { file: path, out: args.write }, ({ rowsDone, rows }) =>
    progress.show(() => `${rowsDone.toLocaleString('en-GB')} of ${rows.toLocaleString('en-GB')} rows`),
  ).finally(() => progress.clear());
  return {
    output: order.format === 'csv' ? under(CSV_TITLES, one.output) : one.output,
    remarks: one.remarks,
    exitCode: one.lacksCopy ? 2 : exitCodeOf(one.summary, args.failOn),
  };
}

function* under(titles: string, lines: Pieces): Generator<string | Uint8Array> {
  yield titles;
  yield* lines;
}

async function checkAll(args: Arguments, order: CheckOrder, files: readonly FoundFile[]): Promise<Outcome> {
  if (args.write === undefined) return checkMany(order, files.map(withoutCopy), args);
  const tables = files.map(({ path }) => path).filter(isTextTable);
  const outcome = await checkMany(order, await withCopies(files, args.write), args);
  return { ...outcome, remarks: textTableRemark(tables) };
}

function withoutCopy({ path }: FoundFile): FileOrder {
  return { file: path, out: undefined };
}

/** The copies of many files stand in a folder as their originals do; text tables have none. */
async function withCopies(files: readonly FoundFile[], folder: string): Promise<FileOrder[]> {
  const present = await stat(folder).catch(() => undefined);
  if (present && !present.isDirectory())
    throw new CommandProblem(
      `Many files are copied into a folder, and ‘${folder}’ is a file: give --write the name of a folder.`,
    );
  const taken = new Map<string, string>();
  const orders = files.map(({ path, place }): FileOrder => {
    if (isTextTable(path)) return { file: path, out: undefined };
    const out = join(folder, place);
    const other = taken.get(out.toLowerCase());
    if (other !== undefined)
      throw new CommandProblem(
        `‘${other}’ and ‘${path}’ would both be copied to ‘${out}’: check them one after the other, each with a folder of its own.`,
      );
    taken.set(out.toLowerCase(), path);
    return { file: path, out };
  });
  for (const { out } of orders) if (out !== undefined) await makeFolder(join(out, '..'));
  return orders;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new CommandProblem(diskSentence(folder, cause, {}, 'could not be made'), { cause });
  }
}
