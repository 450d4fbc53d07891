import type { WorkbookSettings } from './contents';
import { readCsv } from './csv';
import { openWorkbook } from './open-workbook';
import { readSheets, type ReadSheets } from './read-sheets';
import { fileKind } from './recognise';
import { readSettings } from './settings';

/** The sheets of a file, and what a workbook keeps for those who work on it. */
export interface ReadFile extends ReadSheets {
  /** By key; a text table keeps none. */
  readonly settings: WorkbookSettings;
}

/**
 * Reads a workbook or a .csv, .tsv or .txt file. What the file holds decides: a workbook named .csv is read as a
 * workbook; the name decides only between text that is a table and text that is not. Throws FileProblem.
 */
export async function readFileSheets(bytes: Uint8Array, name: string): Promise<ReadFile> {
  const isText = fileKind(bytes) === 'other' && /\.(csv|tsv|txt)$/i.test(name);
  if (isText) return { sheets: [readCsv(bytes, name)], formulasWithoutResult: [], settings: {} };
  const workbook = await openWorkbook(bytes, name);
  return { ...(await readSheets(workbook)), settings: await readSettings(workbook) };
}
