import { ownTitleColumns, placesNow, withoutStatusColumns, type Cell, type StatusColumns } from '../core';
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
export function findColumns({ sheets, settings }: WorkbookReading): FoundColumns[] {
  return sheets.flatMap((sheet) => {
    const places = settings.statusColumns.filter((place) => sheetOf(place, sheets) === sheet);
    if (places.length === 0) return [];
    const titles = ownTitleColumns(sheet);
    const now = titles.map((found, i) =>
      placesNow(
        places.map(({ columns }) => columns[i] ?? null),
        found,
      ),
    );
    return places.map((place, i) => ({ place, sheet, columns: now.map((columns) => columns[i] ?? null) }));
  });
}

function sheetOf(place: StatusColumnsPlace, sheets: readonly SheetInWorkbook[]): SheetInWorkbook | undefined {
  return sheets.find(({ id }) => id === place.sheetId) ?? sheets.find(({ name }) => name === place.sheet);
}

/** The sheets as the engine is to see them: without columns of ours, and without answers of ours anywhere else. */
export function sheetsToJudge(
  { sheets }: WorkbookReading,
  found: readonly FoundColumns[],
): SheetInWorkbook[] {
  return sheets.map((sheet) =>
    withoutStatusColumns(
      withoutOwnFormulas(sheet),
      found.filter((each) => each.sheet === sheet && isThere(each)).map(({ columns }) => columns),
    ),
  );
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
