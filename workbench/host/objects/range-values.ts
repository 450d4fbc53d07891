import { COLUMNS_OF_A_SHEET, ROWS_OF_A_SHEET, intersection } from '../a1';
import type { Book } from '../book';
import { cellInput, numberFormatCategory, rowsFor } from '../cell-input';
import type { Area } from '../spreadsheet';
import { HostError, invalidArgument } from '../wire-format';

/** A rectangle of a sheet that exists. */
export interface LivePlace {
  readonly sheet: string;
  readonly area: Area;
}

/** Values, formulas, texts and number formats of a range, by wire names. */
export function rangeValueScalars(book: Book, place: () => LivePlace): Record<string, () => unknown> {
  const { spreadsheet } = book;
  const read = <T>(from: (sheet: string, area: Area) => T[][], blank: T) =>
    readGrid(book, place(), from, blank);
  return {
    Values: () => read((sheet, area) => spreadsheet.values(sheet, area), ''),
    ValueTypes: () => read<string>((sheet, area) => spreadsheet.valueTypes(sheet, area), 'Empty'),
    Formulas: () => read((sheet, area) => spreadsheet.formulas(sheet, area), ''),
    Text: () => read((sheet, area) => spreadsheet.texts(sheet, area), ''),
    NumberFormat: () => read((sheet, area) => spreadsheet.numberFormats(sheet, area), 'General'),
    NumberFormatCategories: () =>
      read(
        (sheet, area) => spreadsheet.numberFormats(sheet, area).map((row) => row.map(numberFormatCategory)),
        'General',
      ),
  };
}

export function rangeValueSetters(
  book: Book,
  place: () => LivePlace,
): Record<string, (value: unknown) => void> {
  const write = (value: unknown): void => {
    const { sheet, area } = bounded(place());
    book.requireWritable(sheet);
    const rows = rowsFor(value, area.rows, area.columns);
    const formats = readGrid(
      book,
      { sheet, area },
      (id, part) => book.spreadsheet.numberFormats(id, part),
      'General',
    );
    const cells = rows.map((row, i) => row.map((cell, j) => cellInput(cell, formats?.[i]?.[j] ?? 'General')));
    book.change(() => book.spreadsheet.write(sheet, area, cells));
  };
  return {
    Values: write,
    Formulas: write,
    NumberFormat(value) {
      const { sheet, area } = bounded(place());
      book.requireWritable(sheet);
      const rows = rowsFor(value, area.rows, area.columns);
      const formats = rows.map((row) => row.map(formatText));
      book.change(() => book.spreadsheet.setNumberFormats(sheet, area, formats));
    },
  };
}

function formatText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

/** Excel answers null for whole rows and columns, and above its limit of cells. */
function readGrid<T>(
  book: Book,
  { sheet, area }: LivePlace,
  from: (sheet: string, area: Area) => T[][],
  blank: T,
): T[][] | null {
  if (isUnbounded(area) || area.rows * area.columns > book.board.switches.cellLimit) return null;
  const extent = book.extent(sheet);
  const filled = extent && intersection(extent, area);
  if (!filled) return Array.from({ length: area.rows }, () => Array<T>(area.columns).fill(blank));
  const cells = from(sheet, filled);
  if (filled.rows === area.rows && filled.columns === area.columns) return cells;
  const top = filled.row - area.row;
  const left = filled.column - area.column;
  return Array.from({ length: area.rows }, (_, row) => {
    const known = cells[row - top];
    return known
      ? Array.from({ length: area.columns }, (_unused, column) => known[column - left] ?? blank)
      : Array<T>(area.columns).fill(blank);
  });
}

export function isUnbounded(area: Area): boolean {
  return area.rows === ROWS_OF_A_SHEET || area.columns === COLUMNS_OF_A_SHEET;
}

/** Values for a million rows at once are no use to anybody; Excel refuses them too. */
export function bounded(place: LivePlace): LivePlace {
  if (isUnbounded(place.area))
    throw new HostError(
      'InvalidOperation',
      'This operation is not permitted on whole rows or columns. Give the cells: "A2:A500".',
    );
  return place;
}

/** Whole rows and columns are cut to what the sheet holds; null when nothing is left. */
export function withinSheet(book: Book, { sheet, area }: LivePlace): Area | null {
  if (!isUnbounded(area)) return area;
  const extent = book.extent(sheet);
  return extent && intersection(extent, area);
}
