import { TableManager } from '@univerjs/sheets-table';
import type { Spreadsheet } from '../host/spreadsheet';
import type { Engine } from './engine';
import { areaOf } from './engine';

export function tables(engine: Engine): Pick<Spreadsheet, 'tables'> {
  const manager = engine.injector.get(TableManager);
  return {
    tables: () =>
      manager.getTableList(engine.unitId).map(({ id, name, subUnitId, range }) => ({
        id,
        name,
        sheet: subUnitId,
        area: areaOf(range),
      })),
  };
}
