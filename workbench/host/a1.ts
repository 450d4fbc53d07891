import type { Area } from './spreadsheet';
import { invalidArgument } from './wire-format';

export const ROWS_OF_A_SHEET = 1_048_576;
export const COLUMNS_OF_A_SHEET = 16_384;

/** "A" for 0, "AA" for 26. */
function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The area as Excel writes it: "A1", "B2:C4", "C:D" for whole columns, "3:3" for whole rows. */
export function areaToA1(area: Area): string {
  const lastRow = area.row + area.rows;
  const lastColumn = columnLetters(area.column + area.columns - 1);
  if (area.rows === ROWS_OF_A_SHEET) return `${columnLetters(area.column)}:${lastColumn}`;
  if (area.columns === COLUMNS_OF_A_SHEET) return `${area.row + 1}:${lastRow}`;
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  const last = `${lastColumn}${lastRow}`;
  return first === last ? first : `${first}:${last}`;
}

/** With the sheet's name, quoted where Excel quotes it: "'Action log'!A1". */
export function addressWithSheet(sheet: string, area: Area): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${areaToA1(area)}`;
}

export interface Address {
  /** null where the text names no sheet. */
  readonly sheet: string | null;
  readonly area: Area;
}

/**
 * Reads "B2", "$A$1:C4", "C:D", "3:5", each with or without a sheet's name before it.
 * Anything else is refused with InvalidArgument.
 */
export function parseAddress(text: string): Address {
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  const sheet = split ? (split[1]?.replaceAll("''", "'") ?? split[2] ?? null) : null;
  return { sheet, area: parseArea((split?.[3] ?? text).trim().replaceAll('$', '')) };
}

function parseArea(text: string): Area {
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(text);
  if (cells) {
    const column = columnIndex(cells[1]);
    const row = Number(cells[2]) - 1;
    return between(
      row,
      column,
      cells[4] === undefined ? row : Number(cells[4]) - 1,
      cells[3] === undefined ? column : columnIndex(cells[3]),
    );
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns) return between(0, columnIndex(columns[1]), ROWS_OF_A_SHEET - 1, columnIndex(columns[2]));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMNS_OF_A_SHEET - 1);
  throw invalidArgument();
}

function columnIndex(letters = ''): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function between(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return insideSheet({
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  });
}

/** The same area; refused with InvalidArgument where it leaves the sheet or is empty. */
export function insideSheet(area: Area): Area {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= ROWS_OF_A_SHEET &&
    area.column + area.columns <= COLUMNS_OF_A_SHEET;
  if (!fits) throw invalidArgument();
  return area;
}

export function wholeSheet(): Area {
  return { row: 0, column: 0, rows: ROWS_OF_A_SHEET, columns: COLUMNS_OF_A_SHEET };
}

/** null where the areas share no cell. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
