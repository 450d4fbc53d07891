import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { samples } from '../samples/samples';
import { createWorkbook, loadExcelize } from '../src/files';

const FOLDER = join(__dirname, '../samples');

/**
 * Builds the sample workbooks from their source and writes those that have changed; with `isCheck` writes none. Gives
 * the names of the workbooks that were not as their source says. Equal sources give equal bytes on every machine.
 */
export async function makeSamples(isCheck: boolean): Promise<string[]> {
  const excelize = await loadExcelize(await readFile(require.resolve('excelize-wasm/excelize.wasm.gz')));
  const changed: string[] = [];
  for (const { file, contents } of samples) {
    const path = join(FOLDER, file);
    const bytes = await createWorkbook(excelize, contents, file);
    if (Buffer.compare(bytes, await present(path)) === 0) continue;
    changed.push(`samples/${file}`);
    if (!isCheck) await writeFile(path, bytes);
  }
  return changed;
}

async function present(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Uint8Array();
    throw error;
  }
}

async function main(): Promise<void> {
  const isCheck = process.argv.includes('--check');
  const changed = await makeSamples(isCheck);
  for (const file of changed)
    console.log(isCheck ? `${file} is out of date: run npx tsx scripts/make-samples.ts` : `Wrote ${file}`);
  if (isCheck && changed.length > 0) process.exitCode = 1;
}

if (require.main === module) void main();
