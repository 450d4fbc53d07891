import type { ICellData, Nullable } from '@univerjs/core';
import { isFormulaString, numfmt } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Area, Value } from '../host/spreadsheet';
import type { TypedValue } from './cell-values';
import { readCell } from './cell-values';
import type { Engine } from './engine';
import { areaOf } from './engine';
import { shownFormat } from './system-dates';

/** Reads the cells of one sheet as they stand now, what formulas have spilled included. */
export interface CellReader {
  typed(row: number, column: number): TypedValue;
  /** With its "="; undefined where the cell holds none. */
  formula(row: number, column: number): string | undefined;
  numberFormat(row: number, column: number): string;
  /** As displayed. */
  text(row: number, column: number): string;
  /** The cell a spilled value comes from has a formula of its own and is not spilled. */
  isSpilled(row: number, column: number): boolean;
  /** The area a formula's result fills, where that is more than its own cell. */
  spillOf(row: number, column: number): Area | undefined;
  /** Visits every cell into which a value is spilled. */
  forSpilled(visit: (row: number, column: number) => void): void;
}

export function cellReader(engine: Engine, sheetId: string): CellReader {
  const sheet = engine.sheet(sheetId);
  const styles = engine.workbook.getStyles();
  const model = engine.injector.get(FormulaDataModel);
  const spilled = model.getArrayFormulaCellData()?.[engine.unitId]?.[sheetId];

  function spilledCell(row: number, column: number): Nullable<ICellData> {
    return spilled?.[row]?.[column] as Nullable<ICellData>;
  }
  function typed(row: number, column: number): TypedValue {
    const own = readCell(sheet.getCellRaw(row, column));
    return own.type === 'Empty' ? readCell(spilledCell(row, column)) : own;
  }
  function numberFormat(row: number, column: number): string {
    return styles.getStyleByCell(sheet.getCellRaw(row, column))?.n?.pattern ?? 'General';
  }
  return {
    typed,
    formula(row, column) {
      const cell = sheet.getCellRaw(row, column);
      if (isFormulaString(cell?.f)) return String(cell?.f);
      // Cells filled down in the grid share the formula of the first.
      return cell?.si
        ? (model.getFormulaStringByCell(row, column, sheetId, engine.unitId) ?? undefined)
        : undefined;
    },
    numberFormat,
    text(row, column) {
      const { type, value } = typed(row, column);
      return type === 'Empty' || type === 'Error'
        ? String(value)
        : displayed(value, numberFormat(row, column));
    },
    isSpilled: (row, column) =>
      readCell(sheet.getCellRaw(row, column)).type === 'Empty' &&
      readCell(spilledCell(row, column)).type !== 'Empty',
    spillOf(row, column) {
      const range = model.getArrayFormulaRange()[engine.unitId]?.[sheetId]?.[row]?.[column];
      const area = range && areaOf(range);
      // A result that met a filled cell keeps its range, and spills nowhere.
      const isSpilt = area && (area.rows > 1 || area.columns > 1) && typed(row, column).value !== '#SPILL!';
      return isSpilt ? area : undefined;
    },
    forSpilled(visit) {
      for (const [row, line] of Object.entries(spilled ?? {}))
        for (const column of Object.keys(line ?? {}))
          if (readCell(spilledCell(Number(row), Number(column))).type !== 'Empty')
            visit(Number(row), Number(column));
    },
  };
}

/** A format that Univer's formatter cannot read shows the bare value, as a cell must show something. */
function displayed(value: Value, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return numfmt.format(shownFormat(format), value, { throws: false });
}

export function readArea<Item>(
  { row, column, rows, columns }: Area,
  read: (row: number, column: number) => Item,
): Item[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => read(row + r, column + c)),
  );
}

/** Throws unless the lines fill the area exactly. */
export function checkShape({ rows, columns }: Area, lines: readonly (readonly unknown[])[]): void {
  const isRight = lines.length === rows && lines.every((line) => line.length === columns);
  if (!isRight)
    throw new Error(`The values given do not fill an area of ${rows} rows and ${columns} columns.`);
}
