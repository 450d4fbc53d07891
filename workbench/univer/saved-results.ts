import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel, IFunctionService } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { WorkbookContents } from '../../src/files/contents';
import { cellReader } from './cell-reader';
import type { Engine } from './engine';
import { boundsOf } from './engine';
import { formulaFromFile, functionNames } from './formula-names';
import { idOfSheet, spillsOf } from './to-univer';

interface Results {
  readonly subUnitId: string;
  readonly cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

/**
 * Lets cells keep their saved results as long as their formulas name functions nobody has registered: those of an
 * add-in that is yet to come, and those of Excel that Univer does not have. Dispose what is returned.
 */
export function keepSavedResults(engine: Engine, contents: WorkbookContents): { dispose(): void } {
  const known = engine.injector.get(IFunctionService);
  const missing = new Set<string>();
  for (const sheet of contents.sheets)
    for (const row of sheet.rows)
      for (const cell of row ?? [])
        if (cell?.formula !== undefined)
          for (const name of functionNames(formulaFromFile(cell.formula)))
            if (!known.hasExecutor(name)) missing.add(name);
  if (missing.size === 0) return { dispose: () => undefined };

  return engine.commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.['applyFormulaCalculationResult'] !== true)
      return;
    const { subUnitId, cellValue } = command.params as Results;
    const reader = cellReader(engine, subUnitId);
    const results = new ObjectMatrix(cellValue);
    const kept: [number, number][] = [];
    results.forValue((row, column) => {
      if (reader.typed(row, column).type === 'Empty') return;
      const names = functionNames(reader.formula(row, column) ?? '');
      if (names.some((name) => missing.has(name) && !known.hasExecutor(name))) kept.push([row, column]);
    });
    for (const [row, column] of kept) results.realDeleteValue(row, column);
  });
}

/** Shows what formulas had spilled when the workbook was saved, until they are worked out anew. */
export function restoreSpills(engine: Engine, contents: WorkbookContents): void {
  const ranges: Record<string, IObjectMatrixPrimitiveType<IRange>> = {};
  const values: Record<string, IObjectMatrixPrimitiveType<ICellData>> = {};
  contents.sheets.forEach((sheet, index) => {
    for (const { area, cells } of spillsOf(sheet)) {
      const id = idOfSheet(index);
      ((ranges[id] ??= {})[area.row] ??= {})[area.column] = boundsOf(area);
      for (const { row, column, value } of cells) ((values[id] ??= {})[row] ??= {})[column] = value;
    }
  });
  if (Object.keys(ranges).length === 0) return;
  const model = engine.injector.get(FormulaDataModel);
  model.setArrayFormulaRange({ [engine.unitId]: ranges });
  model.setArrayFormulaCellData({ [engine.unitId]: values });
}
