import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRowByRangeCommand,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { Area, ChangeEvent, Spreadsheet } from '../host/spreadsheet';
import type { Bounds, Engine } from './engine';
import { areaOf, boundsOf, checkArea } from './engine';

type Events = Pick<Spreadsheet, 'selection' | 'select' | 'onChange' | 'onSelect' | 'onSheets'>;
type SheetChange = 'added' | 'deleted' | 'renamed' | 'activated';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The parameters of the commands listened to, as far as they are read here. */
interface Params {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly cellValue?: Cells;
  /** The command whose doing it is. */
  readonly trigger?: string;
  readonly from?: { readonly subUnitId: string; readonly value: Cells };
  readonly to?: { readonly subUnitId: string; readonly value: Cells };
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: IRange }[];
}

const SHEET_CHANGES = new Map<string, SheetChange>([
  [InsertSheetMutation.id, 'added'],
  [RemoveSheetMutation.id, 'deleted'],
  [SetWorksheetNameMutation.id, 'renamed'],
  [SetWorksheetActiveOperation.id, 'activated'],
]);
const LINES = new Map<string, NonNullable<ChangeEvent['lines']>>([
  [InsertRowMutation.id, 'RowInserted'],
  [InsertColMutation.id, 'ColumnInserted'],
  [RemoveRowMutation.id, 'RowDeleted'],
  [RemoveColMutation.id, 'ColumnDeleted'],
]);

const STRUCTURE_COMMANDS = new Set([
  InsertRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
]);

export function events(engine: Engine): Events & { dispose(): void } {
  const changed = new Set<(event: ChangeEvent) => void>();
  const selected = new Set<(sheet: string, area: Area) => void>();
  const sheetChanged = new Set<(change: SheetChange, sheet: string) => void>();

  let lastSelection = '';
  let lastActive = engine.workbook.getActiveSheet().getSheetId();

  const listening = engine.commands.onCommandExecuted(({ id, params }, options) => {
    const { subUnitId, sheet, range, cellValue, trigger, from, to, selections } = (params ?? {}) as Params;
    if (id === MoveRangeMutation.id)
      for (const end of [from, to]) if (end) report(end.subUnitId, contentBounds(end.value));
    const named = subUnitId ?? sheet?.id;
    if (!named) return;
    const sheetChange = SHEET_CHANGES.get(id);
    if (sheetChange) reportSheet(sheetChange, named);
    // Results of formulas are written for this place only; they are no change anybody made.
    const isResult = options?.onlyLocal === true || options?.['fromFormula'] === true;
    // Nor are formulas that follow inserted and deleted rows and columns.
    const isFollowing = trigger !== undefined && STRUCTURE_COMMANDS.has(trigger);
    if (id === SetRangeValuesMutation.id && cellValue && !isResult && !isFollowing)
      report(named, contentBounds(cellValue));
    const lines = LINES.get(id);
    if ((lines || id === ReorderRangeMutation.id) && range) report(named, clipped(range, named), lines);
    const selection = selections?.at(-1)?.range;
    if (id === SetSelectionsOperation.id && selection)
      reportSelection(named, areaOf(clipped(selection, named)));
  });

  function reportSheet(change: SheetChange, sheet: string): void {
    if (change === 'activated' && sheet === lastActive) return;
    if (change === 'activated') lastActive = sheet;
    sheetChanged.forEach((listener) => listener(change, sheet));
  }
  function report(sheet: string, bounds: Bounds | undefined, lines?: ChangeEvent['lines']): void {
    if (!bounds) return;
    const event: ChangeEvent = {
      sheet,
      area: areaOf(bounds),
      isOwn: engine.isOwn(),
      ...(lines && { lines }),
    };
    changed.forEach((listener) => listener(event));
  }
  /** Univer sets the same selection several times over while a pointer moves and when a cell is left. */
  function reportSelection(sheet: string, area: Area): void {
    const key = JSON.stringify([sheet, area]);
    if (key === lastSelection) return;
    lastSelection = key;
    selected.forEach((listener) => listener(sheet, area));
  }
  /** Whole rows and columns come without an end. */
  function clipped(range: IRange, sheet: string): Bounds {
    const worksheet = engine.sheet(sheet);
    return {
      startRow: range.startRow || 0,
      endRow: Number.isNaN(range.endRow) ? worksheet.getRowCount() - 1 : range.endRow,
      startColumn: range.startColumn || 0,
      endColumn: Number.isNaN(range.endColumn) ? worksheet.getColumnCount() - 1 : range.endColumn,
    };
  }

  return {
    selection() {
      const service = engine.injector.get(SheetsSelectionsService);
      const sheet = engine.workbook.getActiveSheet().getSheetId();
      const range = service
        .getWorkbookSelections(engine.unitId)
        .getSelectionsOfWorksheet(sheet)
        .at(-1)?.range;
      return {
        sheet,
        area: range ? areaOf(clipped(range, sheet)) : { row: 0, column: 0, rows: 1, columns: 1 },
      };
    },
    select(sheet, area) {
      checkArea(area);
      const { unitId } = engine;
      engine.own(() => {
        if (engine.workbook.getActiveSheet().getSheetId() !== engine.sheet(sheet).getSheetId())
          engine.run(SetWorksheetActiveOperation.id, { unitId, subUnitId: sheet });
        const primary = {
          ...boundsOf({ ...area, rows: 1, columns: 1 }),
          actualRow: area.row,
          actualColumn: area.column,
          isMerged: false,
          isMergedMainCell: false,
        };
        const selections = [{ range: boundsOf(area), primary, style: null }];
        engine.run(SetSelectionsOperation.id, { unitId, subUnitId: sheet, selections });
      });
    },
    onChange: (listener) => listen(changed, listener),
    onSelect: (listener) => listen(selected, listener),
    onSheets: (listener) => listen(sheetChanged, listener),
    dispose: () => listening.dispose(),
  };
}

function listen<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The bounds of the cells whose contents, and not only whose looks, were set. */
function contentBounds(cells: Cells): Bounds | undefined {
  let bounds: Bounds | undefined;
  new ObjectMatrix(cells).forValue((row, column, cell) => {
    const isContent = !cell || cell.v !== undefined || cell.f !== undefined || cell.p !== undefined;
    if (!isContent) return;
    bounds = {
      startRow: Math.min(bounds?.startRow ?? row, row),
      endRow: Math.max(bounds?.endRow ?? row, row),
      startColumn: Math.min(bounds?.startColumn ?? column, column),
      endColumn: Math.max(bounds?.endColumn ?? column, column),
    };
  });
  return bounds;
}
