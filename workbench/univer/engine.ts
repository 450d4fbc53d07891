import type { Injector, Univer, Workbook, Worksheet } from '@univerjs/core';
import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Area } from '../host/spreadsheet';

/** What the workbench has to remember of a sheet beyond what Univer keeps. */
export interface SheetFacts {
  isProtected: boolean;
  isVeryHidden: boolean;
  /** The filter buttons as they were when the file was opened. */
  filterArea?: Area;
}

/** Univer with one workbook in it, and the few calls everything else is made of. */
export interface Engine {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly facts: Map<string, SheetFacts>;
  /** Custom functions by their names in formulas, upper case: "RECS.STATUS". */
  readonly customNames: Set<string>;
  /** Throws where there is no sheet with this id. */
  sheet(id: string): Worksheet;
  /** Runs a command and throws where Univer refuses it. */
  run(command: string, params: object): void;
  /** Whether what happens now was asked for through the spreadsheet's own methods, not by a person in the grid. */
  isOwn(): boolean;
  own<Result>(action: () => Result): Result;
}

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** The univer must hold exactly one workbook. */
export function openEngine(univer: Univer): Engine {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error('The spreadsheet engine holds no workbook.');
  let depth = 0;
  return {
    univer,
    injector,
    commands,
    workbook,
    unitId: workbook.getUnitId(),
    facts: new Map(),
    customNames: new Set(),
    sheet(id) {
      const sheet = workbook.getSheetBySheetId(id);
      if (!sheet) throw new Error(`The workbook has no sheet with the id ${id}.`);
      return sheet;
    },
    run(command, params) {
      if (!commands.syncExecuteCommand(command, params))
        throw new Error(`The spreadsheet engine refused ${command}.`);
    },
    isOwn: () => depth > 0,
    own(action) {
      depth++;
      try {
        return action();
      } finally {
        depth--;
      }
    },
  };
}

/** Throws where the area is empty or reaches beyond the 1,048,576 rows and 16,384 columns of a sheet. */
export function checkArea({ row, column, rows, columns }: Area): void {
  const isInside =
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS;
  if (!isInside)
    throw new Error(
      `The area of ${rows} rows and ${columns} columns at row ${row}, column ${column} lies outside the sheet.`,
    );
}

export interface Bounds {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

/** Univer's form of an area: both ends included. */
export function boundsOf({ row, column, rows, columns }: Area): Bounds {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

export function areaOf({ startRow, endRow, startColumn, endColumn }: Bounds): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
