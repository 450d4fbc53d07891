/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** "B3" for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** A rectangle of a sheet, both ends included; rows and columns count from 0. */
export interface CellArea {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Of any sheet of Excel. */
export const WHOLE_SHEET: CellArea = {
  firstRow: 0,
  firstColumn: 0,
  lastRow: 1_048_575,
  lastColumn: 16_383,
};

/** The cells that "B3", "B3:D9", "5:7" (rows) or "C:E" (columns) names, without a sheet; null for anything else. */
export function areaOfAddress(address: string): CellArea | null {
  const ends = address.split(':', 2).map((end) => /^\$?([A-Z]{0,3})\$?(\d{0,7})$/i.exec(end.trim()));
  const [first, last = first] = ends;
  if (!first || !last || first[0] === '' || last[0] === '') return null;
  if (ends.length === 1 && (first[1] === '' || first[2] === '')) return null;
  return {
    firstRow: first[2] ? Number(first[2]) - 1 : 0,
    firstColumn: first[1] ? columnOfName(first[1]) : 0,
    lastRow: last[2] ? Number(last[2]) - 1 : WHOLE_SHEET.lastRow,
    lastColumn: last[1] ? columnOfName(last[1]) : WHOLE_SHEET.lastColumn,
  };
}

function columnOfName(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
