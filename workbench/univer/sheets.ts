import { SetWorksheetActiveOperation, InsertSheetCommand, RemoveSheetCommand } from '@univerjs/sheets';
import {
  SetColWidthCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetShowCommand,
} from '@univerjs/sheets';
import type { Visibility } from '../../src/files/contents';
import type { SheetTab, Spreadsheet } from '../host/spreadsheet';
import { makeRoom } from './cell-writer';
import type { Engine } from './engine';
import { boundsOf, MAX_ROWS } from './engine';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pixelsOfPoints, pointsOfPixels } from './sizes';

type Sheets = Pick<
  Spreadsheet,
  | 'sheets'
  | 'activeSheet'
  | 'activateSheet'
  | 'addSheet'
  | 'deleteSheet'
  | 'renameSheet'
  | 'setVisibility'
  | 'columnWidth'
  | 'setColumnWidth'
  | 'isProtected'
  | 'setProtected'
  | 'hiddenRows'
  | 'hiddenColumns'
  | 'filterArea'
  | 'frozen'
>;

export function sheets(engine: Engine): Sheets {
  const { workbook, unitId } = engine;

  function tab(id: string): SheetTab {
    return { id, name: engine.sheet(id).getName(), visibility: visibility(id) };
  }
  function visibility(id: string): Visibility {
    if (!engine.sheet(id).isSheetHidden()) return 'visible';
    return engine.facts.get(id)?.isVeryHidden ? 'very-hidden' : 'hidden';
  }
  function facts(id: string) {
    engine.sheet(id);
    const found = engine.facts.get(id) ?? { isProtected: false, isVeryHidden: false };
    engine.facts.set(id, found);
    return found;
  }
  /** Names are compared as Excel does, without regard to capitals. */
  function checkName(name: string, except?: string): void {
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name))
      throw new Error(`A sheet cannot be called "${name}".`);
    const isTaken = workbook
      .getSheets()
      .some((sheet) => sheet.getSheetId() !== except && sheet.getName().toLowerCase() === name.toLowerCase());
    if (isTaken) throw new Error(`The workbook already has a sheet called "${name}".`);
  }
  function otherVisible(id: string): string {
    const other = workbook.getSheets().find((sheet) => sheet.getSheetId() !== id && !sheet.isSheetHidden());
    if (!other) throw new Error('A workbook must keep at least one visible sheet.');
    return other.getSheetId();
  }
  function activate(id: string): void {
    engine.own(() => engine.run(SetWorksheetActiveOperation.id, { unitId, subUnitId: id }));
  }

  return {
    sheets: () => workbook.getSheets().map((sheet) => tab(sheet.getSheetId())),
    activeSheet: () => workbook.getActiveSheet().getSheetId(),
    activateSheet(id) {
      if (visibility(id) !== 'visible')
        throw new Error(`The sheet "${engine.sheet(id).getName()}" is hidden and cannot be activated.`);
      activate(id);
    },
    addSheet(name) {
      checkName(name);
      const before = new Set(workbook.getSheets().map((sheet) => sheet.getSheetId()));
      const sheet = { name, defaultColumnWidth: DEFAULT_COLUMN_PIXELS, defaultRowHeight: DEFAULT_ROW_PIXELS };
      const active = workbook.getActiveSheet().getSheetId();
      engine.own(() => engine.run(InsertSheetCommand.id, { unitId, index: before.size, sheet }));
      // Univer goes to the new sheet, Excel stays.
      activate(active);
      return workbook
        .getSheets()
        .map((added) => added.getSheetId())
        .find((id) => !before.has(id))!;
    },
    deleteSheet(id) {
      if (visibility(id) === 'visible') {
        const next = otherVisible(id);
        if (workbook.getActiveSheet().getSheetId() === id) activate(next);
      }
      engine.own(() => engine.run(RemoveSheetCommand.id, { unitId, subUnitId: id }));
      engine.facts.delete(id);
    },
    renameSheet(id, name) {
      engine.sheet(id);
      checkName(name, id);
      engine.own(() => engine.run(SetWorksheetNameCommand.id, { unitId, subUnitId: id, name }));
    },
    setVisibility(id, wanted) {
      facts(id).isVeryHidden = wanted === 'very-hidden';
      const isHidden = engine.sheet(id).isSheetHidden() === 1;
      if (wanted === 'visible' && isHidden)
        engine.own(() => engine.run(SetWorksheetShowCommand.id, { unitId, subUnitId: id }));
      if (wanted !== 'visible' && !isHidden) {
        const next = otherVisible(id);
        if (workbook.getActiveSheet().getSheetId() === id) activate(next);
        engine.own(() => engine.run(SetWorksheetHideCommand.id, { unitId, subUnitId: id }));
      }
    },
    columnWidth: (id, column) => pointsOfPixels(engine.sheet(id).getColumnWidth(column)),
    setColumnWidth(id, column, points) {
      const area = { row: 0, column, rows: 1, columns: 1 };
      makeRoom(engine, id, area);
      engine.own(() =>
        engine.run(SetColWidthCommand.id, {
          unitId,
          subUnitId: id,
          ranges: [{ ...boundsOf(area), endRow: Math.min(engine.sheet(id).getRowCount(), MAX_ROWS) - 1 }],
          value: pixelsOfPoints(points),
        }),
      );
    },
    hiddenRows: (id) => {
      const sheet = engine.sheet(id);
      return linesUpTo(sheet.getRowCount()).filter((row) => !sheet.getRowVisible(row));
    },
    hiddenColumns: (id) => {
      const sheet = engine.sheet(id);
      return linesUpTo(sheet.getColumnCount()).filter((column) => !sheet.getColVisible(column));
    },
    filterArea: (id) => facts(id).filterArea ?? null,
    frozen: (id) => {
      const { xSplit, ySplit } = engine.sheet(id).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    isProtected: (id) => facts(id).isProtected,
    setProtected(id, isProtected) {
      facts(id).isProtected = isProtected;
    },
  };
}

function linesUpTo(count: number): number[] {
  return Array.from({ length: count }, (_, line) => line);
}
