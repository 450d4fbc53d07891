import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { loadExcelize, type Excelize } from '../files';

const LIBRARY = 'excelize.wasm.gz';

/** The library that writes workbooks; read from disk when it is first needed, for it is large. */
export async function workbookLibrary(): Promise<Excelize> {
  // In the package it lies beside this file; in a checkout where npm has put it.
  const packed = join(__dirname, LIBRARY);
  const path = existsSync(packed) ? packed : createRequire(__filename).resolve(`excelize-wasm/${LIBRARY}`);
  return loadExcelize(await readFile(path));
}
