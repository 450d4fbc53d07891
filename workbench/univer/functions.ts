import { isFormulaId, isFormulaString } from '@univerjs/core';
import type { IUnitRange } from '@univerjs/core';
import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { BaseFunction, FunctionType, IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionArgument, FunctionResult, SheetFunction, Spreadsheet } from '../host/spreadsheet';
import type { Calculation } from './calculation';
import type { Engine } from './engine';
import { fromFunctionResult, toFunctionArgument } from './function-values';

interface Call {
  readonly cell: IUnitRange;
  /** Absent while the function is still at work. */
  result?: FunctionResult;
  /** The result has been shown in the calculation that runs now, or is outdated with it. */
  isUsed: boolean;
}

/**
 * Custom functions that take their time. Univer has asynchronous functions of its own, but it waits for each before
 * it begins the next, shows #VALUE! where a person types meanwhile, and turns results such as "12%" or "{a}" into
 * something else. So a function is evaluated as Excel does it: the cell shows #BUSY! while the call is under way, all
 * calls run side by side, and when results are in, their cells are calculated once more and find them ready.
 */
export function functions(engine: Engine, calculation: Calculation): Pick<Spreadsheet, 'registerFunction'> {
  const calls = new Map<string, Call>();
  let arrived: IUnitRange[] = [];

  calculation.onStart(() => {
    for (const call of calls.values()) if (call.result !== undefined) call.isUsed = true;
  });
  // Results serve one calculation: the next time a cell is calculated, its function is called anew.
  calculation.onEnd(() => {
    for (const [key, call] of calls) if (call.isUsed) calls.delete(key);
  });

  function evaluate(
    name: string,
    call: SheetFunction,
    args: readonly FunctionArgument[],
    position: { sheet: string; row: number; column: number },
  ): FunctionResult {
    const { sheet, row, column } = position;
    const key = JSON.stringify([sheet, row, column, name, args]);
    const known = calls.get(key);
    if (known) {
      if (known.result !== undefined) known.isUsed = true;
      return known.result ?? { error: '#BUSY!' };
    }
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const entry: Call = { cell: { unitId: engine.unitId, sheetId: sheet, range }, isUsed: false };
    calls.set(key, entry);
    const release = calculation.hold();
    void started(call, args, position).then((result) => {
      entry.result = result;
      announce(entry.cell);
      release();
    });
    return { error: '#BUSY!' };
  }

  /** Results that come in together are shown together. */
  function announce(cell: IUnitRange): void {
    arrived.push(cell);
    if (arrived.length > 1) return;
    const release = calculation.hold();
    setTimeout(() => {
      const cells = arrived;
      arrived = [];
      calculation.request(cells);
      release();
    }, 0);
  }

  return {
    registerFunction(name, call) {
      const upper = name.toUpperCase();
      class Custom extends BaseFunction {
        override calculate(...variants: FunctionVariantType[]): BaseValueObject {
          const position = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
          return fromFunctionResult(evaluate(upper, call, variants.map(toFunctionArgument), position));
        }
      }
      engine.customNames.add(upper);
      const service = engine.injector.get(IFunctionService);
      service.registerExecutors(new Custom(upper));
      engine.injector.get(IDescriptionService).registerDescriptions([
        {
          functionName: upper,
          functionType: FunctionType.User,
          description: '',
          abstract: '',
          functionParameter: [],
        },
      ]);
      // What was made of formulas before the name had a meaning.
      service.deleteFormulaAstCacheKey('(');
      calculation.request(cellsCalling(engine, upper), true);
    },
  };
}

/** A function that fails shows #VALUE!, as Excel has it for one that throws. */
async function started(
  call: SheetFunction,
  args: readonly FunctionArgument[],
  position: { sheet: string; row: number; column: number },
): Promise<FunctionResult> {
  try {
    return await call(args, position);
  } catch {
    return { error: '#VALUE!' };
  }
}

/** The cells whose formula names a function. */
function cellsCalling(engine: Engine, upperName: string): IUnitRange[] {
  const found: IUnitRange[] = [];
  for (const sheet of engine.workbook.getSheets()) {
    const sharing = new Set<string>();
    const add = (row: number, column: number) =>
      found.push({
        unitId: engine.unitId,
        sheetId: sheet.getSheetId(),
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      });
    const matrix = sheet.getCellMatrix();
    matrix.forValue((row, column, cell) => {
      if (!isFormulaString(cell?.f) || !String(cell?.f).toUpperCase().includes(`${upperName}(`)) return;
      if (cell?.si) sharing.add(cell.si);
      add(row, column);
    });
    if (sharing.size > 0)
      matrix.forValue((row, column, cell) => {
        if (!isFormulaString(cell?.f) && isFormulaId(cell?.si) && sharing.has(cell?.si ?? ''))
          add(row, column);
      });
  }
  return found;
}
