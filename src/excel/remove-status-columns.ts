import { STATUS_COLUMN_COUNT, STATUS_COLUMN_TITLES, cellText } from '../core';
import { ExcelProblem } from './problems';
import { readWorkbook, type SheetInWorkbook } from './read-workbook';
import type { Notice } from './session';
import { queueSaving, type StatusColumnsPlace } from './settings';
import { isLineOfOurs } from './status-column-changes';

/** Takes the RAG status columns out again, with their colours and formats; the workbook is as it was before. */
export async function removeStatusColumns(context: Excel.RequestContext): Promise<Notice> {
  const { sheets, settings, isReadOnly } = await readWorkbook(context);
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
  for (const place of settings.statusColumns) {
    const sheet = sheets.find(({ id }) => id === place.sheetId);
    if (sheet) queueRemoval(context, sheet, place);
  }
  queueSaving(context, { ...settings, statusColumns: [] });
  await context.sync();
  return {
    tone: 'done',
    text:
      settings.statusColumns.length === 0
        ? 'There are no RAG columns in this workbook.'
        : 'RAG columns removed.',
  };
}

function queueRemoval(
  context: Excel.RequestContext,
  sheet: SheetInWorkbook,
  place: StatusColumnsPlace,
): void {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  for (const id of place.conditionalFormatIds)
    worksheet.getRange().conditionalFormats.getItemOrNullObject(id).delete();
  const column = titledColumn(sheet, place.column);
  if (column === null) return;
  const what = place.isStyled ? Excel.ClearApplyTo.all : Excel.ClearApplyTo.contents;
  for (const { row, rows } of ownRows(sheet, column)) {
    worksheet.getRangeByIndexes(row, column, rows, STATUS_COLUMN_COUNT).clear(what);
    if (!place.isStyled) {
      worksheet.getRangeByIndexes(row, column + 2, rows, 1).numberFormat = Array.from(
        { length: rows },
        () => [place.dueFormat],
      );
    }
  }
  place.widths.forEach(
    (width, i) => (worksheet.getRangeByIndexes(0, column + i, 1, 1).format.columnWidth = width),
  );
}

/** The column nearest to where ours stood that bears our titles: columns may have been put in or taken out before it. */
function titledColumn(sheet: SheetInWorkbook, stored: number): number | null {
  const columns = new Set<number>();
  for (const row of sheet.rows) {
    row.forEach((cell, i) => {
      if (STATUS_COLUMN_TITLES.every((title, j) => cell !== null && cellText(row[i + j]) === title))
        columns.add(i + sheet.firstColumn);
    });
  }
  return [...columns].sort((a, b) => Math.abs(a - stored) - Math.abs(b - stored))[0] ?? null;
}

/** Rows of ours in the column, neighbours together: titles, and lines with a colour word. */
function ownRows(sheet: SheetInWorkbook, column: number): { row: number; rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  sheet.rows.forEach((cells, i) => {
    const row = i + sheet.firstRow;
    const isTitle = cellText(cells[column - sheet.firstColumn]) === STATUS_COLUMN_TITLES[0];
    if (!isTitle && !isLineOfOurs(sheet, row, column)) return;
    const run = runs.at(-1);
    if (run && run.row + run.rows === row) run.rows++;
    else runs.push({ row, rows: 1 });
  });
  return runs;
}
