import { STATUS_COLUMN_COUNT, columnName, staleStatusRows, type Report, type TrackerReport } from '../core';
import { chooseTargets, type Target } from './choose-targets';
import { ExcelProblem } from './problems';
import type { SheetInWorkbook, WorkbookReading } from './read-workbook';
import type { Notice } from './session-state';
import { queueSaving, type StatusColumnsPlace } from './settings';
import { changedRuns, type Run } from './status-column-changes';
import { WIDTHS, colourRag, findColours, formatDue, styleLines, styleTitles } from './status-column-format';

/** Rows written in one request: their reasons stay well under the 5 MB of Excel on the web. */
const ROWS_AT_ONCE = 10_000;

/**
 * Writes the RAG status columns beside every tracker: new ones (mode add) and those that are there. Only cells whose
 * value changes are written; nothing of the officer's is touched. Where they stand is saved before the first of them is
 * written, so that columns left half done by a failure are completed by the next try. Throws an ExcelProblem when none
 * can be written.
 */
export async function writeStatusColumns(
  context: Excel.RequestContext,
  reading: WorkbookReading,
  report: Report,
  mode: 'add' | 'refresh',
): Promise<{ readonly places: number; readonly notice: Notice | null }> {
  if (report.trackers.length === 0 && mode === 'add') {
    throw new ExcelProblem(
      'No tracker was found in this workbook, so there is nothing to add RAG columns to.',
    );
  }
  if (reading.isReadOnly) {
    throw new ExcelProblem(
      'This workbook is read-only, so no RAG columns were written. Save a copy and try again there.',
    );
  }
  const { targets, refused, orphans } = await chooseTargets(context, reading, report, mode);
  if (targets.length === 0 && refused.length > 0) throw new ExcelProblem(refused.join(' '));
  let saved = reading.settings;
  const save = (places: readonly StatusColumnsPlace[]): boolean => {
    const statusColumns = [...places, ...orphans];
    if (JSON.stringify(statusColumns) === JSON.stringify(saved.statusColumns)) return false;
    saved = { ...saved, statusColumns };
    queueSaving(context, saved);
    return true;
  };
  save(targets.map((target) => target.known ?? placeOf(target, false)));
  const places: StatusColumnsPlace[] = [];
  for (const target of targets) places.push(await writeTarget(context, target));
  if (save(places)) await context.sync();
  return { places: saved.statusColumns.length, notice: noticeFor(targets, refused, mode) };
}

function placeOf({ sheet, tracker, column, before }: Target, isComplete: boolean): StatusColumnsPlace {
  const { firstRow, lastRow } = rowsOf(tracker);
  return {
    sheetId: sheet.id,
    column,
    headerRows: tracker.blocks.map(({ headerRow }) => headerRow),
    firstRow,
    lastRow,
    widths: before.widths,
    dueFormat: before.dueFormat,
    isStyled: before.isStyled,
    isComplete,
  };
}

/** From the first action to the last; the row under the header where there is none. */
function rowsOf({ actions, blocks }: TrackerReport): { firstRow: number; lastRow: number } {
  const firstRow = actions[0]?.row ?? blocks[0]!.headerRow + 1;
  return { firstRow, lastRow: actions.at(-1)?.row ?? firstRow };
}

async function writeTarget(context: Excel.RequestContext, target: Target): Promise<StatusColumnsPlace> {
  const { sheet, tracker, column, known, before } = target;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const runs = changedRuns(sheet, tracker, column);
  const stale = known ? staleStatusRows(sheet, tracker, column, known.lastRow) : [];
  for (const row of stale) {
    worksheet
      .getRangeByIndexes(row, column, 1, STATUS_COLUMN_COUNT)
      .clear(before.isStyled ? 'All' : 'Contents');
  }
  if (!known?.isComplete) layOut(worksheet, target);
  await writeRuns(context, worksheet, target, runs);
  const { firstRow, lastRow } = rowsOf(tracker);
  const isColoured =
    known?.isComplete && known.column === column && known.firstRow === firstRow && known.lastRow === lastRow;
  if (!isColoured) {
    const deleteColours = await findColours(context, [{ worksheet, column }]);
    deleteColours();
    colourRag(worksheet, firstRow, lastRow, column);
  }
  if (!isColoured || runs.length > 0 || stale.length > 0) await context.sync();
  return placeOf(target, true);
}

function layOut(worksheet: Excel.Worksheet, { tracker, column, before }: Target): void {
  WIDTHS.forEach((width, i) => {
    worksheet.getRangeByIndexes(0, column + i, 1, 1).format.columnWidth = width;
  });
  if (!before.isStyled) return;
  for (const { headerRow, lastColumn } of tracker.blocks)
    styleTitles(worksheet, headerRow, column, lastColumn);
}

async function writeRuns(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { sheet, tracker, column, before }: Target,
  runs: readonly Run[],
): Promise<void> {
  const headerRows = new Set(tracker.blocks.map(({ headerRow }) => headerRow));
  const format = dateFormatOf(sheet, tracker);
  let waiting = 0;
  for (const { row, lines } of runs) {
    for (let from = 0; from < lines.length; from += ROWS_AT_ONCE) {
      const part = lines.slice(from, from + ROWS_AT_ONCE);
      if (waiting + part.length > ROWS_AT_ONCE) {
        await context.sync();
        waiting = 0;
      }
      const first = row + from;
      // Formats first: a day must never show as a bare number.
      if (!headerRows.has(first)) formatDue(worksheet, first, part.length, column, format);
      if (!headerRows.has(first) && before.isStyled) styleLines(worksheet, first, part.length, column);
      worksheet.getRangeByIndexes(first, column, part.length, STATUS_COLUMN_COUNT).values = part.map(
        (line) => [...line],
      );
      waiting += part.length;
    }
  }
}

/** The number format of the tracker's own dates, so that ours look like them. */
function dateFormatOf(sheet: SheetInWorkbook, { actions, blocks }: TrackerReport): string {
  for (const { row, block, deadline } of actions) {
    const column = blocks[block]!.columns.deadline;
    if (deadline.due === null || column === undefined) continue;
    const cell = sheet.rows[row - sheet.firstRow]?.[column - sheet.firstColumn];
    if (typeof cell === 'object' && cell !== null && 'day' in cell) return sheet.numberFormatAt(row, column);
  }
  return 'dd/mm/yyyy';
}

/** A refresh that came with a Validate is not worth a word unless something could not be written. */
function noticeFor(
  targets: readonly Target[],
  refused: readonly string[],
  mode: 'add' | 'refresh',
): Notice | null {
  const sentences = targets.map(({ sheet, column, known }) => {
    const place = `columns ${columnName(column)} to ${columnName(column + STATUS_COLUMN_COUNT - 1)} of ‘${sheet.name}’`;
    return known ? `RAG columns refreshed: ${place}.` : `RAG columns added: ${place}.`;
  });
  const text = [...(mode === 'add' ? sentences : []), ...refused].join(' ');
  return text === '' ? null : { tone: refused.length > 0 ? 'problem' : 'done', text };
}
