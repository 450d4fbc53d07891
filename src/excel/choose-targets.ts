import {
  DUE_COLUMN,
  STATUS_COLUMN_COUNT,
  areStatusLines,
  findStatusColumns,
  placeStatusColumns,
  titledColumns,
  type Report,
  type TrackerReport,
} from '../core';
import type { SheetInWorkbook, WorkbookReading } from './read-workbook';
import type { StatusColumnsPlace } from './settings';
import { WIDTHS } from './status-column-format';

/** Beside a tracker, where its RAG status columns are to be written. */
export interface Target {
  readonly sheet: SheetInWorkbook;
  readonly tracker: TrackerReport;
  readonly column: number;
  /** What is known of the columns from before; null when they are new. */
  readonly known: StatusColumnsPlace | null;
  /** How the cells were before they became ours. */
  readonly before: Pick<StatusColumnsPlace, 'widths' | 'dueFormat' | 'isStyled'>;
}

export interface Choice {
  readonly targets: readonly Target[];
  /** A sentence for each tracker that gets no columns. */
  readonly refused: readonly string[];
  /** Columns of ours that stand by no tracker any more; kept in mind so that they can be removed. */
  readonly orphans: readonly StatusColumnsPlace[];
}

/** How many columns right of a tracker are looked at for four that bear no formats. */
const REACH = 30;

/**
 * Chooses the places of all trackers: where columns of ours stand already, and (mode add) free columns for the others.
 * Columns that the workbook's settings do not know, written by the command line perhaps, are adopted by mode add when
 * titles and lines are all ours.
 */
export async function chooseTargets(
  context: Excel.RequestContext,
  reading: WorkbookReading,
  report: Report,
  mode: 'add' | 'refresh',
): Promise<Choice> {
  const targets: Target[] = [];
  const refused: string[] = [];
  for (const tracker of report.trackers) {
    const sheet = reading.sheets.find(({ name }) => name === tracker.sheet)!;
    const titled = findStatusColumns(sheet, tracker);
    const known = titled === null ? undefined : placeAt(reading, sheet, titled);
    if (!known && mode === 'refresh') continue;
    if (sheet.isProtected) {
      refused.push(
        `‘${sheet.name}’ is protected, so no columns were written there: unprotect it (Review, Unprotect Sheet) and try again.`,
      );
      continue;
    }
    if (known) {
      targets.push({ sheet, tracker, column: titled!, known, before: known });
      continue;
    }
    const isAdopted = titled !== null && areStatusLines(sheet, tracker, titled);
    const place = isAdopted ? { column: titled, isStyled: true } : await freePlace(context, sheet, tracker);
    if (place) targets.push(await newTarget(context, sheet, tracker, place));
    else
      refused.push(
        `‘${sheet.name}’ has no four empty columns beside the tracker, so none were written there.`,
      );
  }
  return { targets, refused, orphans: orphansOf(reading, targets) };
}

function orphansOf({ settings, sheets }: WorkbookReading, targets: readonly Target[]): StatusColumnsPlace[] {
  return settings.statusColumns.filter((place) => {
    if (targets.some(({ known }) => known === place)) return false;
    const sheet = sheets.find(({ id }) => id === place.sheetId);
    const claimed = targets.filter((target) => target.sheet === sheet).map(({ column }) => column);
    return sheet !== undefined && titledColumns(sheet).some((column) => !claimed.includes(column));
  });
}

/** The stored place that titles in this column belong to: on the same sheet, and the nearest where there are several. */
function placeAt(
  { settings }: WorkbookReading,
  sheet: SheetInWorkbook,
  column: number,
): StatusColumnsPlace | undefined {
  const places = settings.statusColumns.filter(({ sheetId }) => sheetId === sheet.id);
  return places.find(
    (place) =>
      place.column ===
      nearestTo(
        column,
        places.map((each) => each.column),
      ),
  );
}

/** Of these columns the nearest to another: columns may have been put in or taken out before it. */
export function nearestTo(column: number, columns: readonly number[]): number | null {
  return [...columns].sort((a, b) => Math.abs(a - column) - Math.abs(b - column))[0] ?? null;
}

interface FreePlace {
  readonly column: number;
  /** Do the cells bear no formats of the officer's, so that they can be given ours? */
  readonly isStyled: boolean;
}

/** Four blank columns beside the tracker, if possible ones that bear no formats. */
async function freePlace(
  context: Excel.RequestContext,
  sheet: SheetInWorkbook,
  tracker: TrackerReport,
): Promise<FreePlace | null> {
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
    WIDTHS.every((_, i) => formatted[column - nearest + i]?.isNullObject ?? false);
  const plain = placeStatusColumns(sheet, tracker, isPlain);
  return { column: plain ?? nearest, isStyled: plain !== null };
}

/** Looks how the cells are before they become ours. */
async function newTarget(
  context: Excel.RequestContext,
  sheet: SheetInWorkbook,
  tracker: TrackerReport,
  { column, isStyled }: FreePlace,
): Promise<Target> {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const cells = Array.from({ length: STATUS_COLUMN_COUNT }, (_, i) => {
    const cell = worksheet.getCell(tracker.blocks[0]!.firstRow, column + i);
    cell.load('numberFormat,format/columnWidth');
    return cell;
  });
  await context.sync();
  const widths = cells.map(({ format }) => format.columnWidth);
  const dueFormat = String(cells[DUE_COLUMN]!.numberFormat[0]![0]);
  return { sheet, tracker, column, known: null, before: { widths, dueFormat, isStyled } };
}
