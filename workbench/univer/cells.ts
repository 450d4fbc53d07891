import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import {
  SetRangeValuesCommand,
  SetWorksheetColumnCountCommand,
  SetWorksheetRowCountCommand,
} from '@univerjs/sheets';
import type { CellStyle } from '../../src/files/contents';
import type { Area, Spreadsheet, Value } from '../host/spreadsheet';
import { cellReader, readArea } from './cell-reader';
import type { Bounds, Engine } from './engine';
import { areaOf, boundsOf, checkArea } from './engine';
import { fromUniverStyle, toUniverStyle } from './style-translation';
import { readTyped } from './typed';

type CellMatrix = Record<number, Record<number, ICellData>>;
/** Univer takes null for "take away" in every property of a cell; its types do not say so. */
type CellPatch = { readonly [Property in keyof ICellData]?: ICellData[Property] | object | null };
type Cells = Pick<
  Spreadsheet,
  | 'usedArea'
  | 'values'
  | 'valueTypes'
  | 'formulas'
  | 'numberFormats'
  | 'texts'
  | 'write'
  | 'setNumberFormats'
  | 'style'
  | 'setStyle'
  | 'clear'
  | 'copyFormats'
>;

const NO_CONTENTS: CellPatch = { v: null, f: null, si: null, p: null };

export function cells(engine: Engine): Cells {
  /** One command, and so one step to undo, for all the cells of a matrix. */
  function apply(
    sheet: string,
    area: Area,
    patchOf: (row: number, column: number) => CellPatch | undefined,
  ): void {
    const matrix: CellMatrix = {};
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const patch = patchOf(row, column);
        if (patch) (matrix[row] ??= {})[column] = patch as ICellData;
      }
    if (Object.keys(matrix).length === 0) return;
    makeRoom(engine, sheet, area);
    engine.own(() =>
      engine.run(SetRangeValuesCommand.id, {
        unitId: engine.unitId,
        subUnitId: sheet,
        range: boundsOf(area),
        value: matrix,
      }),
    );
  }
  function restyle(
    sheet: string,
    area: Area,
    styleOf: (row: number, column: number) => Nullable<object>,
  ): void {
    const worksheet = engine.sheet(sheet);
    // Without its type named again, Univer would guess the type of a cell's value anew from the look of it.
    apply(sheet, area, (row, column) => ({
      s: styleOf(row, column),
      t: worksheet.getCellRaw(row, column)?.t,
    }));
  }
  function styleOf(sheet: string, row: number, column: number): Nullable<IStyleData> {
    return engine.workbook.getStyles().getStyleByCell(engine.sheet(sheet).getCellRaw(row, column));
  }

  return {
    usedArea: (sheet, valuesOnly) => usedArea(engine, sheet, valuesOnly),
    values(sheet, area) {
      checkArea(area);
      const reader = cellReader(engine, sheet);
      return readArea(area, (row, column) => reader.typed(row, column).value);
    },
    valueTypes(sheet, area) {
      checkArea(area);
      const reader = cellReader(engine, sheet);
      return readArea(area, (row, column) => reader.typed(row, column).type);
    },
    formulas(sheet, area) {
      checkArea(area);
      const reader = cellReader(engine, sheet);
      return readArea(area, (row, column) => reader.formula(row, column) ?? reader.typed(row, column).value);
    },
    numberFormats(sheet, area) {
      checkArea(area);
      return readArea(area, cellReader(engine, sheet).numberFormat);
    },
    texts(sheet, area) {
      checkArea(area);
      return readArea(area, cellReader(engine, sheet).text);
    },
    write(sheet, area, values) {
      checkArea(area);
      checkShape(area, values);
      const { numberFormat } = cellReader(engine, sheet);
      const thisYear = new Date().getFullYear();
      apply(sheet, area, (row, column) => {
        const value = values[row - area.row]![column - area.column]!;
        return value === null ? undefined : written(value, numberFormat(row, column), thisYear);
      });
    },
    setNumberFormats(sheet, area, formats) {
      checkArea(area);
      checkShape(area, formats);
      restyle(sheet, area, (row, column) =>
        toUniverStyle({ numberFormat: formats[row - area.row]![column - area.column]! }),
      );
    },
    style(sheet, row, column) {
      checkArea({ row, column, rows: 1, columns: 1 });
      return fromUniverStyle(styleOf(sheet, row, column));
    },
    setStyle(sheet, area, patch) {
      checkArea(area);
      const style = toUniverStyle(patch);
      restyle(sheet, area, () => ({ ...style }));
    },
    clear(sheet, area, what) {
      checkArea(area);
      const used = overlap(area, usedArea(engine, sheet, false));
      if (!used) return;
      if (what === 'formats') return restyle(sheet, used, () => null);
      const patch = what === 'all' ? { ...NO_CONTENTS, s: null } : NO_CONTENTS;
      const worksheet = engine.sheet(sheet);
      apply(sheet, used, (row, column) => (worksheet.getCellRaw(row, column) ? { ...patch } : undefined));
    },
    copyFormats(sheet, from, to) {
      checkArea(from);
      checkArea(to);
      const styles = readArea(from, (row, column): CellStyle => fromUniverStyle(styleOf(sheet, row, column)));
      // Two steps, as a style given is merged into the one that stands there.
      restyle(sheet, to, () => null);
      restyle(sheet, to, (row, column) =>
        toUniverStyle(styles[(row - to.row) % from.rows]![(column - to.column) % from.columns]!),
      );
    },
  };
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

/** The cell as it is after a value was typed over it. Its style stays, unless the value brings a format along. */
export function written(value: Value, currentFormat: string, thisYear: number): CellPatch {
  const { cell, format } =
    typeof value === 'string'
      ? readTyped(value, currentFormat, thisYear)
      : {
          cell: typeof value === 'number' ? { v: value, t: 2 } : { v: value ? 1 : 0, t: 3 },
          format: undefined,
        };
  const style = format !== undefined && currentFormat === 'General' ? { s: { n: { pattern: format } } } : {};
  return { ...NO_CONTENTS, ...cell, ...style };
}

function usedArea(engine: Engine, sheetId: string, valuesOnly: boolean): Area | null {
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
  return bounds.endRow < 0 ? null : areaOf(bounds);
}

function overlap(area: Area, other: Area | null): Area | null {
  if (!other) return null;
  const row = Math.max(area.row, other.row);
  const column = Math.max(area.column, other.column);
  const rows = Math.min(area.row + area.rows, other.row + other.rows) - row;
  const columns = Math.min(area.column + area.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

function checkShape({ rows, columns }: Area, lines: readonly (readonly unknown[])[]): void {
  const isRight = lines.length === rows && lines.every((line) => line.length === columns);
  if (!isRight)
    throw new Error(`The values given do not fill an area of ${rows} rows and ${columns} columns.`);
}
