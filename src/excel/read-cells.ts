import { isDateCell, type Cell, type DateSystem, type Sheet } from '../core';
import { cellOf } from './cell-of';
import type { FilledArea } from './filled-areas';
import type { Pace } from './pace';
import { eachBlock } from './read-blocks';
import { isSameCell } from './same-cell';

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
 * Reads these areas. Cells that hold what they held in the sheets known are those cells, so that a large workbook that is
 * read again is not in memory twice.
 */
export async function readCells(
  context: Excel.RequestContext,
  areas: readonly FilledArea[],
  dateSystem: DateSystem,
  pace: Pace,
  known: readonly KnownSheet[] = [],
): Promise<Map<Excel.Worksheet, CellsOfSheet>> {
  const read = new Map<Excel.Worksheet, CellsOfSheet>();
  const asked = { properties: 'values,valueTypes,numberFormat', bytesAtOnce: BYTES_AT_ONCE };
  await eachBlock(context, areas, asked, pace, (block, range) => {
    const of = read.get(block.worksheet) ?? { rows: new Map(), dateFormats: new Map() };
    read.set(block.worksheet, of);
    const before = known.find(({ id }) => id === block.worksheet.id);
    return takeIn(of, block, range, dateSystem, pace, before);
  });
  return read;
}

/** Makes cells of what was read; gives the bytes that travelled, roughly. */
async function takeIn(
  { rows, dateFormats }: CellsOfSheet,
  { row, column, columns }: FilledArea,
  { values, valueTypes, numberFormat }: Excel.Range,
  dateSystem: DateSystem,
  pace: Pace,
  known: KnownSheet | undefined,
): Promise<number> {
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
