import {
  STATUS_COLUMN_COUNT,
  columnName,
  findStatusColumns,
  placeStatusColumns,
  type Report,
  type TrackerReport,
} from '../core';
import { ExcelProblem } from './problems';
import type { SheetInWorkbook, WorkbookReading } from './read-workbook';
import type { Notice } from './session';
import { queueSaving, type StatusColumnsPlace } from './settings';
import { WIDTHS, colourRag, formatDue, styleLines, styleTitles } from './status-column-format';
import { changedRuns, staleRows, type Run } from './status-column-changes';

/** Rows written in one request: their reasons stay well under the 5 MB of Excel on the web. */
const ROWS_AT_ONCE = 10_000;

/** How many columns right of a tracker are looked at for four that bear no formats. */
const REACH = 30;

interface Target {
  readonly sheet: SheetInWorkbook;
  readonly tracker: TrackerReport;
  readonly column: number;
  /** What is known of the columns from before; null when they are new. */
  readonly known: StatusColumnsPlace | null;
  readonly isStyled: boolean;
}

/**
 * Writes the RAG status columns beside every tracker: new ones (mode add) and those that are there. Only cells whose
 * value changes are written; nothing of the officer's is touched. Throws an ExcelProblem when none can be written.
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
  const { targets, refused } = await chooseTargets(context, reading, report, mode);
  const kept: StatusColumnsPlace[] = [];
  let written = 0;
  for (const target of targets) {
    const { place, cells } = await writeTarget(context, target);
    kept.push(place);
    written += cells;
  }
  const placesElsewhere = reading.settings.statusColumns.filter(
    (place) =>
      !targets.some(({ known }) => known === place) && reading.sheets.some(({ id }) => id === place.sheetId),
  );
  const statusColumns = [...kept, ...placesElsewhere];
  if (JSON.stringify(statusColumns) !== JSON.stringify(reading.settings.statusColumns)) {
    queueSaving(context, { ...reading.settings, statusColumns });
    await context.sync();
  }
  return { places: statusColumns.length, notice: noticeFor(targets, refused, written, mode) };
}

async function chooseTargets(
  context: Excel.RequestContext,
  reading: WorkbookReading,
  report: Report,
  mode: 'add' | 'refresh',
): Promise<{ targets: Target[]; refused: string[] }> {
  const targets: Target[] = [];
  const refused: string[] = [];
  for (const tracker of report.trackers) {
    const sheet = reading.sheets.find(({ name }) => name === tracker.sheet)!;
    const titled = findStatusColumns(sheet, tracker);
    const known = titled === null ? undefined : knownPlace(reading, sheet, titled);
    if (!known && mode === 'refresh') continue;
    if (sheet.isProtected) {
      refused.push(
        `‘${sheet.name}’ is protected, so no columns were written there: unprotect it (Review, Unprotect Sheet) and try again.`,
      );
      continue;
    }
    if (known) {
      targets.push({ sheet, tracker, column: titled!, known, isStyled: known.isStyled });
      continue;
    }
    const target = await freeTarget(context, sheet, tracker);
    if (target) targets.push(target);
    else
      refused.push(
        `‘${sheet.name}’ has no four empty columns beside the tracker, so none were written there.`,
      );
  }
  return { targets, refused };
}

/** The stored place these titles belong to: on the same sheet, and the nearest where there are several. */
function knownPlace(
  { settings }: WorkbookReading,
  sheet: SheetInWorkbook,
  column: number,
): StatusColumnsPlace | undefined {
  return settings.statusColumns
    .filter(({ sheetId }) => sheetId === sheet.id)
    .sort((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column))[0];
}

/** Four blank columns beside the tracker, if possible ones that bear no formats, so that they can be styled. */
async function freeTarget(
  context: Excel.RequestContext,
  sheet: SheetInWorkbook,
  tracker: TrackerReport,
): Promise<Target | null> {
  const nearest = placeStatusColumns(sheet, tracker);
  if (nearest === null) return null;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const rows = Math.max(...tracker.blocks.map(({ lastRow }) => lastRow)) + 1;
  const formatted = Array.from({ length: REACH }, (_, i) => {
    const used = worksheet.getRangeByIndexes(0, nearest + i, rows, 1).getUsedRangeOrNullObject(false);
    used.load('columnIndex');
    return used;
  });
  await context.sync();
  const isPlain = (column: number): boolean =>
    Array.from(
      { length: STATUS_COLUMN_COUNT },
      (_, i) => formatted[column - nearest + i]?.isNullObject ?? false,
    ).every(Boolean);
  const plain = placeStatusColumns(sheet, tracker, isPlain);
  return { sheet, tracker, column: plain ?? nearest, known: null, isStyled: plain !== null };
}

async function writeTarget(
  context: Excel.RequestContext,
  { sheet, tracker, column, known, isStyled }: Target,
): Promise<{ place: StatusColumnsPlace; cells: number }> {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const headerRows = tracker.blocks.map(({ headerRow }) => headerRow);
  const rows = tracker.actions.map(({ row }) => row);
  const firstRow = rows[0] ?? headerRows[0]! + 1;
  const lastRow = rows.at(-1) ?? firstRow;
  const before = known ?? (await lookBefore(context, worksheet, firstRow, column));
  const runs = changedRuns(sheet, tracker, column);
  const stale = known ? staleRows(sheet, tracker, column, known) : [];
  for (const row of stale) {
    worksheet.getRangeByIndexes(row, column, 1, STATUS_COLUMN_COUNT).clear(isStyled ? 'All' : 'Contents');
  }
  if (!known) {
    WIDTHS.forEach(
      (width, i) => (worksheet.getRangeByIndexes(0, column + i, 1, 1).format.columnWidth = width),
    );
    if (isStyled)
      tracker.blocks.forEach(({ headerRow, lastColumn }) =>
        styleTitles(worksheet, headerRow, column, lastColumn),
      );
  }
  const format = dateFormatOf(sheet, tracker);
  let waiting = 0;
  for (const run of runs) {
    writeRun(worksheet, column, run, isStyled, format, new Set(headerRows));
    waiting += run.lines.length;
    if (waiting >= ROWS_AT_ONCE) {
      await context.sync();
      waiting = 0;
    }
  }
  const isColoured =
    known !== null && known.column === column && known.firstRow === firstRow && known.lastRow === lastRow;
  const ids = isColoured
    ? () => [...known.conditionalFormatIds]
    : recolour(worksheet, known, firstRow, lastRow, column);
  if (runs.length > 0 || stale.length > 0 || !isColoured) await context.sync();
  return {
    place: {
      sheetId: sheet.id,
      column,
      headerRows,
      firstRow,
      lastRow,
      conditionalFormatIds: ids(),
      widths: before.widths,
      dueFormat: before.dueFormat,
      isStyled,
    },
    cells:
      runs.reduce((sum, { lines }) => sum + lines.flat().filter((value) => value !== null).length, 0) +
      stale.length,
  };
}

async function lookBefore(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  row: number,
  column: number,
): Promise<{ widths: number[]; dueFormat: string }> {
  const columns = WIDTHS.map((_, i) => {
    const cell = worksheet.getCell(row, column + i);
    cell.load('numberFormat,format/columnWidth');
    return cell;
  });
  await context.sync();
  return {
    widths: columns.map(({ format }) => format.columnWidth),
    dueFormat: String(columns[2]!.numberFormat[0]![0]),
  };
}

function recolour(
  worksheet: Excel.Worksheet,
  known: StatusColumnsPlace | null,
  firstRow: number,
  lastRow: number,
  column: number,
): () => string[] {
  for (const id of known?.conditionalFormatIds ?? [])
    worksheet.getRange().conditionalFormats.getItemOrNullObject(id).delete();
  return colourRag(worksheet, firstRow, lastRow, column);
}

function writeRun(
  worksheet: Excel.Worksheet,
  column: number,
  { row, lines }: Run,
  isStyled: boolean,
  format: string,
  headerRows: ReadonlySet<number>,
): void {
  // Formats first: a day must never show as a bare number.
  const isTitle = headerRows.has(row);
  if (!isTitle) formatDue(worksheet, row, lines.length, column, format);
  if (!isTitle && isStyled) styleLines(worksheet, row, lines.length, column);
  worksheet.getRangeByIndexes(row, column, lines.length, STATUS_COLUMN_COUNT).values = lines.map((line) => [
    ...line,
  ]);
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

function noticeFor(
  targets: readonly Target[],
  refused: readonly string[],
  written: number,
  mode: 'add' | 'refresh',
): Notice | null {
  const sentences = targets
    .filter(({ known }) => known === null || mode === 'add')
    .map(({ sheet, column, known }) => {
      const place = `columns ${columnName(column)} to ${columnName(column + STATUS_COLUMN_COUNT - 1)} of ‘${sheet.name}’`;
      return known ? `RAG columns refreshed: ${place}.` : `RAG columns added: ${place}.`;
    });
  if (targets.length === 0 && refused.length > 0) throw new ExcelProblem(refused.join(' '));
  if (mode === 'refresh' && written > 0) sentences.push('RAG columns refreshed.');
  const text = [...sentences, ...refused].join(' ');
  return text === '' ? null : { tone: refused.length > 0 ? 'problem' : 'done', text };
}
