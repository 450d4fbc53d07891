/** A rectangle of cells; rows and columns count from 0, both ends included. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Reads "B3" and "B3:D9", with or without "$"; undefined for anything else. */
export function parseRange(text: string): CellRange | undefined {
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(text);
  if (!match) return undefined;
  const [, column, row, lastColumn = column, lastRow = row] = match;
  return {
    firstRow: Number(row) - 1,
    firstColumn: columnNumber(column!),
    lastRow: Number(lastRow) - 1,
    lastColumn: columnNumber(lastColumn!),
  };
}

/** 0 for "A", 26 for "AA". */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
