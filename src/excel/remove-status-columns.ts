import {
  STATUS_COLUMN_TITLES,
  cellAddress,
  cellAt,
  columnName,
  isOwnTitleRow,
  isOwnValue,
  type SheetRange,
  type StatusColumns,
} from '../core';
import { followedCells, type CellsOf } from './cells-at';
import { findColumns, type FoundColumns } from './find-columns';
import { isLiveLine } from './live-columns';
import { neighbours, type Neighbours } from './neighbours';
import { paced, partsOf, type Pace } from './pace';
import { ExcelProblem } from './problems';
import type { KnownSheet } from './read-cells';
import { readWorkbook, type WorkbookReading } from './read-workbook';
import { createSending, type Sending } from './sending';
import type { Notice } from './session-state';
import { queueSaving } from './settings';
import { findColours } from './status-colours';
import { isOurLine } from './status-column-changes';
import { clearLines, stretchesOf, type Stretch } from './status-column-format';
import { forgottenColumns } from './warnings';
import { MOST_LOOKED_AT, createWitness, type Looked } from './witness';

interface Placed extends FoundColumns {
  readonly worksheet: Excel.Worksheet;
  readonly cells: CellsOf;
}

/**
 * Takes the RAG status columns out again, with their colours and formats; the workbook is as it was before. Lines go
 * before titles, and what the workbook remembers of them goes last, so that a try that fails on the way is completed
 * by the next. It can be cancelled until the first of them goes, and after that goes on to its end.
 */
export async function removeStatusColumns(
  context: Excel.RequestContext,
  pace: Pace,
  known: readonly KnownSheet[],
): Promise<Notice> {
  const reading = await readWorkbook(context, pace, known);
  const { settings } = reading;
  const found = await findColumns(reading, pace);
  refuseWhereProtected(reading, found);
  const coloured = found.flatMap(({ sheet, columns, place }) => {
    const column = columns[0] ?? place.columns[0] ?? null;
    return column === null ? [] : [{ sheet, sheetId: sheet.id, column }];
  });
  const colours = await findColours(context, coloured);
  const forgotten = await forgottenColumns(reading.sheets, found, pace);
  const removals: Removal[] = [];
  for (const each of found) {
    // Only now: what waits in the queue is lost where formats cannot be read at the first try.
    const worksheet = context.workbook.worksheets.getItem(each.sheet.id);
    const cells = followedCells(worksheet, each.place.headerRows[0] ?? 0, each.columns);
    removals.push(await removalOf({ ...each, worksheet, cells }, pace));
  }
  const witness = createWitness(
    context,
    removals.flatMap((removal) => lookedAt(removal, removals)),
  );
  const untouched = createWitness(context, removals.flatMap(ownCells));
  const checks = [witness(), untouched()];
  await context.sync();
  for (const check of checks) check();
  await pace.breathe();
  for (const each of colours) each.remove();
  const sending = createSending(context, witness);
  for (const removal of removals) await remove(sending, removal);
  const kept = removals.flatMap((removal) => removal.kept);
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
  const told = [...unread, ...forgotten];
  return {
    tone: told.length > 0 ? 'problem' : 'done',
    text: ['RAG columns removed.', ...left, ...told].join(' '),
    ...(kept.length > 0 && { details: kept }),
  };
}

function shortened(cells: readonly string[]): string {
  return `${cells.slice(0, 5).join(', ')}${cells.length > 5 ? ' and more' : ''}`;
}

function refuseWhereProtected({ isReadOnly }: WorkbookReading, places: readonly FoundColumns[]): void {
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

/** What is to be emptied of the columns at one place. */
interface Removal extends Placed {
  /** The Excel table that they are columns of. */
  readonly table: SheetRange | undefined;
  readonly lines: readonly OwnRow[];
  readonly titles: readonly OwnRow[];
  /** Addresses of cells in them that are not ours. */
  readonly kept: readonly string[];
  /** The columns in which such cells stand. */
  readonly keptColumns: ReadonlySet<number>;
}

/** A row of ours and what in it is ours: all four columns, mostly. */
interface OwnRow {
  readonly row: number;
  readonly columns: StatusColumns;
}

async function removalOf(placed: Placed, pace: Pace): Promise<Removal> {
  const { sheet, columns, place } = placed;
  const table = place.isInTable ? tableAround(sheet.ranges, stretchesOf(columns)) : undefined;
  const lines: OwnRow[] = [];
  const titles: OwnRow[] = [];
  const kept: string[] = [];
  const keptColumns = new Set<number>();
  for await (const { firstRow, rows } of paced(partsOf(sheet), pace))
    for (let row = firstRow; row < firstRow + rows.length; row++) {
      const isTitles = isOwnTitleRow(sheet, row, columns);
      const isOwn = isTitles || isOurLine(sheet, row, columns);
      const isInTable = table !== undefined && row >= table.firstRow && row <= table.lastRow;
      if (!isOwn && !isInTable) continue;
      const own = columns.map((column, i) =>
        column !== null && isOurs(sheet, row, column, i) ? column : null,
      );
      const foreign = columns.flatMap((column, i) => (column === null || column === own[i] ? [] : [column]));
      for (const column of foreign) {
        kept.push(`${cellAddress(row, column)} of ‘${sheet.name}’`);
        keptColumns.add(column);
      }
      if (isOwn) (isTitles ? titles : lines).push({ row, columns: foreign.length === 0 ? columns : own });
    }
  return { ...placed, table, lines, titles, kept, keptColumns };
}

/** The titles and the last line, as far as where ours begin: what is right of them may move. */
function lookedAt({ sheet, columns, place, titles, lines }: Removal, all: readonly Removal[]): Looked[] {
  const own = all.flatMap((each) => (each.sheet === sheet ? each.columns : []));
  const lastColumn = Math.min(...columns.flatMap((column) => column ?? [])) - 1;
  if (place.trackerColumn > lastColumn || lastColumn === Infinity) return [];
  const rows = [...titles.map(({ row }) => row), lines.at(-1)?.row ?? place.lastRow];
  return [
    {
      sheet,
      rows,
      firstColumn: place.trackerColumn,
      lastColumn,
      isLeftOut: (_, column) => own.includes(column),
    },
  ];
}

/** Cells of our columns, which must hold what they held right before they go. Formulas may answer anew. */
function ownCells({ sheet, columns, lines, titles }: Removal): Looked[] {
  if (lines.length > MOST_LOOKED_AT) return [];
  const rows = [...titles, ...lines].flatMap(({ row }) => (isLiveLine(sheet, row, columns) ? [] : [row]));
  return stretchesOf(columns).map(({ column, of }) => ({
    sheet,
    rows,
    firstColumn: column,
    lastColumn: column + of.length - 1,
    withBlanks: true,
  }));
}

function isOurs(sheet: FoundColumns['sheet'], row: number, column: number, index: number): boolean {
  const cell = cellAt(sheet, row, column);
  return isOwnValue(cell, index) || isLiveLine(sheet, row, [column]) || cell === STATUS_COLUMN_TITLES[index];
}

async function remove(
  sending: Sending,
  { worksheet, cells, columns, place, table, lines, titles, keptColumns }: Removal,
): Promise<void> {
  const stretches = stretchesOf(columns);
  const isAtEnd = table && stretches.length === 1 && endOf(stretches[0]!) === table.lastColumn;
  const held = table && worksheet.getCell(table.firstRow, table.firstColumn).getTables(false).getFirst();
  if (held && isAtEnd) held.resize(held.getRange().getResizedRange(0, -stretches[0]!.of.length));
  // A column within a table cannot be emptied away; Excel closes the gap. With words of the officer's it stays.
  const isDeleted = (column: number): boolean => held !== undefined && !isAtEnd && !keptColumns.has(column);
  columns.forEach((column, i) => {
    const width = place.widths[i];
    if (column !== null && width !== undefined && !isDeleted(column))
      cells(0, column, 1, 1).format.columnWidth = width;
  });
  for (const rows of [lines, held && !isAtEnd ? [] : titles]) {
    for (const [own, stretch] of alike(rows)) {
      const left = own.map((column) => (column === null || isDeleted(column) ? null : column));
      await clearLines(sending, cells, place, left, [stretch]);
    }
    // By the titles lines are found again that were missed because rows came or went.
    await sending.send();
  }
  columns.forEach((column, i) => {
    if (column !== null && isDeleted(column)) held!.columns.getItem(STATUS_COLUMN_TITLES[i]!).delete();
  });
}

/** Neighbouring rows in which the same columns are ours, together. */
function alike(rows: readonly OwnRow[]): [StatusColumns, Neighbours][] {
  const groups: { columns: StatusColumns; rows: number[] }[] = [];
  for (const { row, columns } of rows) {
    const last = groups.at(-1);
    if (last?.columns === columns) last.rows.push(row);
    else groups.push({ columns, rows: [row] });
  }
  return groups.flatMap((group) =>
    neighbours(group.rows).map((stretch): [StatusColumns, Neighbours] => [group.columns, stretch]),
  );
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
