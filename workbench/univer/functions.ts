import { isFormulaId, isFormulaString } from '@univerjs/core';
import type { IUnitRange } from '@univerjs/core';
import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { BaseFunction, FunctionType, IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionArgument, FunctionResult, SheetFunction, Spreadsheet } from '../host/spreadsheet';
import type { Calculation } from './calculation';
import type { Engine } from './engine';
import { fromFunctionResult, toFunctionArgument } from './function-values';
import { type CellPosition, streams } from './streams';

interface Call {
  /** Absent while the function is still at work. */
  result?: FunctionResult;
  /** The result has been shown in a calculation, or was there for one that no longer needed it. */
  isUsed: boolean;
}

/**
 * Custom functions that take their time. Univer has asynchronous functions of its own, but it waits for each before
 * it begins the next, shows #VALUE! where a person types meanwhile, and turns results such as "12%" or "{a}" into
 * something else. So a function is evaluated as Excel does it: the cell shows #BUSY! while the call is under way, all
 * calls run side by side, and when results are in, their cells are calculated once more and find them ready.
 */
export function functions(
  engine: Engine,
  calculation: Calculation,
): Pick<Spreadsheet, 'registerFunction' | 'registerStreamingFunction' | 'dispose'> {
  /** Cell → function and arguments → call. */
  const callsOfCells = new Map<string, Map<string, Call>>();
  let arrived: IUnitRange[] = [];

  calculation.onStart(() => {
    for (const calls of callsOfCells.values())
      for (const call of calls.values()) if (call.result !== undefined) call.isUsed = true;
  });
  // Results last until their cell is complete: the next time it is calculated, its functions are called anew.
  calculation.onEnd(() => {
    for (const [cell, calls] of callsOfCells)
      if ([...calls.values()].every((call) => call.isUsed)) callsOfCells.delete(cell);
  });

  function evaluate(
    name: string,
    call: SheetFunction,
    args: readonly FunctionArgument[],
    position: CellPosition,
  ): FunctionResult {
    const { sheet, row, column } = position;
    const cell = `${sheet} ${row} ${column}`;
    const calls = callsOfCells.get(cell) ?? new Map<string, Call>();
    callsOfCells.set(cell, calls);
    const key = JSON.stringify([name, args]);
    const known = calls.get(key);
    if (known) {
      if (known.result !== undefined) known.isUsed = true;
      return known.result ?? BUSY;
    }
    const entry: Call = { isUsed: false };
    calls.set(key, entry);
    const release = calculation.hold();
    void started(call, args, position).then((result) => {
      entry.result = result;
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      announce({ unitId: engine.unitId, sheetId: sheet, range });
      release();
    });
    return BUSY;
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

  const streaming = streams(engine, calculation, announce, (upper) =>
    calculation.request(cellsCalling(engine, upper)),
  );

  function register(
    upper: string,
    answer: (args: readonly FunctionArgument[], position: CellPosition) => FunctionResult,
  ): void {
    class Custom extends BaseFunction {
      override calculate(...variants: FunctionVariantType[]): BaseValueObject {
        const position = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
        const args = variants.map(toFunctionArgument);
        return fromFunctionResult(args.some(isBusy) ? BUSY : answer(args, position));
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
  }

  return {
    registerFunction(name, call) {
      const upper = name.toUpperCase();
      register(upper, (args, position) => evaluate(upper, call, args, position));
    },
    registerStreamingFunction(name, start) {
      const upper = name.toUpperCase();
      register(upper, (args, position) => streaming.answerOf(upper, start, args, position) ?? BUSY);
    },
    dispose: streaming.dispose,
  };
}

const BUSY = { error: '#BUSY!' };

function isBusy(argument: FunctionArgument): boolean {
  if (Array.isArray(argument)) return argument.some((row) => row.some(isBusy));
  return (
    typeof argument === 'object' && argument !== null && 'error' in argument && argument.error === BUSY.error
  );
}

/** A function that fails shows #VALUE!, as Excel has it for one that throws. */
async function started(
  call: SheetFunction,
  args: readonly FunctionArgument[],
  position: CellPosition,
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
