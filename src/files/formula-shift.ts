import { columnName } from '../core';
import { outsideQuotes } from './formula-names';
import { columnNumber } from './ranges';

/** A reference: a cell (B$3), a whole column's or a whole row's end (B:B, 3:3); not the start of a name or function. */
const REFERENCE =
  /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])|(?<![\w.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(])|(?<![\w.$])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(])/gi;

/** The formula as it would read, copied this many rows down and columns right. It has no leading "=". */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return outsideQuotes(formula, (part) =>
    part.replace(
      REFERENCE,
      (_, d1, column, d2, row, d3, fromColumn, d4, toColumn, d5, fromRow, d6, toRow) => {
        if (column !== undefined) return shiftedColumn(d1, column, columns) + shiftedRow(d2, row, rows);
        if (fromColumn !== undefined)
          return `${shiftedColumn(d3, fromColumn, columns)}:${shiftedColumn(d4, toColumn, columns)}`;
        return `${shiftedRow(d5, fromRow, rows)}:${shiftedRow(d6, toRow, rows)}`;
      },
    ),
  );
}

function shiftedColumn(dollar: string, name: string, by: number): string {
  if (dollar) return dollar + name;
  // Excel counts on from the first column after the last.
  return columnName((columnNumber(name) + by + 16384) % 16384);
}

function shiftedRow(dollar: string, row: string, by: number): string {
  return dollar ? dollar + row : String(((Number(row) - 1 + by + 1048576) % 1048576) + 1);
}
