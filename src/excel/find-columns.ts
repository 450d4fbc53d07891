import {
  STATUS_COLUMN_TITLES,
  ownTitleColumns,
  placesNow,
  withoutStatusColumns,
  type Cell,
  type StatusColumns,
} from '../core';
import { paced, partsOf, type Pace } from './pace';
import { placeOfNumber } from './read-cells';
import type { SheetInWorkbook, WorkbookReading } from './read-workbook';
import type { StatusColumnsPlace } from './settings';

/** Status columns of ours that were found again, wherever they stand by now. */
export interface FoundColumns {
  readonly place: StatusColumnsPlace;
  readonly sheet: SheetInWorkbook;
  /** null throughout where no title of theirs is left. */
  readonly columns: StatusColumns;
}

/**
 * Finds the status columns that the workbook's settings speak of: on the same sheet, by their titles, nearest to where
 * they stood. Those whose sheet is gone are left out.
 */
export async function findColumns(
  { sheets, settings }: WorkbookReading,
  pace: Pace,
): Promise<FoundColumns[]> {
  const all: FoundColumns[] = [];
  for (const sheet of sheets) {
    const places = settings.statusColumns.filter((place) => sheetOf(place, sheets) === sheet);
    if (places.length === 0) continue;
    const titles = STATUS_COLUMN_TITLES.map((): number[] => []);
    for await (const part of paced(partsOf(sheet), pace))
      ownTitleColumns(part).forEach((columns, i) => titles[i]!.push(...columns));
    const now = titles.map((found, i) =>
      placesNow(
        places.map(({ columns }) => columns[i] ?? null),
        [...new Set(found)].sort((a, b) => a - b),
      ),
    );
    all.push(
      ...places.map((place, i) => ({ place, sheet, columns: now.map((columns) => columns[i] ?? null) })),
    );
  }
  return all;
}

function sheetOf(place: StatusColumnsPlace, sheets: readonly SheetInWorkbook[]): SheetInWorkbook | undefined {
  return sheets.find(({ id }) => id === place.sheetId) ?? sheets.find(({ name }) => name === place.sheet);
}

/** The sheets as the engine is to see them: without columns of ours, and without answers of ours anywhere else. */
export async function sheetsToJudge(
  { sheets }: WorkbookReading,
  found: readonly FoundColumns[],
  pace: Pace,
): Promise<SheetInWorkbook[]> {
  const toJudge: SheetInWorkbook[] = [];
  for (const sheet of sheets) toJudge.push(await withoutColumns(withoutOwnFormulas(sheet), found, pace));
  return toJudge;
}

/** The sheet without those of these columns that stand on it. */
export async function withoutColumns(
  sheet: SheetInWorkbook,
  found: readonly FoundColumns[],
  pace: Pace,
): Promise<SheetInWorkbook> {
  const own = found.filter((each) => each.sheet.id === sheet.id && isThere(each));
  if (own.length === 0) return sheet;
  const places = own.map(({ columns }) => columns);
  const rows: (readonly Cell[])[] = [];
  for await (const part of paced(partsOf(sheet), pace)) rows.push(...withoutStatusColumns(part, places).rows);
  return { ...sheet, rows };
}

/** The sheet with every cell blank that shows an answer of ours, so that none is taken for the officer's word. */
export function withoutOwnFormulas(sheet: SheetInWorkbook): SheetInWorkbook {
  if (sheet.ownFormulas.size === 0) return sheet;
  const blanked = new Map<number, Cell[]>();
  for (const place of sheet.ownFormulas.keys()) {
    const { row, column } = placeOfNumber(place);
    const cells = blanked.get(row) ?? [...(sheet.rows[row - sheet.firstRow] ?? [])];
    if (column - sheet.firstColumn < cells.length) cells[column - sheet.firstColumn] = null;
    blanked.set(row, cells);
  }
  return { ...sheet, rows: sheet.rows.map((cells, i) => blanked.get(sheet.firstRow + i) ?? cells) };
}

/** Is any of the four still there? */
export function isThere({ columns }: FoundColumns): boolean {
  return columns.some((column) => column !== null);
}
