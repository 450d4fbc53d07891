import { STATUS_COLUMN_COUNT, type TrackerReport } from '../core';
import { followedCells, type CellsOf } from './cells-at';
import { tableOf, type Target } from './choose-targets';
import { columnsInWords } from './columns-in-words';
import { dateStyleOf } from './date-style';
import type { FoundColumns } from './find-columns';
import { isLiveLine } from './live-columns';
import type { Changes, StatusColumnsPlan } from './plan-status-columns';
import type { SheetInWorkbook } from './read-workbook';
import type { Notice, Place, WorkProgress } from './session-state';
import { ROWS_AT_ONCE, createSending, type Sending } from './sending';
import { queueSaving, type StatusColumnsPlace } from './settings';
import { colourRag, findColours, type FoundColours } from './status-colours';
import type { Run } from './status-column-changes';
import { MOST_LOOKED_AT, createWitness, type Looked } from './witness';
import { WIDTHS, clearLines, formatDue, stretchesOf, styleLines, styleTitles } from './status-column-format';

/**
 * Writes the RAG status columns as planned. Where they stand is saved before the first of them is written, so that
 * columns left half done by a failure are completed by the next try.
 */
export async function writeStatusColumns(
  context: Excel.RequestContext,
  { reading, found, changes, lines, refused, orphans, mode }: StatusColumnsPlan,
  tell: (progress: WorkProgress) => void,
): Promise<{ readonly columns: readonly FoundColumns[]; readonly notice: Notice | null }> {
  const targets = changes.map(({ target }) => target);
  const witness = createWitness(
    context,
    changes.map((each) => lookedAt(each, lines)),
  );
  const untouched = createWitness(
    context,
    changes.flatMap((each) => ownCells(each, lines)),
  );
  const colours = await coloursToWrite(context, targets);
  // Only now: what waits in the queue is lost where formats cannot be read at the first try.
  const cells = new Map(targets.map((target) => [target, cellsOf(context, target)]));
  const checks = [witness(), untouched()];
  await context.sync();
  for (const check of checks) check();
  let saved = reading.settings;
  const save = (places: readonly StatusColumnsPlace[]): (() => void) | null => {
    const statusColumns = [...places, ...orphans];
    if (JSON.stringify(statusColumns) === JSON.stringify(saved.statusColumns)) return null;
    saved = { ...saved, statusColumns };
    return queueSaving(context, saved);
  };
  const confirm = save(targets.map((target) => placeOf(target, target.known?.isComplete ?? false)));
  const places: StatusColumnsPlace[] = [];
  const sending = createSending(context, witness, { rows: lines, tell });
  for (const each of changes)
    places.push(
      await writeChanges(
        context,
        sending,
        cells.get(each.target)!,
        each,
        colours.get(each.target),
        reading.sheets,
      ),
    );
  const confirmAgain = save(places);
  if (confirm || confirmAgain) await context.sync();
  (confirmAgain ?? confirm)?.();
  const written = targets.map(({ sheet }, i): FoundColumns => {
    const place = places[i]!;
    return { sheet, place, columns: place.columns };
  });
  const others = found.filter(({ place }) => orphans.includes(place));
  return {
    columns: [...written, ...others],
    notice: noticeFor(targets, refused, mode, reading.settings.areColumnsLive),
  };
}

function cellsOf(context: Excel.RequestContext, { sheet, tracker, columns }: Target): CellsOf {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  return followedCells(worksheet, tracker.blocks[0]!.headerRow, columns);
}

/**
 * The header rows, which are seen to move with columns, and the last action; with them all rows that are written, as
 * long as they are few.
 */
function lookedAt(changes: Changes, lines: number): Looked {
  const { sheet, tracker, columns } = changes.target;
  return {
    sheet,
    rows: [
      ...tracker.blocks.map(({ headerRow }) => headerRow),
      rowsOf(tracker).lastRow,
      ...(lines > MOST_LOOKED_AT ? [] : rowsWritten(changes)),
    ],
    firstColumn: Math.min(...tracker.blocks.map(({ firstColumn }) => firstColumn)),
    lastColumn: Math.max(...tracker.blocks.map(({ lastColumn }) => lastColumn)),
    isLeftOut: (_, column) => columns.includes(column),
  };
}

/** Cells of our columns, which must hold what they held right before they are written. Formulas may answer anew. */
function ownCells(changes: Changes, lines: number): Looked[] {
  const { sheet, columns } = changes.target;
  if (lines > MOST_LOOKED_AT) return [];
  const rows = rowsWritten(changes).filter((row) => !isLiveLine(sheet, row, columns));
  return stretchesOf(columns).map(({ column, of }) => ({
    sheet,
    rows,
    firstColumn: column,
    lastColumn: column + of.length - 1,
    withBlanks: true,
  }));
}

function rowsWritten({ runs, stale }: Changes): number[] {
  const stretches = [...runs.map(({ row, lines }) => ({ row, rows: lines.length })), ...stale];
  return stretches.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, i) => row + i));
}

function placeOf({ sheet, tracker, columns, before }: Target, isComplete: boolean): StatusColumnsPlace {
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    columns,
    trackerColumn: tracker.blocks[0]!.firstColumn,
    headerRows: tracker.blocks.map(({ headerRow }) => headerRow),
    ...rowsOf(tracker),
    isComplete,
    widths: before.widths,
    dueFormat: before.dueFormat,
    isStyled: before.isStyled,
    isInTable: before.isInTable,
  };
}

/** From the first action to the last; the row under the header where there is none. */
function rowsOf({ actions, blocks }: TrackerReport): { firstRow: number; lastRow: number } {
  const firstRow = actions[0]?.row ?? blocks[0]!.headerRow + 1;
  return { firstRow, lastRow: actions.at(-1)?.row ?? firstRow };
}

/** The colours that are there, by the targets whose colours have to be written. */
async function coloursToWrite(
  context: Excel.RequestContext,
  targets: readonly Target[],
): Promise<ReadonlyMap<Target, FoundColours>> {
  const uncoloured = targets.flatMap((target) => {
    const { sheet, tracker, columns, known } = target;
    const { firstRow, lastRow } = rowsOf(tracker);
    const [column = null] = columns;
    const isColoured =
      known?.isComplete === true &&
      known.columns[0] === column &&
      known.firstRow === firstRow &&
      known.lastRow === lastRow;
    return column === null || isColoured ? [] : [{ target, sheetId: sheet.id, column }];
  });
  const found = await findColours(context, uncoloured);
  return new Map(uncoloured.map(({ target }, i) => [target, found[i]!]));
}

async function writeChanges(
  context: Excel.RequestContext,
  sending: Sending,
  cells: CellsOf,
  { target, runs, stale }: Changes,
  colours: FoundColours | undefined,
  sheets: readonly SheetInWorkbook[],
): Promise<StatusColumnsPlace> {
  const { sheet, tracker, columns, known, before } = target;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  await clearLines(sending, cells, before, columns, stale);
  if (!known?.isComplete) layOut(worksheet, cells, target);
  await writeRuns(sending, cells, target, runs, sheets);
  const [rag = null] = columns;
  if (rag !== null && colours) {
    const { firstRow, lastRow } = rowsOf(tracker);
    colours.remove();
    // Where Excel does not show ours, those that were complete are there, and only rows below them lack any.
    const isBelow = colours.count === 0 && colours.isUnread && known?.isComplete === true;
    const from = isBelow ? known.lastRow + 1 : firstRow;
    if (from <= lastRow) colourRag(cells, from, lastRow, rag);
  }
  if (colours || runs.length > 0 || stale.length > 0) await sending.send();
  return placeOf(target, true);
}

/** Widths and, in a plain range, the titles' looks; an Excel table dresses its own columns and is made to hold them. */
function layOut(
  worksheet: Excel.Worksheet,
  cells: CellsOf,
  { sheet, tracker, columns, before }: Target,
): void {
  WIDTHS.forEach((width, i) => {
    const column = columns[i] ?? null;
    if (column !== null) cells(0, column, 1, 1).format.columnWidth = width;
  });
  const table = before.isInTable ? tableOf(sheet, tracker) : undefined;
  if (table && table.lastColumn + 1 === columns[0]) {
    const held = worksheet.getCell(table.firstRow, table.firstColumn).getTables(false).getFirst();
    const { firstRow, firstColumn, lastRow, lastColumn } = table;
    // By its own place, not by its present width: a second try must not widen it twice.
    const columnCount = lastColumn - firstColumn + 1 + STATUS_COLUMN_COUNT;
    held.resize(worksheet.getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, columnCount));
  }
  if (!before.isStyled || before.isInTable) return;
  for (const { headerRow, lastColumn } of tracker.blocks) styleTitles(cells, headerRow, columns, lastColumn);
}

async function writeRuns(
  sending: Sending,
  cells: CellsOf,
  { sheet, tracker, columns, before }: Target,
  runs: readonly Run[],
  sheets: readonly SheetInWorkbook[],
): Promise<void> {
  // Our own days stand in none of the tracker's columns.
  const format = dateStyleOf(sheets, sheet, tracker.blocks[0]!.columns.deadline);
  for (const { row, kind, lines } of runs) {
    for (let from = 0; from < lines.length; from += ROWS_AT_ONCE) {
      const part = lines.slice(from, from + ROWS_AT_ONCE);
      const first = row + from;
      await sending.makeRoom(part.length);
      // Formats first: a day must never show as a bare number.
      if (kind === 'new') formatDue(cells, first, part.length, columns, format);
      if (kind === 'new' && before.isStyled) styleLines(cells, first, part.length, columns);
      for (const { column, of } of stretchesOf(columns))
        cells(first, column, part.length, of.length).values = part.map((line) =>
          of.map((index) => line[index]),
        );
    }
  }
}

/** A refresh that came with a Validate is not worth a word unless something could not be written. */
function noticeFor(
  targets: readonly Target[],
  refused: readonly string[],
  mode: StatusColumnsPlan['mode'],
  areLive: boolean,
): Notice | null {
  const sentences = targets.map(
    ({ sheet, columns, known }) =>
      `RAG columns ${known ? 'refreshed' : 'added'}${areLive ? ' as formulas' : ''}: ${columnsInWords(columns)} of ‘${sheet.name}’.`,
  );
  const text = [...(mode === 'add' ? sentences : []), ...refused].join(' ');
  if (text === '') return null;
  const [target] = targets;
  return {
    tone: refused.length > 0 ? 'problem' : 'done',
    text,
    ...(mode === 'add' && target && { place: placeOfTitle(target) }),
  };
}

/** The title furthest right: once that is in sight, the others are. */
function placeOfTitle({ sheet, tracker, columns }: Target): Place {
  return {
    sheet: sheet.name,
    row: tracker.blocks[0]!.headerRow,
    column: Math.max(...columns.map((column) => column ?? 0)),
  };
}
