import { cellAddress, dayOfSerial, type Cell, type DateSystem, type Sheet } from '../core';
import { readDateFormats } from './cell-formats';
import { CellCollector, type StoredCell } from './cells';
import { damaged, partText, tooLarge, walkFile, type OpenWorkbook, type SheetPart } from './open-workbook';
import { readSharedStrings } from './shared-strings';
import { HiddenCollector, readRanges, type SheetHints } from './sheet-hints';
import type { XmlVisitor } from './xml';

/** Excel shows no day for numbers before 1 January 1900 and after 31 December 9999. */
const FIRST_SERIAL = 1;
const LAST_SERIAL = 2958465;

/** Cells of all sheets together, blank ones between filled ones included: a far cell in every row makes a giant. */
const MOST_CELLS = 25_000_000;

/** What was read, and the formulas among it that hold no result because no program has worked them out yet. */
export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  /** Where they stand: "Actions!F4". Their cells read as blank. */
  readonly formulasWithoutResult: readonly string[];
}

/**
 * Reads all sheets in tab order, hidden ones too, each cut down to its filled part. Formulas give their last result,
 * rich text its words. Throws FileProblem.
 */
export async function readSheets(workbook: OpenWorkbook): Promise<ReadSheets> {
  const strings = await readSharedStrings(workbook);
  const isDate = await readDateFormats(workbook);
  const formulasWithoutResult: string[] = [];
  const sheets: Sheet[] = [];
  let extent = 0;
  for (const part of workbook.sheets) {
    const rows: Cell[][] = [];
    const hints = await readCells(workbook, part, strings, (stored) => {
      if (stored.formula && !stored.hasResult)
        formulasWithoutResult.push(`${part.name}!${cellAddress(stored.row, stored.column)}`);
      if (stored.value === null) return;
      const row = (rows[stored.row] ??= []);
      extent += Math.max(0, stored.column + 1 - row.length);
      if (extent > MOST_CELLS) throw tooLarge(workbook.name);
      // Nobody could tell which of two is meant.
      if (row[stored.column] !== undefined) throw damaged(workbook.name);
      row[stored.column] = cellOf(stored, isDate[stored.style] ?? false, workbook.dateSystem);
    });
    sheets.push({ ...trimmed(part.name, rows), ...hints });
  }
  return { sheets, formulasWithoutResult };
}

async function readCells(
  workbook: OpenWorkbook,
  sheet: SheetPart,
  strings: readonly string[],
  collect: (cell: StoredCell) => void,
): Promise<SheetHints> {
  const xml = await partText(workbook, sheet.part);
  if (xml === undefined) throw damaged(workbook.name);
  // What follows the cells can be long, and little of it matters here.
  const end = xml.lastIndexOf('sheetData>');
  const isClosing = end >= 0 && xml[xml.lastIndexOf('<', end) + 1] === '/';
  const data = isClosing ? xml.slice(0, end + 'sheetData>'.length) : xml;
  const cells = new CellCollector(strings, workbook.dateSystem, collect);
  const hidden = new HiddenCollector();
  const visitor: XmlVisitor = {
    open(element, attributes, parent) {
      cells.open(element, attributes, parent);
      if (element === 'row' || element === 'col') hidden.open(element, attributes);
    },
    close(element, content) {
      cells.close(element, content);
    },
  };
  walkFile(workbook.name, data, visitor, isClosing ? 'cut' : 'whole');
  if (!cells.hasBegun) throw damaged(workbook.name);
  const ranges = await readRanges(workbook, sheet, isClosing ? xml.slice(data.length) : '');
  return {
    ...(hidden.rows.length > 0 && { hiddenRows: hidden.rows }),
    ...(hidden.columns.length > 0 && { hiddenColumns: hidden.columns }),
    ...(ranges.length > 0 && { ranges }),
  };
}

function cellOf(stored: StoredCell, isDateFormatted: boolean, system: DateSystem): Cell {
  if (stored.type === 'error') return { error: String(stored.value) };
  if (typeof stored.value !== 'number' || !(stored.isIsoDate || isDateFormatted)) return stored.value;
  const isDay = stored.value >= FIRST_SERIAL && stored.value < LAST_SERIAL + 1;
  return isDay ? { day: dayOfSerial(stored.value, system) } : stored.value;
}

function trimmed(name: string, rows: readonly (readonly Cell[] | undefined)[]): Sheet {
  const filled = rows.flatMap((row, index) => (row ? [index] : []));
  const firstRow = filled[0];
  if (firstRow === undefined) return { name, firstRow: 0, firstColumn: 0, rows: [] };
  let firstColumn = Infinity;
  for (const index of filled)
    firstColumn = Math.min(
      firstColumn,
      rows[index]!.findIndex((cell) => cell !== undefined),
    );
  return {
    name,
    firstRow,
    firstColumn,
    rows: Array.from(rows.slice(firstRow), (row) =>
      Array.from((row ?? []).slice(firstColumn), (cell) => cell ?? null),
    ),
  };
}
