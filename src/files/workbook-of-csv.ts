import { isDateCell, isErrorCell, serialOfDay, type Cell } from '../core';
import type { CellContents, WorkbookContents } from './contents';
import { createWorkbook } from './create-workbook';
import { readCsv } from './csv';
import type { Excelize } from './excelize';
import { plainSheet } from './plain-sheet';

const PLAIN = 0;
const DATE = 1;

/** Makes a workbook of a .csv or .tsv file, as Excel does on opening one. Throws FileProblem. */
export async function workbookOfCsv(
  excelize: Excelize,
  bytes: Uint8Array,
  name: string,
): Promise<Uint8Array> {
  const sheet = readCsv(bytes, name);
  const contents: WorkbookContents = {
    sheets: [
      plainSheet(
        sheet.name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
        sheet.rows.map((row) => row.map(cellContents)),
      ),
    ],
    styles: [{ numberFormat: 'General' }, { numberFormat: 'dd/mm/yyyy' }],
    activeSheet: 0,
    date1904: false,
  };
  return createWorkbook(excelize, contents, name);
}

function cellContents(cell: Cell): CellContents | undefined {
  if (cell === null) return undefined;
  if (isDateCell(cell)) return { type: 'number', value: serialOfDay(cell.day), style: DATE };
  if (isErrorCell(cell)) return { type: 'error', value: cell.error, style: PLAIN };
  if (typeof cell === 'number') return { type: 'number', value: cell, style: PLAIN };
  if (typeof cell === 'boolean') return { type: 'boolean', value: cell, style: PLAIN };
  return { type: 'text', value: cell, style: PLAIN };
}
