import type { IStyleData, Nullable } from '@univerjs/core';
import type { CellStyle } from '../../src/files/contents';
import type { Spreadsheet } from '../host/spreadsheet';
import { cellReader, checkShape, readArea } from './cell-reader';
import { writeLooks } from './cell-writer';
import type { Engine } from './engine';
import { checkArea } from './engine';
import { fromUniverStyle, toUniverStyle } from './style-translation';

type Formats = Pick<Spreadsheet, 'numberFormats' | 'setNumberFormats' | 'style' | 'setStyle' | 'copyFormats'>;

export function formats(engine: Engine): Formats {
  function styleOf(sheet: string, row: number, column: number): Nullable<IStyleData> {
    return engine.workbook.getStyles().getStyleByCell(engine.sheet(sheet).getCellRaw(row, column));
  }

  return {
    numberFormats(sheet, area) {
      checkArea(area);
      return readArea(area, cellReader(engine, sheet).numberFormat);
    },
    setNumberFormats(sheet, area, formats) {
      checkArea(area);
      checkShape(area, formats);
      writeLooks(engine, sheet, area, (row, column) =>
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
      writeLooks(engine, sheet, area, () => ({ ...style }));
    },
    copyFormats(sheet, from, to) {
      checkArea(from);
      checkArea(to);
      const styles = readArea(from, (row, column): CellStyle => fromUniverStyle(styleOf(sheet, row, column)));
      // Two steps, as a style given is merged into the one that stands there.
      writeLooks(engine, sheet, to, () => null);
      writeLooks(engine, sheet, to, (row, column) =>
        toUniverStyle(styles[(row - to.row) % from.rows]![(column - to.column) % from.columns]!),
      );
    },
  };
}
