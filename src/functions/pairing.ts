import { isErrorCell, type InSteps } from '../core';
import { refusal } from './answer';
import { cellOf } from './cells';

/** Rows of a whole column, as in A:A. */
const SHEET_ROWS = 1_048_576;

/** A function's argument as Excel gives it: undefined or null when left out. */
export type Argument = unknown[][] | null | undefined;

/** One column of each argument that was given, all of the same length. */
export type GivenColumns<Name extends string> = Readonly<Partial<Record<Name, readonly unknown[]>>>;

/** Answers all rows of one column. */
type AnswerColumn<Name extends string> = (
  columns: GivenColumns<Name>,
  rows: number,
) => InSteps<readonly unknown[]>;

/**
 * Calls the function for every column of the answer with the columns of the arguments that belong to it. The longest
 * argument gives the answer's rows; a single cell serves all of them, one column serves all columns of a block, and an
 * argument that was left out is not among the columns. Of whole columns only the filled part is answered. Where a cell
 * of the row holds an error, an error stands in its place, and its row is blank to the function.
 * Throws a CustomFunctions.Error where arguments have different numbers of rows or columns.
 */
export function* pairedByColumn<Name extends string>(
  args: Readonly<Record<Name, Argument>>,
  each: AnswerColumn<Name>,
): InSteps<unknown[][]> {
  const given = (Object.entries(args) as [Name, Argument][]).flatMap(([name, cells]) =>
    cells ? [{ name, cells }] : [],
  );
  const rows = sharedSize(given, 'rows');
  const columns = sharedSize(given, 'columns');
  const answered = rows < SHEET_ROWS ? rows : Math.max(1, ...given.map(({ cells }) => filledRows(cells)));
  const answers: unknown[][] = [];
  for (let column = 0; column < columns; column++)
    answers.push(yield* answerColumn(given, column, answered, each));
  return Array.from({ length: answered }, (_, row) => answers.map((answer) => answer[row]));
}

interface Given<Name extends string> {
  readonly name: Name;
  readonly cells: unknown[][];
}

function* answerColumn<Name extends string>(
  given: readonly Given<Name>[],
  column: number,
  rows: number,
  each: AnswerColumn<Name>,
): InSteps<unknown[]> {
  const errors = new Map<number, CustomFunctions.Error>();
  const columns: Partial<Record<Name, unknown[]>> = {};
  for (const { name, cells } of given)
    columns[name] = Array.from({ length: rows }, (_, row) => {
      const cell = cellFor(cells, row, column);
      const read = cellOf(cell);
      if (!isErrorCell(read)) return cell;
      if (!errors.has(row)) errors.set(row, errorBeside(name, read.error));
      return null;
    });
  const answers = yield* each(columns, rows);
  return answers.map((answer, row) => errors.get(row) ?? answer);
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

function sharedSize(given: readonly Given<string>[], what: 'rows' | 'columns'): number {
  const [first, ...others] = given;
  if (!first) return 1;
  const longest = others.reduce((a, b) => (sizeOf(b.cells, what) > sizeOf(a.cells, what) ? b : a), first);
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
