import type { Cell, Sheet } from '../../src/core';

type Row = readonly Cell[];

/** The same sheet with this many blank rows above it and blank columns to its left. */
export function moved(sheet: Sheet, down: number, right: number): Sheet {
  const aside: Row = Array<Cell>(right).fill(null);
  const above: Row[] = Array<Row>(down).fill([]);
  return { ...sheet, rows: [...above, ...sheet.rows.map((row) => [...aside, ...row])] };
}

/** The same sheet with these rows and a blank one above it. */
export function titled(sheet: Sheet, titles: readonly Row[]): Sheet {
  return { ...sheet, rows: [...titles, [], ...sheet.rows] };
}

/** The same sheet with its columns in another order: the first of the new ones is the old column `order[0]`. */
export function reordered(sheet: Sheet, order: readonly number[]): Sheet {
  return { ...sheet, rows: sheet.rows.map((row) => order.map((column) => row[column] ?? null)) };
}

/** The same sheet with another text in one cell of each of these rows. */
export function renamed(sheet: Sheet, rows: readonly number[], column: number, title: string): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row, at) => (rows.includes(at) ? replaced(row, column, title) : row)),
  };
}

/** The same sheet with a column's text only on the first of the rows that repeat it. */
export function unrepeated(sheet: Sheet, column: number, from: number): Sheet {
  let above: Cell = null;
  return {
    ...sheet,
    rows: sheet.rows.map((row, at) => {
      const cell = row[column] ?? null;
      if (at < from || cell === null || cell !== above) {
        above = cell;
        return row;
      }
      return replaced(row, column, null);
    }),
  };
}

/** The same sheet with each blank of a column filled from above, on these rows. */
export function repeated(sheet: Sheet, column: number, rows: readonly number[]): Sheet {
  let above: Cell = null;
  return {
    ...sheet,
    rows: sheet.rows.map((row, at) => {
      if (!rows.includes(at)) return row;
      above = row[column] ?? above;
      return replaced(row, column, above);
    }),
  };
}

/** Two sheets: what stands before a row, and the rest under a copy of the first rows. */
export function split(sheet: Sheet, before: number, copied: number): readonly [Sheet, Sheet] {
  const { rows } = sheet;
  return [
    { ...sheet, rows: rows.slice(0, before) },
    { ...sheet, name: `${sheet.name} (2)`, rows: [...rows.slice(0, copied), ...rows.slice(before)] },
  ];
}

function replaced(row: Row, column: number, cell: Cell): Row {
  return Array.from({ length: Math.max(row.length, column + 1) }, (_, at) =>
    at === column ? cell : (row[at] ?? null),
  );
}
