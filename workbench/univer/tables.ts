import { SetSheetTableCommand, TableManager } from '@univerjs/sheets-table';
import type { Spreadsheet } from '../host/spreadsheet';
import { makeRoom } from './cell-writer';
import type { Engine } from './engine';
import { areaOf, boundsOf, checkArea } from './engine';

type Tables = Required<Pick<Spreadsheet, 'tables' | 'resizeTable'>>;

export function tables(engine: Engine): Tables {
  const manager = engine.injector.get(TableManager);
  return {
    tables: () =>
      manager.getTableList(engine.unitId).map(({ id, name, subUnitId, range }) => ({
        id,
        name,
        sheet: subUnitId,
        area: areaOf(range),
      })),
    resizeTable(table, area) {
      checkArea(area);
      const found = manager.getTableById(engine.unitId, table);
      if (!found) throw new Error(`The workbook has no table with the id ${table}.`);
      makeRoom(engine, found.getSubunitId(), area);
      const updateRange = { newRange: boundsOf(area) };
      // The command is asynchronous in form only: it has done its work when it returns.
      engine.own(
        () =>
          void engine.commands.executeCommand(SetSheetTableCommand.id, {
            unitId: engine.unitId,
            tableId: table,
            updateRange,
          }),
      );
    },
  };
}
