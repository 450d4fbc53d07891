import { dayOfSerial, isDateFormat, type Cell, type Sheet } from '../core';
import { queueSettings, type WorkbookSettings } from './settings';

export interface SheetInWorkbook extends Sheet {
  readonly id: string;
  readonly isProtected: boolean;
  /** By place in the sheet, the number format of every cell that holds a number. */
  readonly numberFormatAt: (row: number, column: number) => string;
}

export interface WorkbookReading {
  readonly sheets: readonly SheetInWorkbook[];
  readonly isReadOnly: boolean;
  readonly settings: WorkbookSettings;
}

/** Cells asked for in one request; a size at which short cells stay under the 5 MB of Excel on the web. */
const CELLS_AT_ONCE = 200_000;

interface Block {
  readonly sheet: PartOfWorkbook;
  readonly row: number;
  readonly rows: number;
}

interface PartOfWorkbook {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly cells: Cell[][];
  readonly formats: string[][];
}

/**
 * Reads every sheet, hidden ones too: three round trips, and one more for each further 200,000 cells. Writes nothing,
 * and calls nothing that clears the officer's undo.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookReading> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.worksheets.load('items/id,items/name');
  const settings = queueSettings(context);
  await context.sync();

  const parts = workbook.worksheets.items.map((worksheet): PartOfWorkbook => {
    worksheet.protection.load('protected');
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { worksheet, used, cells: [], formats: [] };
  });
  await context.sync();

  for (const batch of batchesOf(parts)) await readBlocks(context, batch);
  return {
    sheets: parts.map(sheetOf),
    isReadOnly: workbook.readOnly,
    settings: settings(),
  };
}

function sheetOf({ worksheet, used, cells, formats }: PartOfWorkbook): SheetInWorkbook {
  const firstRow = used.isNullObject ? 0 : used.rowIndex;
  const firstColumn = used.isNullObject ? 0 : used.columnIndex;
  return {
    id: worksheet.id,
    name: worksheet.name,
    isProtected: worksheet.protection.protected,
    firstRow,
    firstColumn,
    rows: cells,
    numberFormatAt: (row, column) => formats[row - firstRow]?.[column - firstColumn] ?? 'General',
  };
}

/** Groups the sheets' rows into requests of a size that travels. */
function batchesOf(parts: readonly PartOfWorkbook[]): Block[][] {
  const batches: Block[][] = [[]];
  let room = CELLS_AT_ONCE;
  for (const sheet of parts) {
    if (sheet.used.isNullObject) continue;
    const { rowCount, columnCount } = sheet.used;
    for (let row = 0; row < rowCount;) {
      if (room < columnCount && batches.at(-1)!.length > 0) {
        batches.push([]);
        room = CELLS_AT_ONCE;
      }
      const rows = Math.min(rowCount - row, Math.max(1, Math.floor(room / columnCount)));
      batches.at(-1)!.push({ sheet, row, rows });
      room -= rows * columnCount;
      row += rows;
    }
  }
  return batches.filter((batch) => batch.length > 0);
}

/** Reads these blocks in one request, or in halves where the host says (or shows by null) that they are too large. */
async function readBlocks(context: Excel.RequestContext, blocks: readonly Block[]): Promise<void> {
  const ranges = blocks.map(({ sheet, row, rows }) => {
    const { rowIndex, columnIndex, columnCount } = sheet.used;
    const range = sheet.worksheet.getRangeByIndexes(rowIndex + row, columnIndex, rows, columnCount);
    range.load('values,valueTypes,numberFormat');
    return range;
  });
  let isTooLarge = false;
  try {
    await context.sync();
  } catch (error) {
    if ((error as OfficeExtension.Error).code !== 'ResponsePayloadSizeLimitExceeded') throw error;
    isTooLarge = true;
  }
  if (isTooLarge || ranges.some(({ values }) => values === null)) {
    for (const half of halvesOf(blocks)) await readBlocks(context, half);
    return;
  }
  blocks.forEach(({ sheet, row }, i) => {
    const { values, valueTypes, numberFormat } = ranges[i]!;
    values.forEach((line, r) => {
      sheet.cells[row + r] = line.map((value, c) => cellOf(value, valueTypes[r]![c]!, numberFormat[r]![c]));
      sheet.formats[row + r] = numberFormat[r]!;
    });
  });
}

function halvesOf(blocks: readonly Block[]): Block[][] {
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const [{ sheet, row, rows }] = blocks as [Block];
  if (rows === 1) throw new Error(`Row ${row + 1} of ‘${sheet.worksheet.name}’ is too large to be read.`);
  const middle = Math.ceil(rows / 2);
  return [[{ sheet, row, rows: middle }], [{ sheet, row: row + middle, rows: rows - middle }]];
}

function cellOf(value: unknown, type: Excel.RangeValueType | string, numberFormat: unknown): Cell {
  switch (type) {
    case 'Empty':
      return null;
    case 'Error':
      return { error: String(value) };
    case 'Double':
    case 'Integer':
      return typeof value === 'number' && isDateFormat(String(numberFormat))
        ? { day: dayOfSerial(value) }
        : Number(value);
    case 'Boolean':
      return Boolean(value);
    default:
      // A formula whose result is "" looks blank to the officer, and is.
      return value === '' ? null : String(value);
  }
}
