import { cellAt, type Cell, type Edit, type Finding, type Sheet } from '../../src/core';

/**
 * The sheets with the edits of these findings made, as the doors make them: all edits of a finding or none, and none where
 * a cell no longer holds what it held.
 */
export function applyEdits(sheets: readonly Sheet[], findings: readonly Finding[]): Sheet[] {
  let edited = [...sheets];
  for (const { edits = [] } of findings) {
    const isStale = edits.some((edit) => !isSame(cellIn(edited, edit), edit.from));
    if (!isStale) edited = edited.map((sheet) => withEdits(sheet, edits));
  }
  return edited;
}

function cellIn(sheets: readonly Sheet[], { sheet, row, column }: Edit): Cell {
  return cellAt(
    sheets.find(({ name }) => name === sheet)!,
    row,
    column,
  );
}

function isSame(a: Cell, b: Cell): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function withEdits(sheet: Sheet, edits: readonly Edit[]): Sheet {
  const own = edits.filter((edit) => edit.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const rows = sheet.rows.map((cells) => [...cells]);
  for (const { row, column, to } of own) rows[row - sheet.firstRow]![column - sheet.firstColumn] = to;
  return { ...sheet, rows };
}
