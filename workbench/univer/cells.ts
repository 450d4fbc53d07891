import type { Spreadsheet, Value } from '../host/spreadsheet';
import { cellReader, checkShape, readArea } from './cell-reader';
import type { CellPatch } from './cell-writer';
import { NO_CONTENTS, writeContents, writeLooks } from './cell-writer';
import type { Engine } from './engine';
import { checkArea } from './engine';
import { readTyped } from './typed';
import { overlap, usedArea } from './used-area';

type Cells = Pick<
  Spreadsheet,
  'usedArea' | 'values' | 'valueTypes' | 'formulas' | 'formulaCells' | 'spillOf' | 'texts' | 'write' | 'clear'
>;

export function cells(engine: Engine): Cells {
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
    formulaCells(sheet) {
      const reader = cellReader(engine, sheet);
      const places: { row: number; column: number }[] = [];
      engine
        .sheet(sheet)
        .getCellMatrix()
        .forValue((row, column, cell) => {
          const mayHold = cell?.f || cell?.si;
          if (mayHold && reader.formula(row, column) !== undefined) places.push({ row, column });
        });
      return places;
    },
    spillOf: (sheet, row, column) => cellReader(engine, sheet).spillOf(row, column) ?? null,
    texts(sheet, area) {
      checkArea(area);
      return readArea(area, cellReader(engine, sheet).text);
    },
    write(sheet, area, values) {
      checkArea(area);
      checkShape(area, values);
      const { numberFormat } = cellReader(engine, sheet);
      const thisYear = new Date().getFullYear();
      writeContents(engine, sheet, area, (row, column) => {
        const value = values[row - area.row]![column - area.column]!;
        return value === null ? undefined : written(value, numberFormat(row, column), thisYear);
      });
    },
    clear(sheet, area, what) {
      checkArea(area);
      const used = overlap(area, usedArea(engine, sheet, false));
      if (!used) return;
      if (what === 'formats') return writeLooks(engine, sheet, used, () => null);
      const patch = what === 'all' ? { ...NO_CONTENTS, s: null } : NO_CONTENTS;
      const worksheet = engine.sheet(sheet);
      writeContents(engine, sheet, used, (row, column) =>
        worksheet.getCellRaw(row, column) ? { ...patch } : undefined,
      );
    },
  };
}

/** The cell as it is after a value was typed over it. Its style stays, unless the value brings a format along. */
function written(value: Value, currentFormat: string, thisYear: number): CellPatch {
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
