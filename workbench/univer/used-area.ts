import type { Area } from '../host/spreadsheet';
import { cellReader } from './cell-reader';
import type { Engine } from './engine';
import { MAX_COLUMNS, MAX_ROWS, areaOf } from './engine';

/** The smallest area that holds every filled (or, unless valuesOnly, formatted) cell of a sheet. */
export function usedArea(engine: Engine, sheetId: string, valuesOnly: boolean): Area | null {
  const sheet = engine.sheet(sheetId);
  const reader = cellReader(engine, sheetId);
  // Plain numbers: every cell of a sheet passes here.
  let startRow = MAX_ROWS;
  let endRow = -1;
  let startColumn = MAX_COLUMNS;
  let endColumn = -1;
  function include(row: number, column: number): void {
    if (row < startRow) startRow = row;
    if (row > endRow) endRow = row;
    if (column < startColumn) startColumn = column;
    if (column > endColumn) endColumn = column;
  }
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const isFilled = cell && ((cell.v !== undefined && cell.v !== null) || cell.f || cell.si || cell.p);
    if (isFilled || (cell?.s && !valuesOnly)) include(row, column);
  });
  reader.forSpilled(include);
  // A file has a cell for each that is merged, blank or not.
  for (const merge of valuesOnly ? [] : sheet.getMergeData()) {
    include(merge.startRow, merge.startColumn);
    include(merge.endRow, merge.endColumn);
  }
  return endRow < 0 ? null : areaOf({ startRow, endRow, startColumn, endColumn });
}

/** The area two areas have in common. */
export function overlap(area: Area, other: Area | null): Area | null {
  if (!other) return null;
  const row = Math.max(area.row, other.row);
  const column = Math.max(area.column, other.column);
  const rows = Math.min(area.row + area.rows, other.row + other.rows) - row;
  const columns = Math.min(area.column + area.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
