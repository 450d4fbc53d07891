import type { Area } from '../host/spreadsheet';
import { MAX_COLUMNS, MAX_ROWS } from './engine';

/** The area of "B2:D9", "B2", "A:C" or "2:3"; dollar signs are ignored. Throws for anything else. */
export function areaOfA1(range: string): Area {
  const match = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/i.exec(range.replace(/\$/g, '').trim());
  const [, left = '', top = '', right, bottom] = match ?? [];
  if (!match || (!left && !top) || (right === undefined && (!left || !top)))
    throw new Error(`"${range}" is not a range such as B2:D9.`);
  const row = top ? Number(top) - 1 : 0;
  const column = left ? columnIndex(left) : 0;
  const lastRow = bottom ? Number(bottom) - 1 : right === undefined ? row : MAX_ROWS - 1;
  const lastColumn = right ? columnIndex(right) : right === undefined ? column : MAX_COLUMNS - 1;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** The areas of a list of ranges, parted by spaces or commas as in "A1:A9 C1". */
export function areasOfA1(ranges: string): Area[] {
  return ranges
    .split(/[\s,]+/)
    .filter((range) => range !== '')
    .map(areaOfA1);
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
