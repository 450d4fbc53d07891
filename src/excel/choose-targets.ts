import {
  DUE_COLUMN,
  STATUS_COLUMN_COUNT,
  areStatusLines,
  columnsFrom,
  findStatusColumns,
  isOwnTitleRow,
  placeStatusColumns,
  placesNow,
  type Report,
  type SheetRange,
  type StatusColumns,
  type TrackerReport,
} from '../core';
import { isThere, type FoundColumns } from './find-columns';
import { refusalOfFormulas } from './live-columns';
import { placeOfNumber } from './read-cells';
import type { SheetInWorkbook, WorkbookReading } from './read-workbook';
import type { StatusColumnsPlace } from './settings';

/** Beside a tracker, where its RAG status columns are to be written. */
export interface Target {
  readonly sheet: SheetInWorkbook;
  readonly tracker: TrackerReport;
  readonly columns: StatusColumns;
  /** What is known of the columns from before; null when they are new. */
  readonly known: StatusColumnsPlace | null;
  /** How the cells were before they became ours. */
  readonly before: Before;
}

type Before = Pick<StatusColumnsPlace, 'widths' | 'dueFormat' | 'isStyled' | 'isInTable'> & {
  /** What tells so, where it was not looked up now. */
  readonly origin?: StatusColumnsPlace;
};

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
 * Columns that the workbook's settings do not know, on a copied sheet perhaps, are adopted by mode add when titles and
 * lines are all ours.
 */
export async function chooseTargets(
  context: Excel.RequestContext,
  reading: WorkbookReading,
  found: readonly FoundColumns[],
  report: Report,
  mode: 'add' | 'refresh',
): Promise<Choice> {
  const targets: Target[] = [];
  const refused: string[] = [];
  const pairs = pairsOf(found, report);
  for (const tracker of report.trackers) {
    const sheet = reading.sheets.find(({ name }) => name === tracker.sheet)!;
    const known = pairs.get(tracker);
    if (!known && mode === 'refresh') continue;
    const refusal =
      refusalOf(sheet, tracker) ?? (reading.settings.areColumnsLive ? refusalOfFormulas(tracker) : null);
    if (refusal !== null) refused.push(refusal);
    else if (known)
      targets.push({ sheet, tracker, columns: known.columns, known: known.place, before: known.place });
    else {
      const claimed = [...found, ...targets]
        .filter((each) => each.sheet === sheet)
        .map(({ columns }) => columns);
      const place =
        adoptable(reading, sheet, tracker, claimed) ?? (await freePlace(context, sheet, tracker, claimed));
      const begun = found.find(
        (each) => each.sheet === sheet && isBegun(each) && each.place.columns[0] === place?.column,
      );
      if (place)
        targets.push(
          await newTarget(context, sheet, tracker, { ...place, ...(begun && { origin: begun.place }) }),
        );
      else
        refused.push(
          `‘${sheet.name}’ has no four empty columns beside the tracker, so none were written there.`,
        );
    }
  }
  const paired = new Set(pairs.values());
  const orphans = found
    .filter((each) => !paired.has(each) && (isThere(each) || isBegun(each)))
    .map(({ place }) => place)
    .filter((place) => !targets.some(({ before }) => before.origin === place));
  return { targets, refused, orphans };
}

/** Why a tracker gets no columns, whatever stands beside it; null where nothing speaks against them. */
function refusalOf(sheet: SheetInWorkbook, { layout }: TrackerReport): string | null {
  if (layout === 'vertical')
    return `‘${sheet.name}’ gives each action several rows, one below the other, so RAG columns have no row of their own to stand in; the pane shows its colours.`;
  if (sheet.isProtected)
    return `‘${sheet.name}’ is protected, so no columns were written there: unprotect it (Review, Unprotect Sheet) and try again.`;
  return null;
}

/** Which found columns belong to which tracker: by the header rows they stand in, from left to right. */
function pairsOf(found: readonly FoundColumns[], { trackers }: Report): Map<TrackerReport, FoundColumns> {
  const pairs = new Map<TrackerReport, FoundColumns>();
  for (const sheet of new Set(found.map((each) => each.sheet))) {
    const onSheet = trackers.filter((tracker) => tracker.sheet === sheet.name);
    const left = found.filter((each) => each.sheet === sheet && isThere(each));
    const firstColumns = placesNow(
      left.map(({ place }) => place.trackerColumn),
      onSheet.map(firstColumnOf),
    );
    for (const [i, each] of left.entries()) {
      const tracker = onSheet.find((one) => firstColumnOf(one) === firstColumns[i]);
      const isBeside = tracker?.blocks.some(({ headerRow }) => isOwnTitleRow(sheet, headerRow, each.columns));
      if (tracker && isBeside) pairs.set(tracker, each);
    }
  }
  return pairs;
}

function firstColumnOf({ blocks }: TrackerReport): number {
  return blocks[0]!.firstColumn;
}

/** Writing was broken off before the first title: the widths are ours already, and the place knows what they were. */
function isBegun(found: FoundColumns): boolean {
  return !isThere(found) && !found.place.isComplete;
}

interface FreePlace {
  readonly column: number;
  /** Do the cells bear no formats of the officer's, so that they can be given ours? */
  readonly isStyled: boolean;
  readonly isInTable: boolean;
  /** Of cells that are ours already, what tells how they were before that. */
  readonly origin?: StatusColumnsPlace;
}

/** Columns of ours that nobody remembers: those of a sheet that was copied were there before as its model's were. */
function adoptable(
  { settings }: WorkbookReading,
  sheet: SheetInWorkbook,
  tracker: TrackerReport,
  claimed: readonly StatusColumns[],
): FreePlace | null {
  const column = findStatusColumns(sheet, tracker);
  const isTaken = column === null || claimed.some((columns) => columns.includes(column));
  if (isTaken || !areStatusLines(sheet, tracker, column)) return null;
  const model = settings.statusColumns.find(({ columns }) => columns[0] === column);
  const isInTable = tableOf(sheet, tracker)?.lastColumn === column + STATUS_COLUMN_COUNT - 1;
  return { column, isStyled: model?.isStyled ?? true, isInTable, ...(model && { origin: model }) };
}

/** The Excel table that a tracker stands in. */
export function tableOf(sheet: SheetInWorkbook, { blocks }: TrackerReport): SheetRange | undefined {
  const [{ headerRow, firstColumn }] = blocks as [TrackerReport['blocks'][number]];
  return sheet.ranges?.find(
    (range) =>
      range.kind === 'table' &&
      range.firstRow === headerRow &&
      range.firstColumn <= firstColumn &&
      firstColumn <= range.lastColumn,
  );
}

/**
 * Four blank columns that can be seen, hold no formula and are not taken: right beside an Excel table, so that they
 * become columns of it; else beside the tracker, if possible ones that bear no formats.
 */
async function freePlace(
  context: Excel.RequestContext,
  sheet: SheetInWorkbook,
  tracker: TrackerReport,
  claimed: readonly StatusColumns[],
): Promise<FreePlace | null> {
  const taken = new Set(claimed.flat());
  // A formula of the officer's that calls us may look blank, and is not.
  const answering = new Set([...sheet.ownFormulas.keys()].map((place) => placeOfNumber(place).column));
  const tables = (sheet.ranges ?? []).filter(({ kind }) => kind === 'table');
  const isFree = (column: number): boolean =>
    columnsFrom(column).every(
      (each) =>
        !taken.has(each) &&
        !answering.has(each!) &&
        !tables.some(({ firstColumn, lastColumn }) => each! >= firstColumn && each! <= lastColumn),
    );
  const nearest = placeStatusColumns(sheet, tracker, isFree);
  if (nearest === null) return null;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const table = tableOf(sheet, tracker);
  const lastRows = [...tracker.blocks, ...(table ? [table] : [])].map(({ lastRow }) => lastRow);
  const rows = Math.max(...lastRows) + 1;
  const looks = Array.from({ length: REACH }, (_, i) => {
    const cells = worksheet.getRangeByIndexes(0, nearest + i, rows, 1);
    cells.load('columnHidden');
    const used = cells.getUsedRangeOrNullObject(false);
    used.load('columnIndex');
    // A formula may show nothing at all, and is no blank cell to write on.
    const formulas = cells.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
    formulas.load('areaCount');
    return { cells, used, formulas };
  });
  await context.sync();
  const areAll = (column: number, is: (look: (typeof looks)[number]) => boolean): boolean =>
    columnsFrom(column - nearest).every((i) => looks[i!] !== undefined && is(looks[i!]!));
  const canHold = (column: number): boolean =>
    isFree(column) &&
    areAll(column, ({ cells, formulas }) => cells.columnHidden === false && formulas.isNullObject);
  const isPlain = (column: number): boolean => areAll(column, ({ used }) => used.isNullObject);
  const canJoin = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  if (table && canJoin && canHold(table.lastColumn + 1) && isBlankBeside(sheet, table))
    return { column: table.lastColumn + 1, isStyled: isPlain(table.lastColumn + 1), isInTable: true };
  const plain = placeStatusColumns(sheet, tracker, (column) => canHold(column) && isPlain(column));
  const column = plain ?? placeStatusColumns(sheet, tracker, canHold);
  return column === null ? null : { column, isStyled: plain !== null, isInTable: false };
}

/** Are the four columns right of a table blank over its whole height, rows without actions included? */
function isBlankBeside(sheet: SheetInWorkbook, { firstRow, lastRow, lastColumn }: SheetRange): boolean {
  return sheet.rows
    .slice(Math.max(0, firstRow - sheet.firstRow), lastRow + 1 - sheet.firstRow)
    .every((cells) =>
      columnsFrom(lastColumn + 1).every((column) => (cells[column! - sheet.firstColumn] ?? '') === ''),
    );
}

/** Looks how the cells are before they become ours. */
async function newTarget(
  context: Excel.RequestContext,
  sheet: SheetInWorkbook,
  tracker: TrackerReport,
  { column, isStyled, isInTable, origin }: FreePlace,
): Promise<Target> {
  const columns = columnsFrom(column);
  if (origin) {
    const { widths, dueFormat } = origin;
    return {
      sheet,
      tracker,
      columns,
      known: null,
      before: { widths, dueFormat, isStyled, isInTable, origin },
    };
  }
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const cells = columns.map((each) => {
    const cell = worksheet.getCell(tracker.blocks[0]!.firstRow, each!);
    cell.load('numberFormat,format/columnWidth');
    return cell;
  });
  await context.sync();
  const widths = cells.map(({ format }) => format.columnWidth);
  const dueFormat = String(cells[DUE_COLUMN]!.numberFormat[0]![0]);
  return { sheet, tracker, columns, known: null, before: { widths, dueFormat, isStyled, isInTable } };
}
