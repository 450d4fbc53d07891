import {
  DUE_COLUMN,
  STATUS_COLUMN_COUNT,
  STATUS_COLUMN_TITLES,
  cellAt,
  isStatusLine,
  titledColumns,
} from '../core';
import { nearestTo } from './choose-targets';
import { ExcelProblem } from './problems';
import { createPace } from './pace';
import { readWorkbook, type SheetInWorkbook } from './read-workbook';
import type { Notice } from './session-state';
import { queueSaving, type StatusColumnsPlace } from './settings';
import { findColours } from './status-column-format';

/** Takes the RAG status columns out again, with their colours and formats; the workbook is as it was before. */
export async function removeStatusColumns(context: Excel.RequestContext): Promise<Notice> {
  const { sheets, settings, isReadOnly } = await readWorkbook(context, createPace());
  if (isReadOnly)
    throw new ExcelProblem(
      'This workbook is read-only, so the RAG columns were left in it. Save a copy and try again there.',
    );
  const protectedSheet = sheets.find(
    ({ id, isProtected }) => isProtected && settings.statusColumns.some(({ sheetId }) => sheetId === id),
  );
  if (protectedSheet) {
    throw new ExcelProblem(
      `‘${protectedSheet.name}’ is protected, so the RAG columns were left in it: unprotect it (Review, Unprotect Sheet) and try again.`,
    );
  }
  const places = settings.statusColumns.flatMap((place) => {
    const sheet = sheets.find(({ id }) => id === place.sheetId);
    const column = sheet ? nearestTo(place.column, titledColumns(sheet)) : null;
    if (!sheet || column === null) return [];
    return [{ place, sheet, column, worksheet: context.workbook.worksheets.getItem(sheet.id) }];
  });
  const deleteColours = await findColours(context, places);
  deleteColours();
  for (const { worksheet, sheet, column, place } of places) queueRemoval(worksheet, sheet, column, place);
  const confirm = queueSaving(context, { ...settings, statusColumns: [] });
  await context.sync();
  confirm();
  return {
    tone: 'done',
    text:
      settings.statusColumns.length === 0
        ? 'There are no RAG columns in this workbook.'
        : 'RAG columns removed.',
  };
}

function queueRemoval(
  worksheet: Excel.Worksheet,
  sheet: SheetInWorkbook,
  column: number,
  place: StatusColumnsPlace,
): void {
  const what = place.isStyled ? Excel.ClearApplyTo.all : Excel.ClearApplyTo.contents;
  for (const { row, rows } of ownRows(sheet, column)) {
    worksheet.getRangeByIndexes(row, column, rows, STATUS_COLUMN_COUNT).clear(what);
    if (!place.isStyled) {
      worksheet.getRangeByIndexes(row, column + DUE_COLUMN, rows, 1).numberFormat = Array.from(
        { length: rows },
        () => [place.dueFormat],
      );
    }
  }
  place.widths.forEach(
    (width, i) => (worksheet.getRangeByIndexes(0, column + i, 1, 1).format.columnWidth = width),
  );
}

/** Rows of ours in the column, neighbours together: titles, and lines with a colour word. */
function ownRows(sheet: SheetInWorkbook, column: number): { row: number; rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  sheet.rows.forEach((_, i) => {
    const row = i + sheet.firstRow;
    const isTitle = cellAt(sheet, row, column) === STATUS_COLUMN_TITLES[0];
    if (!isTitle && !isStatusLine(sheet, row, column)) return;
    const run = runs.at(-1);
    if (run && run.row + run.rows === row) run.rows++;
    else runs.push({ row, rows: 1 });
  });
  return runs;
}
