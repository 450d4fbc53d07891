import type { Area } from '../host/spreadsheet';
import { cellReader } from './cell-reader';
import type { Bounds, Engine } from './engine';
import { areaOf } from './engine';

/** The smallest area that holds every filled (or, unless valuesOnly, formatted) cell of a sheet. */
export function usedArea(engine: Engine, sheetId: string, valuesOnly: boolean): Area | null {
  const sheet = engine.sheet(sheetId);
  const reader = cellReader(engine, sheetId);
  const bounds: Bounds = { startRow: Infinity, endRow: -1, startColumn: Infinity, endColumn: -1 };
  function include(row: number, column: number): void {
    bounds.startRow = Math.min(bounds.startRow, row);
    bounds.endRow = Math.max(bounds.endRow, row);
    bounds.startColumn = Math.min(bounds.startColumn, column);
    bounds.endColumn = Math.max(bounds.endColumn, column);
  }
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const isFilled = cell && ((cell.v !== undefined && cell.v !== null) || cell.f || cell.si || cell.p);
    if (isFilled || (cell?.s && !valuesOnly)) include(row, column);
  });
  reader.forSpilled(include);
  // A file has a cell for each that is merged, blank or not.
  for (const { startRow, startColumn, endRow, endColumn } of valuesOnly ? [] : sheet.getMergeData()) {
    include(startRow, startColumn);
    include(endRow, endColumn);
  }
  return bounds.endRow < 0 ? null : areaOf(bounds);
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
