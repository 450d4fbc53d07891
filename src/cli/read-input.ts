import { readFile } from 'node:fs/promises';
import { FileProblem, readFileSheets, type ReadSheets } from '../files';
import { CommandProblem } from './problem';

/** A file as it was found on disk, and the sheets in it. */
export interface Input extends ReadSheets {
  readonly bytes: Uint8Array;
}

const FAILURES: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file ‘${path}’: check its name and the folder.`,
  ENOTDIR: (path) => `There is no file ‘${path}’: check its name and the folder.`,
  EISDIR: (path) => `‘${path}’ is a folder: name a workbook or a .csv file in it.`,
  EACCES: (path) => `‘${path}’ may not be read by you: ask its owner, or copy it to a folder of your own.`,
  EPERM: (path) => `‘${path}’ may not be read by you: ask its owner, or copy it to a folder of your own.`,
  EBUSY: (path) => `‘${path}’ is in use by another program: close it there and try again.`,
};

/** Reads a workbook or a text table from disk. Throws CommandProblem or FileProblem. */
export async function readInput(path: string): Promise<Input> {
  const bytes = await readBytes(path);
  return { bytes, ...(await readFileSheets(bytes, path)) };
}

/** The bytes of a file on disk. Throws CommandProblem. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CommandProblem(diskSentence(path, error, FAILURES, 'could not be read'), { cause: error });
  }
}

/** One sentence for an error of the file system; unknown ones are named by their code. */
export function diskSentence(
  path: string,
  error: unknown,
  sentences: Readonly<Record<string, (path: string) => string>>,
  whatFailed: string,
): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return sentences[code]?.(path) ?? `‘${path}’ ${whatFailed} (${code}): try again, or try a copy of it.`;
}

/** Is this a problem whose message was written for the person at the keyboard? */
export function isForPeople(error: unknown): error is Error {
  return error instanceof CommandProblem || error instanceof FileProblem;
}
