import { createReadStream } from 'node:fs';
import { FileProblem, readFileSheets, type ReadFile } from '../files';
import { CommandProblem } from './problem';

/** A file as it was found on disk, and what is in it. */
export interface Input extends ReadFile {
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

/** Of bytes. Workbooks are packed, so that one of this size holds far more than a tracker. */
const LARGEST_FILE = 200_000_000;

/** The bytes of a file on disk, or of a pipe. Throws CommandProblem. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > LARGEST_FILE) throw new CommandProblem(tooLarge(path));
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof CommandProblem) throw error;
    throw new CommandProblem(diskSentence(path, error, FAILURES, 'could not be read'), { cause: error });
  }
}

function tooLarge(path: string): string {
  return `‘${path}’ is too large, for it holds more than ${LARGEST_FILE / 1e6} MB: move the tracker into a file of its own.`;
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
