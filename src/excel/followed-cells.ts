import { type Cell, type CellArea, type Sheet, type SheetRange } from '../core';
import { queueDateSystem } from './date-system';
import { filledParts, queueUsed, type FilledArea } from './filled-areas';
import { createPace } from './pace';
import { readOwnFormulas } from './own-formulas';
import { ExcelProblem } from './problems';
import { placeOfNumber, readCells, type CellsOfSheet } from './read-cells';
import { runInExcel } from './run';
import { queueFilter, queueTables } from './sheet-ranges';

/** The cells of one sheet as they were last read, and word of the edits made there since. */
export interface FollowedCells {
  /** Reads these cells of the sheet; the rest stays as it was. */
  read(areas: readonly CellArea[]): Promise<void>;
  /** As the engine is to see it: a cell that shows an answer of RECS is blank, so that none feeds on another. */
  sheet(): Sheet;
  /** Stops hearing of edits. */
  stop(): void;
}

/** Follows the sheet of this name, and tells of every edit. */
export function followCells(
  name: string,
  edited: (event: Excel.WorksheetChangedEventArgs) => void,
): FollowedCells {
  const rows = new Map<number, Cell[]>();
  let ranges: SheetRange[] = [];
  /** By which the sheet is known when somebody renames it. */
  let id = name;
  let hearing: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | null = null;

  async function readFrom(context: Excel.RequestContext, areas: readonly CellArea[]): Promise<void> {
    const { workbook } = context;
    const worksheet = workbook.worksheets.getItem(id);
    worksheet.load('id');
    workbook.tables.load('items/id');
    const used = queueUsed(worksheet, worksheet.getUsedRangeOrNullObject(true));
    const dateSystem = queueDateSystem(context);
    // Heard from before the reading, so that no edit falls between the two.
    hearing ??= worksheet.onChanged.add((event) => Promise.resolve(edited(event)));
    await context.sync();

    ({ id } = worksheet);
    const tables = queueTables(workbook);
    const filter = queueFilter(worksheet);
    await context.sync();

    ranges = [...tables(id), ...filter()];
    const filled = used();
    const parts: FilledArea[] = [];
    for (const area of areas) {
      forget(rows, area);
      const shared = filled && sharedArea(filled, area);
      if (shared) parts.push(...((await filledParts(context, shared)) ?? raise(TOO_LARGE)));
    }
    const cells = await readCells(context, parts, dateSystem(), createPace());
    for (const part of parts) take(rows, cells.get(worksheet), part);
    for (const place of (await readOwnFormulas(context, parts)).keys()) {
      const { row, column } = placeOfNumber(place);
      const line = rows.get(row);
      if (line) line[column] = null;
    }
  }

  return {
    read: (areas) => runInExcel((context) => readFrom(context, areas)),
    sheet() {
      const places = [...rows.keys()];
      const firstRow = places.reduce((least, row) => Math.min(least, row), places[0] ?? 0);
      const lastRow = places.reduce((most, row) => Math.max(most, row), -1);
      return {
        name,
        firstRow,
        firstColumn: 0,
        rows: Array.from({ length: lastRow + 1 - firstRow }, (_, i) => rows.get(firstRow + i) ?? []),
        ...(ranges.length > 0 && { ranges }),
      };
    },
    stop() {
      const heard = hearing;
      hearing = null;
      if (!heard) return;
      // A sheet that was deleted has let go of its listeners itself.
      Excel.run(heard.context, async (context) => {
        heard.remove();
        await context.sync();
      }).catch(() => undefined);
    },
  };
}

const TOO_LARGE =
  'This sheet holds more than three million cells, which is too much for a formula to read. Move the tracker to a sheet of its own.';

function raise(sentence: string): never {
  throw new ExcelProblem(sentence);
}

function forget(rows: Map<number, Cell[]>, { firstRow, lastRow, firstColumn, lastColumn }: CellArea): void {
  for (const [row, cells] of rows)
    if (row >= firstRow && row <= lastRow) cells.fill(null, firstColumn, lastColumn + 1);
}

function sharedArea(
  { worksheet, row, column, rows, columns }: FilledArea,
  area: CellArea,
): FilledArea | null {
  const firstRow = Math.max(row, area.firstRow);
  const firstColumn = Math.max(column, area.firstColumn);
  const endRow = Math.min(row + rows, area.lastRow + 1);
  const endColumn = Math.min(column + columns, area.lastColumn + 1);
  if (endRow <= firstRow || endColumn <= firstColumn) return null;
  return {
    worksheet,
    row: firstRow,
    column: firstColumn,
    rows: endRow - firstRow,
    columns: endColumn - firstColumn,
  };
}

function take(rows: Map<number, Cell[]>, cells: CellsOfSheet | undefined, part: FilledArea): void {
  for (let row = part.row; row < part.row + part.rows; row++) {
    const line = rows.get(row) ?? [];
    rows.set(row, line);
    while (line.length < part.column) line.push(null);
    for (let column = part.column; column < part.column + part.columns; column++)
      line[column] = cells?.rows.get(row)?.[column] ?? null;
  }
}
