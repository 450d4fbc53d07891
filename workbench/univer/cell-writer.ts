import type { ICellData, Worksheet } from '@univerjs/core';
import { ICommandService, IUndoRedoService, sequenceExecute } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetColumnCountCommand,
  SetWorksheetRowCountCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { Area } from '../host/spreadsheet';
import type { Engine } from './engine';
import { boundsOf, MAX_COLUMNS, MAX_ROWS } from './engine';

type CellMatrix = Record<number, Record<number, ICellData>>;
/** Univer takes null for "take away" in every property of a cell; its types do not say so. */
export type CellPatch = { readonly [Property in keyof ICellData]?: ICellData[Property] | object | null };
type PatchOf = (row: number, column: number) => CellPatch | undefined;

export const NO_CONTENTS: CellPatch = { v: null, f: null, si: null, p: null };

/** Areas of more rows keep their row heights when the wrapping of their text changes, for measuring takes long. */
const MEASURED_ROWS = 2000;

/** Changes cells in one step to undo; formulas that depend on them are worked out anew. */
export function writeContents(engine: Engine, sheet: string, area: Area, patchOf: PatchOf): void {
  const value = matrixOf(engine, sheet, area, patchOf);
  if (!value) return;
  const target = { unitId: engine.unitId, subUnitId: sheet };
  engine.own(() => engine.run(SetRangeValuesCommand.id, { ...target, range: boundsOf(area), value }));
}

/** Changes the styles of cells in one step to undo. No formula is worked out for it, and no value changes its type. */
export function writeLooks(
  engine: Engine,
  sheet: string,
  area: Area,
  styleOf: (row: number, column: number) => object | null,
): void {
  const worksheet = engine.sheet(sheet);
  area = withinGrid(worksheet, area);
  // Without its type named again, Univer would guess the type of a cell's value anew from the look of it.
  const cellValue = matrixOf(engine, sheet, area, (row, column) => ({
    s: styleOf(row, column),
    t: worksheet.getCellRaw(row, column)?.t,
  }));
  if (!cellValue) return;
  const { injector, unitId } = engine;
  const params: ISetRangeValuesMutationParams = {
    unitId,
    subUnitId: sheet,
    cellValue,
    trigger: SetStyleCommand.id,
  };
  const undo = injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
  engine.own(() => {
    engine.run(SetRangeValuesMutation.id, params);
    const heights = heightMutations(engine, sheet, area);
    sequenceExecute(heights.redos, injector.get(ICommandService));
    injector.get(IUndoRedoService).pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }, ...heights.undos],
      redoMutations: [{ id: SetRangeValuesMutation.id, params }, ...heights.redos],
    });
  });
}

/** Whole columns and rows are dressed as far as the grid goes at present, not to Excel's last row. */
function withinGrid(sheet: Worksheet, area: Area): Area {
  return {
    ...area,
    rows: area.rows === MAX_ROWS ? sheet.getRowCount() : area.rows,
    columns: area.columns === MAX_COLUMNS ? sheet.getColumnCount() : area.columns,
  };
}

/** Rows whose height follows their text, where the page has something to measure text with. */
function heightMutations(engine: Engine, sheet: string, area: Area) {
  if (area.rows > MEASURED_ROWS) return { redos: [], undos: [] };
  const ranges = [boundsOf(area)];
  return engine.injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
    unitId: engine.unitId,
    subUnitId: sheet,
    ranges,
    autoHeightRanges: ranges,
  });
}

function matrixOf(engine: Engine, sheet: string, area: Area, patchOf: PatchOf): CellMatrix | undefined {
  const matrix: CellMatrix = {};
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const patch = patchOf(row, column);
      if (patch) (matrix[row] ??= {})[column] = patch as ICellData;
    }
  if (Object.keys(matrix).length === 0) return undefined;
  makeRoom(engine, sheet, area);
  return matrix;
}

/** Widens the sheet where an area lies beyond its last row or column. */
export function makeRoom(engine: Engine, sheetId: string, area: Area): void {
  const sheet = engine.sheet(sheetId);
  const rowCount = area.row + area.rows;
  const columnCount = area.column + area.columns;
  const target = { unitId: engine.unitId, subUnitId: sheetId };
  if (rowCount > sheet.getRowCount()) engine.run(SetWorksheetRowCountCommand.id, { ...target, rowCount });
  if (columnCount > sheet.getColumnCount())
    engine.run(SetWorksheetColumnCountCommand.id, { ...target, columnCount });
}
