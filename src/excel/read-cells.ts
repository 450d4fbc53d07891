import { columnName, isDateCell, type Cell, type DateSystem, type Sheet } from '../core';
import { cellOf } from './cell-of';
import { cellsAt } from './cells-at';
import { sizeOf, type FilledArea } from './filled-areas';
import { ExcelProblem, codeOf } from './problems';
import type { Pace } from './pace';
import { isSameCell } from './same-cell';

/** Cells asked for in the first request; later ones are as large as the answers so far allow. */
const CELLS_AT_ONCE = 200_000;

/** Where there are more, a few first: what they weigh tells how many travel together. */
const CELLS_TO_WEIGH = 50_000;

/** Under the 5 MB that Excel on the web gives in one answer; the library takes the longer over it, the larger it is. */
const BYTES_AT_ONCE = 4_100_000;

/** What each answer spends on a cell beside its words: quotes and commas of value, type and number format. */
const BYTES_A_CELL = 9;

/** The cells of a sheet while they are read, by their places in it. */
export interface CellsOfSheet {
  readonly rows: Map<number, Cell[]>;
  readonly dateFormats: Map<number, Map<string, number>>;
}

/** Columns of a sheet. */
const COLUMNS = 16_384;

/** A sheet as it was read before. */
export interface KnownSheet extends Pick<Sheet, 'firstRow' | 'rows'> {
  readonly id: string;
}

/** The place of a cell as one number. */
export function placeNumber(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function placeOfNumber(place: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(place / COLUMNS), column: place % COLUMNS };
}

/**
 * Reads these areas in as few requests as travel: halved where the host says, or shows by null, that an answer is too
 * large, and sized by the bytes of the answers so far. Cells that hold what they held in the sheets known are those
 * cells, so that a large workbook that is read again is not in memory twice.
 */
export async function readCells(
  context: Excel.RequestContext,
  areas: readonly FilledArea[],
  dateSystem: DateSystem,
  pace: Pace,
  known: readonly KnownSheet[] = [],
): Promise<Map<Excel.Worksheet, CellsOfSheet>> {
  const read = new Map<Excel.Worksheet, CellsOfSheet>();
  const left = areas.filter(({ rows }) => rows > 0);
  let cellsAtOnce = sizeOf(left) > CELLS_AT_ONCE ? CELLS_TO_WEIGH : CELLS_AT_ONCE;
  let bytes = 0;
  let cells = 0;
  while (left.length > 0) {
    const blocks = takeBlocks(left, cellsAtOnce);
    const size = sizeOf(blocks);
    const ranges = await askFor(context, blocks);
    if (ranges === null) {
      const [block] = blocks as [FilledArea];
      if (blocks.length === 1 && block.rows === 1) throw tooLarge(block);
      left.unshift(...blocks);
      cellsAtOnce = Math.max(1, Math.floor(size / 2));
      continue;
    }
    for (const [i, block] of blocks.entries()) {
      const of = read.get(block.worksheet) ?? { rows: new Map(), dateFormats: new Map() };
      read.set(block.worksheet, of);
      const before = known.find(({ id }) => id === block.worksheet.id);
      bytes += await takeIn(of, block, ranges[i]!, dateSystem, pace, before);
      // Let go at once: a large workbook should not be in memory twice.
      ranges[i] = undefined;
    }
    cells += size;
    const travels = Math.floor(BYTES_AT_ONCE / (bytes / cells));
    cellsAtOnce = cellsAtOnce < CELLS_AT_ONCE ? Math.min(travels, cellsAtOnce * 2) : Math.max(travels, 1);
    if (left.length > 0) await pace.breathe();
  }
  return read;
}

/** Takes the next blocks of whole rows from the front of the list, about so many cells. */
function takeBlocks(left: FilledArea[], room: number): FilledArea[] {
  const blocks: FilledArea[] = [];
  while (left.length > 0) {
    const [area] = left as [FilledArea];
    if (blocks.length > 0 && area.columns > room) break;
    const rows = Math.min(area.rows, Math.max(1, Math.floor(room / area.columns)));
    blocks.push({ ...area, rows });
    room -= rows * area.columns;
    if (rows === area.rows) left.shift();
    else left[0] = { ...area, row: area.row + rows, rows: area.rows - rows };
  }
  return blocks;
}

/** The ranges with what they hold; null where that is too much for one answer. */
async function askFor(
  context: Excel.RequestContext,
  blocks: readonly FilledArea[],
): Promise<(Excel.Range | undefined)[] | null> {
  const ranges = blocks.map(({ worksheet, row, column, rows, columns }) => {
    const range = cellsAt(worksheet, row, column, rows, columns);
    range.load('values,valueTypes,numberFormat');
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ResponsePayloadSizeLimitExceeded' || code === 'RangeExceedsLimit') return null;
    throw error;
  }
  return ranges.some(({ values }) => values === null) ? null : ranges;
}

function tooLarge({ worksheet, row, column }: FilledArea): ExcelProblem {
  return new ExcelProblem(
    `Row ${row + 1} of ‘${worksheet.name}’ holds more text from column ${columnName(column)} on than Excel gives in one go. Shorten or split its longest cells, and press Validate again.`,
  );
}

/** Makes cells of what was read; gives the bytes that travelled, roughly. */
async function takeIn(
  { rows, dateFormats }: CellsOfSheet,
  { row, column, columns }: FilledArea,
  range: Excel.Range | undefined,
  dateSystem: DateSystem,
  pace: Pace,
  known: KnownSheet | undefined,
): Promise<number> {
  if (!range) return 0;
  const { values, valueTypes, numberFormat } = range;
  let bytes = 0;
  for (const [r, line] of values.entries()) {
    const cells = rows.get(row + r) ?? [];
    // Another area may stand to the left.
    while (cells.length < column) cells.push(null);
    const before = known?.rows[row + r - known.firstRow];
    for (let c = 0; c < columns; c++) {
      const value: unknown = line[c];
      const type = valueTypes[r]![c]!;
      const format = String(numberFormat[r]![c]);
      const cell = cellOf(value, type, format, dateSystem);
      const was = before?.[column + c] ?? null;
      cells.push(isSameCell(cell, was) ? was : cell);
      if (isDateCell(cell)) count(dateFormats, column + c, format);
      bytes += BYTES_A_CELL + type.length + format.length + (typeof value === 'string' ? value.length : 6);
    }
    rows.set(row + r, cells);
    if (pace.isDue()) await pace.breathe();
  }
  return bytes;
}

function count(dateFormats: Map<number, Map<string, number>>, column: number, format: string): void {
  const formats = dateFormats.get(column) ?? new Map<string, number>();
  dateFormats.set(column, formats);
  formats.set(format, (formats.get(format) ?? 0) + 1);
}
