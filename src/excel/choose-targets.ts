import {
  STATUS_COLUMN_COUNT,
  findStatusColumns,
  placeStatusColumns,
  type Report,
  type TrackerReport,
} from '../core';
import type { SheetInWorkbook, WorkbookReading } from './read-workbook';
import type { StatusColumnsPlace } from './settings';
import { WIDTHS } from './status-column-format';
import { nearestTo, titledColumns } from './status-column-titles';

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

const DUE = 2;

/** Chooses the places of all trackers: where columns of ours stand already, and (mode add) free columns for the others. */
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
    } else if (known) {
      targets.push({ sheet, tracker, column: titled!, known, before: known });
    } else {
      const target = await freeTarget(context, sheet, tracker);
      if (target) targets.push(target);
      else
        refused.push(
          `‘${sheet.name}’ has no four empty columns beside the tracker, so none were written there.`,
        );
    }
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
  const nearest = nearestTo(
    column,
    places.map((place) => place.column),
  );
  return places.find((place) => place.column === nearest);
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
    WIDTHS.every((_, i) => formatted[column - nearest + i]?.isNullObject ?? false);
  const plain = placeStatusColumns(sheet, tracker, isPlain);
  const column = plain ?? nearest;
  const cells = Array.from({ length: STATUS_COLUMN_COUNT }, (_, i) => {
    const cell = worksheet.getCell(tracker.blocks[0]!.firstRow, column + i);
    cell.load('numberFormat,format/columnWidth');
    return cell;
  });
  await context.sync();
  return {
    sheet,
    tracker,
    column,
    known: null,
    before: {
      widths: cells.map(({ format }) => format.columnWidth),
      dueFormat: String(cells[DUE]!.numberFormat[0]![0]),
      isStyled: plain !== null,
    },
  };
}
