import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { alternatives, fitsStep, isPattern } from './file-pattern';
import { CommandProblem } from './problem';

/** A file to be checked. */
export interface FoundFile {
  /** As it was given or found. */
  readonly path: string;
  /** Its place in the folder that was named: "north/plan.xlsx"; its bare name where it was named itself. */
  readonly place: string;
}

/** What was named on the command line, and the files it comes to. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Was one file named by its own name, and nothing else? */
  readonly isOneFile: boolean;
}

const ENDINGS = /\.(?:xlsx|xlsm|csv|tsv)$/i;

/**
 * The files that the names stand for: a file itself, the workbooks and text tables in a folder and all its folders, or
 * what a pattern fits. Each file once, in the order of the names; within a folder by name. What is in the folder
 * `apart` is left out. Throws CommandProblem where a name stands for nothing.
 */
export async function findFiles(names: readonly string[], apart?: string): Promise<FoundFiles> {
  const found = new Map<string, FoundFile>();
  const barred = apart === undefined ? undefined : await realpath(apart).catch(() => undefined);
  let isOneFile = names.length === 1;
  for (const name of names) {
    const kind = await kindOf(name);
    const files =
      kind === 'folder'
        ? await filesIn(name, barred)
        : kind === 'none' && isPattern(name)
          ? await filesFitting(name, barred)
          : [{ path: name, place: basename(name) }];
    if (kind !== 'file' && files.length === 0) throw new CommandProblem(nothingIn(name, kind));
    isOneFile &&= files.length === 1 && files[0]!.path === name;
    for (const file of files) {
      const real = await realpath(file.path).catch(() => file.path);
      if (!found.has(real)) found.set(real, file);
    }
  }
  return { files: [...found.values()], isOneFile };
}

function nothingIn(name: string, kind: Kind): string {
  const where = kind === 'folder' ? `The folder ‘${name}’ holds` : `‘${name}’ fits`;
  return `${where} no workbook (.xlsx, .xlsm) and no text table (.csv, .tsv): check the name, or name a file.`;
}

type Kind = 'file' | 'folder' | 'none';

async function kindOf(name: string): Promise<Kind> {
  const found = await stat(name).catch(() => undefined);
  return found === undefined ? 'none' : found.isDirectory() ? 'folder' : 'file';
}

function filesIn(folder: string, barred: string | undefined): Promise<FoundFile[]> {
  return filesBelow(folder, ['**'], barred);
}

/** What is in a folder, by name; without hidden entries and the files by which Excel marks a workbook as open. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new CommandProblem(
      `The folder ‘${folder}’ could not be read (${reason}): ask its owner, or name the files in it that you may read.`,
      { cause },
    );
  }
}

function isTable(entry: Dirent): boolean {
  return !entry.isDirectory() && ENDINGS.test(entry.name);
}

async function filesFitting(pattern: string, barred: string | undefined): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const each of alternatives(pattern)) {
    const path = sep === '\\' ? each.replaceAll('\\', '/') : each;
    // "plans/**/**/x.csv" says no more than with one of them.
    const steps = path.replace(/(?<![^/])(?:\*\*\/)+/g, '**/').split('/');
    const plain = steps.findIndex(isPattern);
    if (plain < 0) {
      if ((await kindOf(each)) === 'file') found.push({ path: each, place: basename(each) });
      continue;
    }
    const from = steps.slice(0, plain).join('/');
    const base = from === '' ? (pattern.startsWith('/') ? '/' : '.') : from;
    for (const file of await filesBelow(base, steps.slice(plain), barred)) found.push(file);
  }
  return found;
}

async function filesBelow(
  folder: string,
  steps: readonly string[],
  barred: string | undefined,
): Promise<FoundFile[]> {
  const paths: string[] = [];
  await walk(folder, steps, barred, (path) => paths.push(path));
  return paths.map((path) => ({ path, place: relative(folder, path) }));
}

/**
 * Finds what the steps of a pattern fit; “**” stands for any folders on the way, and at the end for everything in them.
 * Folders within are not entered by way of links, for a link may lead round in a circle.
 */
async function walk(
  folder: string,
  steps: readonly string[],
  barred: string | undefined,
  found: (path: string) => void,
): Promise<void> {
  const isAnyDepth = steps[0] === '**';
  const [step = '*', ...rest] = isAnyDepth ? steps.slice(1) : steps;
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if ((await realpath(path)) === barred) continue;
      if (isAnyDepth) await walk(path, steps, barred, found);
      if (rest.length > 0 && fitsStep(step, entry.name)) await walk(path, rest, barred, found);
    } else if (rest.length === 0 && isTable(entry) && fitsStep(step, entry.name)) found(path);
  }
}
