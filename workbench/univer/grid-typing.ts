import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType, getNumfmtParseValueFilter } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { readCell } from './cell-values';
import type { Engine } from './engine';
import { readTyped } from './typed';

/** Before Univer's own readers of numbers and dates, which put the month first. */
const FIRST = 1000;

/** Reads what a person types into the grid as a British Excel does. Dispose what is returned. */
export function readGridTyping(engine: Engine): { dispose(): void } {
  const dispose = engine.injector
    .get(SheetInterceptorService)
    .writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: FIRST,
      handler: (edited, { row, col, worksheet }, next) => {
        const style = engine.workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col));
        return next(asTyped(edited, style?.n?.pattern ?? 'General'));
      },
    });
  return { dispose };
}

function asTyped(edited: Nullable<ICellData>, format: string): Nullable<ICellData> {
  const text = readCell(edited).value;
  const isLeft = !edited || edited.f || edited.t === CellValueType.FORCE_STRING || typeof text !== 'string';
  if (isLeft || /^['=]/.test(text)) return edited;
  const { cell, format: brought } = readTyped(text, format, new Date().getFullYear());
  if (cell.t === CellValueType.NUMBER) {
    const pattern = brought !== undefined && format === 'General' ? { n: { pattern: brought } } : {};
    const style = typeof edited.s === 'object' ? edited.s : {};
    return { ...edited, ...cell, p: undefined, s: { ...style, ...pattern } };
  }
  // "3/31/2026" is no day to a British Excel and stays text.
  return cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING
    ? getNumfmtParseValueFilter(text)
      ? { ...edited, p: undefined, v: text, t: CellValueType.FORCE_STRING }
      : edited
    : edited;
}
