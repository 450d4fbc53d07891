import { readCsv } from './csv';
import { openWorkbook } from './open-workbook';
import { readSheets, type ReadSheets } from './read-sheets';
import { fileKind } from './recognise';

/**
 * Reads a workbook or a .csv, .tsv or .txt file. What the file holds decides: a workbook named .csv is read as a
 * workbook; the name decides only between text that is a table and text that is not. Throws FileProblem.
 */
export async function readFileSheets(bytes: Uint8Array, name: string): Promise<ReadSheets> {
  const isText = fileKind(bytes) === 'other' && /\.(csv|tsv|txt)$/i.test(name);
  if (isText) return { sheets: [readCsv(bytes, name)], formulasWithoutResult: [] };
  return readSheets(await openWorkbook(bytes, name));
}
