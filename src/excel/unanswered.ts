import { cellAddress, isErrorCell } from '../core';
import { paced, partsOf, type Pace } from './pace';
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
export async function unansweredCells(sheets: readonly SheetInWorkbook[], pace: Pace): Promise<string[]> {
  const found: string[] = [];
  let shown = '';
  for (const sheet of sheets)
    for await (const { name, rows, firstRow, firstColumn } of paced(partsOf(sheet), pace)) {
      // Entries would be an object a cell.
      for (let r = 0; r < rows.length; r++) {
        const cells = rows[r]!;
        for (let c = 0; c < cells.length; c++) {
          const cell = cells[c];
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
