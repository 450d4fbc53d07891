import {
  DUE_COLUMN,
  STATUS_COLUMN_TITLES,
  cellAddress,
  cellAt,
  columnName,
  isOwnLine,
  isOwnTitleRow,
  isOwnValue,
  type SheetRange,
} from '../core';
import { findColumns, type FoundColumns } from './find-columns';
import { isLiveLine } from './live-columns';
import { createPace } from './pace';
import { ExcelProblem } from './problems';
import { readWorkbook, type WorkbookReading } from './read-workbook';
import type { Notice } from './session-state';
import { queueSaving } from './settings';
import { findColours } from './status-colours';
import { stretchesOf, type Stretch } from './status-column-format';
import { forgottenColumns } from './warnings';

interface Placed extends FoundColumns {
  readonly worksheet: Excel.Worksheet;
}

/**
 * Takes the RAG status columns out again, with their colours and formats; the workbook is as it was before. Lines go
 * before titles, and what the workbook remembers of them goes last, so that a try that fails on the way is completed
 * by the next.
 */
export async function removeStatusColumns(context: Excel.RequestContext): Promise<Notice> {
  const reading = await readWorkbook(context, createPace());
  const { settings } = reading;
  const places = findColumns(reading).map((found): Placed => ({
    ...found,
    worksheet: context.workbook.worksheets.getItem(found.sheet.id),
  }));
  refuseWhereProtected(reading, places);
  const coloured = places.flatMap(({ sheet, columns, place }) => {
    const column = columns[0] ?? place.columns[0] ?? null;
    return column === null ? [] : [{ sheet, sheetId: sheet.id, column }];
  });
  const colours = await findColours(context, coloured);
  for (const each of colours) each.remove();
  const kept: string[] = [];
  for (const placed of places) queueRemoval(placed, kept);
  const confirm = queueSaving(context, { ...settings, statusColumns: [] });
  await context.sync();
  confirm();
  if (settings.statusColumns.length === 0)
    return { tone: 'done', text: 'There are no RAG columns in this workbook.' };
  const left =
    kept.length === 0 ? [] : [`What is not ours in them was left where it stands: ${shortened(kept)}.`];
  const unread = coloured
    .filter((_, i) => colours[i]!.isUnread)
    .map(
      ({ sheet, column }) =>
        `Excel could not read all conditional formats in column ${columnName(column)} of ‘${sheet.name}’, so colours of ours may be left there (Home, Conditional Formatting, Manage Rules).`,
    );
  const told = [...unread, ...forgottenColumns(reading.sheets, places)];
  return {
    tone: told.length > 0 ? 'problem' : 'done',
    text: ['RAG columns removed.', ...left, ...told].join(' '),
    ...(kept.length > 0 && { details: kept }),
  };
}

function shortened(cells: readonly string[]): string {
  return `${cells.slice(0, 5).join(', ')}${cells.length > 5 ? ' and more' : ''}`;
}

function refuseWhereProtected({ isReadOnly }: WorkbookReading, places: readonly Placed[]): void {
  if (isReadOnly)
    throw new ExcelProblem(
      'This workbook is read-only, so the RAG columns were left in it. Save a copy and try again there.',
    );
  const locked = places.find(({ sheet }) => sheet.isProtected);
  if (locked)
    throw new ExcelProblem(
      `‘${locked.sheet.name}’ is protected, so the RAG columns were left in it: unprotect it (Review, Unprotect Sheet) and try again.`,
    );
}

function queueRemoval({ worksheet, sheet, columns, place }: Placed, kept: string[]): void {
  const stretches = stretchesOf(columns);
  const table = place.isInTable ? tableAround(sheet.ranges, stretches) : undefined;
  const isAtEnd = table && stretches.length === 1 && endOf(stretches[0]!) === table.lastColumn;
  const held = table && worksheet.getCell(table.firstRow, table.firstColumn).getTables(false).getFirst();
  if (held && isAtEnd) held.resize(held.getRange().getResizedRange(0, -stretches[0]!.of.length));
  // A column within a table cannot be emptied away; Excel closes the gap.
  if (held && !isAtEnd) {
    columns.forEach((column, i) => {
      if (column !== null) held.columns.getItem(STATUS_COLUMN_TITLES[i]!).delete();
    });
    return;
  }
  stretches.forEach(({ column, of }) =>
    of.forEach((index, i) => {
      const width = place.widths[index];
      if (width !== undefined) worksheet.getRangeByIndexes(0, column + i, 1, 1).format.columnWidth = width;
    }),
  );
  const lines = ownRows(
    sheet,
    ({ row }) => isOwnLine(sheet, row, columns) || isLiveLine(sheet, row, columns),
  );
  const titles = ownRows(sheet, ({ row }) => isOwnTitleRow(sheet, row, columns));
  for (const { row, rows } of [...lines, ...titles])
    for (const stretch of stretches) queueClearing(worksheet, place, stretch, row, rows);

  /** Rows of ours, neighbours together; those with words of the officer's are cleared cell by cell. */
  function ownRows(
    { rows, firstRow }: FoundColumns['sheet'],
    isOwn: (at: { row: number }) => boolean,
  ): { row: number; rows: number }[] {
    const runs: { row: number; rows: number }[] = [];
    for (let row = firstRow; row < firstRow + rows.length; row++) {
      if (!isOwn({ row })) continue;
      const foreign = columns.flatMap((column, index) =>
        column === null || isOurs(row, column, index) ? [] : [{ column, index }],
      );
      if (foreign.length > 0) {
        kept.push(...foreign.map(({ column }) => `${cellAddress(row, column)} of ‘${sheet.name}’`));
        columns.forEach((column, index) => {
          if (column !== null && !foreign.some((each) => each.index === index))
            queueClearing(worksheet, place, { column, of: [index] }, row, 1);
        });
        continue;
      }
      const run = runs.at(-1);
      if (run && run.row + run.rows === row) run.rows++;
      else runs.push({ row, rows: 1 });
    }
    return runs;
  }
  function isOurs(row: number, column: number, index: number): boolean {
    const cell = cellAt(sheet, row, column);
    return (
      isOwnValue(cell, index) || isLiveLine(sheet, row, [column]) || cell === STATUS_COLUMN_TITLES[index]
    );
  }
}

function queueClearing(
  worksheet: Excel.Worksheet,
  { isStyled, dueFormat }: FoundColumns['place'],
  { column, of }: Stretch,
  row: number,
  rows: number,
): void {
  const { all, contents } = Excel.ClearApplyTo;
  worksheet.getRangeByIndexes(row, column, rows, of.length).clear(isStyled ? all : contents);
  const due = of.indexOf(DUE_COLUMN);
  if (isStyled || due < 0) return;
  const formats = Array.from({ length: rows }, () => [dueFormat]);
  worksheet.getRangeByIndexes(row, column + due, rows, 1).numberFormat = formats;
}

function endOf({ column, of }: Stretch): number {
  return column + of.length - 1;
}

/** The Excel table that holds all of these columns. */
function tableAround(
  ranges: readonly SheetRange[] | undefined,
  stretches: readonly Stretch[],
): SheetRange | undefined {
  return ranges?.find(
    ({ kind, firstColumn, lastColumn }) =>
      kind === 'table' &&
      stretches.length > 0 &&
      stretches.every((stretch) => stretch.column >= firstColumn && endOf(stretch) <= lastColumn),
  );
}
