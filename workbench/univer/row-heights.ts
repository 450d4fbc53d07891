import { LifecycleService, LifecycleStages, sequenceExecute } from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import type { SheetContents, WorkbookContents } from '../../src/files/contents';
import type { Bounds, Engine } from './engine';
import { idOfSheet } from './to-univer';

/** Measuring text takes long; what lies further down keeps the default height. */
const MEASURED_ROWS = 2000;

/**
 * Makes rows as high as their wrapped text where the file says nothing of their height, as Excel does when it opens
 * a workbook. Happens when the grid is there to measure with, and leaves no step to undo. Dispose what is returned.
 */
export function fitRows(engine: Engine, contents: WorkbookContents): { dispose(): void } {
  const subscription = engine.injector.get(LifecycleService).lifecycle$.subscribe((stage) => {
    if (stage !== LifecycleStages.Rendered) return;
    contents.sheets.forEach((sheet, index) => {
      const ranges = wrappedRows(sheet, contents);
      if (ranges.length === 0) return;
      const { redos } = engine.injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
        unitId: engine.unitId,
        subUnitId: idOfSheet(index),
        ranges,
        autoHeightRanges: ranges,
      });
      engine.own(() => sequenceExecute(redos, engine.commands));
    });
  });
  return { dispose: () => subscription.unsubscribe() };
}

function wrappedRows(sheet: SheetContents, { styles }: WorkbookContents): Bounds[] {
  return sheet.rows.slice(0, MEASURED_ROWS).flatMap((cells, row) => {
    const isWrapped = cells?.some((cell) => cell && cell.type === 'text' && styles[cell.style]?.wrap);
    const bounds = { startRow: row, endRow: row, startColumn: 0, endColumn: (cells?.length ?? 1) - 1 };
    return isWrapped && sheet.rowHeights[row] === undefined ? [bounds] : [];
  });
}
