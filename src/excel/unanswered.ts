import { cellAddress, isErrorCell } from '../core';
import type { SheetInWorkbook } from './read-workbook';

/** What a cell shows while a function of another add-in or service owes it an answer, or cannot be reached. */
const OWED: ReadonlySet<string> = new Set([
  '#BUSY!',
  '#GETTING_DATA',
  '#CONNECT!',
  '#BLOCKED!',
  '#EXTERNAL!',
  '#TIMEOUT!',
]);

/** A sentence on the cells that wait for another add-in's function; none where none does. */
export function unansweredCells(sheets: readonly SheetInWorkbook[]): string[] {
  const found: string[] = [];
  let shown = '';
  for (const { name, rows, firstRow, firstColumn } of sheets) {
    for (const [r, cells] of rows.entries()) {
      for (const [c, cell] of cells.entries()) {
        if (!isErrorCell(cell) || !OWED.has(cell.error)) continue;
        shown ||= cell.error;
        found.push(`${cellAddress(firstRow + r, firstColumn + c)} of ‘${name}’`);
      }
    }
  }
  const [first] = found;
  if (first === undefined) return [];
  const others =
    found.length === 1
      ? ''
      : found.length === 2
        ? ' and one other cell'
        : ` and ${found.length - 1} other cells`;
  return [
    `${first}${others} still ${found.length === 1 ? 'waits' : 'wait'} for the answer of a function (${shown}), which another add-in or service gives. Press Validate again when it is there.`,
  ];
}
