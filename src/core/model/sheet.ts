import type { Day } from './day';
import { longDay } from './day';

/** A cell that holds a real date: a number that the sheet shows as a day. */
export interface DateCell {
  readonly day: Day;
}

/** A cell whose formula failed, with the error as the sheet shows it: "#N/A". */
export interface ErrorCell {
  readonly error: string;
}

/** What stands in a cell, formulas already worked out. A blank cell is null. */
export type Cell = string | number | boolean | null | DateCell | ErrorCell;

/** The filled part of a sheet. Rows may be of different lengths; what is beyond their end is blank. */
export interface Sheet {
  readonly name: string;
  /** Where rows[0][0] stands in the sheet, counted from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Rows and columns that are not shown, counted from 0 in the whole sheet; they are read like the others. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Rectangles that are known to be tables. */
  readonly ranges?: readonly SheetRange[];
}

/** An Excel table, or a list with a filter, title row and all; counted from 0 in the whole sheet, both ends included. */
export interface SheetRange {
  readonly kind: 'table' | 'filter';
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The cell at a place in the sheet, counted from 0; blank outside the filled part. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

export function isDateCell(cell: Cell | undefined): cell is DateCell {
  return typeof cell === 'object' && cell !== null && 'day' in cell;
}

export function isErrorCell(cell: Cell | undefined): cell is ErrorCell {
  return typeof cell === 'object' && cell !== null && 'error' in cell;
}

/** The words of a cell as a reader of the sheet would say them; a blank is "". */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'object') return 'day' in cell ? longDay(cell.day) : cell.error;
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
}

/**
 * Is a number shown in this number format a day? Text in quotes, escaped characters and colours ("[Red]") say
 * nothing; of the rest, d and y make it a date, and m does unless hours or seconds stand beside it.
 */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')[0]!;
  if (/general/i.test(bare)) return false;
  return /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}
