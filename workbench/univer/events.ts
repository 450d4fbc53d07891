import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
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

/** The parameters of the commands listened to, as far as they are read here. */
interface Params {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: IRange }[];
}

const SHEET_CHANGES = new Map<string, SheetChange>([
  [InsertSheetMutation.id, 'added'],
  [RemoveSheetMutation.id, 'deleted'],
  [SetWorksheetNameMutation.id, 'renamed'],
  [SetWorksheetActiveOperation.id, 'activated'],
]);
const STRUCTURE = new Set([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
]);

export function events(engine: Engine): Events & { dispose(): void } {
  const changed = new Set<(event: ChangeEvent) => void>();
  const selected = new Set<(sheet: string, area: Area) => void>();
  const sheetChanged = new Set<(change: SheetChange, sheet: string) => void>();

  const listening = engine.commands.onCommandExecuted(({ id, params }, options) => {
    const { subUnitId, sheet, range, cellValue, selections } = (params ?? {}) as Params;
    const named = subUnitId ?? sheet?.id;
    if (!named) return;
    const sheetChange = SHEET_CHANGES.get(id);
    if (sheetChange) sheetChanged.forEach((listener) => listener(sheetChange, named));
    // Results of formulas are written for this place only; they are no change anybody made.
    const isResult = options?.onlyLocal === true || options?.['fromFormula'] === true;
    if (id === SetRangeValuesMutation.id && cellValue && !isResult) report(named, contentBounds(cellValue));
    if (STRUCTURE.has(id) && range) report(named, clipped(range, named));
    const selection = selections?.at(-1)?.range;
    if (id === SetSelectionsOperation.id && selection) {
      const area = areaOf(clipped(selection, named));
      selected.forEach((listener) => listener(named, area));
    }
  });

  function report(sheet: string, bounds: Bounds | undefined): void {
    if (!bounds) return;
    const event: ChangeEvent = { sheet, area: areaOf(bounds), isOwn: engine.isOwn() };
    changed.forEach((listener) => listener(event));
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
function contentBounds(cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): Bounds | undefined {
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
