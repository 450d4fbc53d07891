import { Direction } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';
import type { Area, Spreadsheet } from '../host/spreadsheet';
import { makeRoom } from './cell-writer';
import { shiftConditionalFormats, type Shift } from './conditional-format-moves';
import type { Engine } from './engine';
import { boundsOf, checkArea } from './engine';

type Structure = Pick<Spreadsheet, 'insertRows' | 'insertColumns' | 'deleteRows' | 'deleteColumns'>;

/** Inserting and deleting whole rows and columns; formulas, merges, formats and tables follow. */
export function structure(engine: Engine): Structure {
  function change(sheet: string, command: string, area: Area, shift: Shift, direction?: Direction): void {
    checkArea(area);
    makeRoom(engine, sheet, { ...area, rows: 1, columns: 1 });
    shiftConditionalFormats(engine, sheet, shift, () =>
      engine.own(() =>
        engine.run(command, { unitId: engine.unitId, subUnitId: sheet, range: boundsOf(area), direction }),
      ),
    );
  }
  function rows(sheet: string, row: number, count: number): Area {
    return { row, column: 0, rows: count, columns: engine.sheet(sheet).getColumnCount() };
  }
  function columns(sheet: string, column: number, count: number): Area {
    return { row: 0, column, rows: engine.sheet(sheet).getRowCount(), columns: count };
  }
  const shift = (axis: Shift['axis'], at: number, count: number): Shift => ({ axis, at, count });
  return {
    insertRows: (sheet, row, count) =>
      change(
        sheet,
        InsertRowByRangeCommand.id,
        rows(sheet, row, count),
        shift('row', row, count),
        Direction.UP,
      ),
    insertColumns: (sheet, column, count) =>
      change(
        sheet,
        InsertColByRangeCommand.id,
        columns(sheet, column, count),
        shift('column', column, count),
        Direction.LEFT,
      ),
    deleteRows: (sheet, row, count) =>
      change(sheet, RemoveRowByRangeCommand.id, rows(sheet, row, count), shift('row', row, -count)),
    deleteColumns: (sheet, column, count) =>
      change(
        sheet,
        RemoveColByRangeCommand.id,
        columns(sheet, column, count),
        shift('column', column, -count),
      ),
  };
}
