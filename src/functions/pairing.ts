import { isErrorCell } from '../core';
import { refusal } from './answer';
import { cellOf } from './cells';

/** Rows of a whole column, as in A:A. */
const SHEET_ROWS = 1_048_576;

/** A function's argument as Excel gives it: undefined or null when left out. */
export type Argument = unknown[][] | null | undefined;

/**
 * Calls the function for every cell of the answer with the cells of each argument that belong to it. The longest
 * argument gives the answer's rows; a single cell serves all of them, one column serves all columns of a block, and an
 * argument left out is blank throughout. Of whole columns only the filled part is answered. Where a cell of the row
 * holds an error, or the row is refused, an error stands in its place.
 * Throws a CustomFunctions.Error where arguments have different numbers of rows or columns.
 */
export function pairedByRow(
  args: Readonly<Record<string, Argument>>,
  each: (...cells: unknown[]) => string,
): unknown[][] {
  const given = Object.entries(args).map(([name, arg]) => ({ name, cells: arg ?? [[null]] }));
  const rows = sharedSize(given, 'rows');
  const columns = sharedSize(given, 'columns');
  const answered = rows < SHEET_ROWS ? rows : Math.max(1, ...given.map(({ cells }) => filledRows(cells)));
  return Array.from({ length: answered }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      inPlace(given, (cells) => cellFor(cells, row, column), each),
    ),
  );
}

interface Given {
  readonly name: string;
  readonly cells: unknown[][];
}

function inPlace(
  given: readonly Given[],
  pick: (cells: unknown[][]) => unknown,
  each: (...cells: unknown[]) => string,
): unknown {
  const picked = given.map(({ name, cells }) => ({ name, cell: pick(cells) }));
  for (const { name, cell } of picked) {
    const read = cellOf(cell);
    if (isErrorCell(read)) return errorBeside(name, read.error);
  }
  try {
    return each(...picked.map(({ cell }) => cell));
  } catch (cause) {
    if (cause instanceof CustomFunctions.Error) return cause;
    throw cause;
  }
}

/** Excel shows a sentence of ours with #N/A and #VALUE! only. */
function errorBeside(name: string, error: string): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const code = error === '#N/A' ? notAvailable : invalidValue;
  return new CustomFunctions.Error(
    code,
    `The cell given for “${name}” holds ${error}. Put that right first.`,
  );
}

function sharedSize(given: readonly Given[], what: 'rows' | 'columns'): number {
  const longest = given.reduce((a, b) => (sizeOf(b.cells, what) > sizeOf(a.cells, what) ? b : a));
  const size = sizeOf(longest.cells, what);
  const odd = given.find(({ cells }) => sizeOf(cells, what) !== size && !isServingAll(cells, what));
  if (!odd) return size;
  const oddSize = sizeOf(odd.cells, what);
  throw refusal(
    `“${longest.name}” has ${size} ${what} and “${odd.name}” has ${oddSize}. Give both the same number of ${what}, or one a single cell.`,
  );
}

function sizeOf(cells: unknown[][], what: 'rows' | 'columns'): number {
  return what === 'rows' ? cells.length : (cells[0]?.length ?? 0);
}

function isServingAll(cells: unknown[][], what: 'rows' | 'columns'): boolean {
  return sizeOf(cells, 'columns') === 1 && (what === 'columns' || cells.length === 1);
}

function cellFor(cells: unknown[][], row: number, column: number): unknown {
  const line = cells.length === 1 ? cells[0] : cells[row];
  return line?.length === 1 ? line[0] : line?.[column];
}

function filledRows(cells: unknown[][]): number {
  if (cells.length < SHEET_ROWS) return 0;
  let rows = cells.length;
  while (rows > 0 && !cells[rows - 1]?.some((cell) => cellOf(cell) !== null)) rows -= 1;
  return rows;
}
