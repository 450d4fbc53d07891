import { addMergeCellsUtil, RemoveWorksheetMergeCommand } from '@univerjs/sheets';
import type { Spreadsheet } from '../host/spreadsheet';
import type { Engine } from './engine';
import { areaOf, boundsOf, checkArea } from './engine';

type Merges = Required<Pick<Spreadsheet, 'merges' | 'merge' | 'unmerge'>>;

export function merges(engine: Engine): Merges {
  return {
    merges: (sheet) => engine.sheet(sheet).getMergeData().map(areaOf),
    merge(sheet, area) {
      checkArea(area);
      engine.own(() => addMergeCellsUtil(engine.injector, engine.unitId, sheet, [boundsOf(area)]));
    },
    unmerge(sheet, area) {
      checkArea(area);
      const { startRow, startColumn, endRow, endColumn } = boundsOf(area);
      const ranges = engine.sheet(sheet).getMergedCellRange(startRow, startColumn, endRow, endColumn);
      if (ranges.length === 0) return;
      const target = { unitId: engine.unitId, subUnitId: sheet, ranges };
      engine.own(() => engine.run(RemoveWorksheetMergeCommand.id, target));
    },
  };
}
