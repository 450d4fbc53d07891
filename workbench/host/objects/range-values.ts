import { COLUMNS_OF_A_SHEET, ROWS_OF_A_SHEET, addressWithSheet, intersection } from '../a1';
import type { Book } from '../book';
import { cellInput, numberFormatCategory, rowsFor } from '../cell-input';
import type { Area } from '../spreadsheet';
import { withoutCovered } from './merged-cells';
import { HostError, existing, invalidArgument } from '../wire-format';

/** A rectangle of a sheet that exists. */
export interface LivePlace {
  readonly sheet: string;
  readonly area: Area;
}

/** "Plan!B2:C9" */
export function addressOf(book: Book, { sheet, area }: LivePlace): string {
  return addressWithSheet(existing(book.spreadsheet.sheets().find(({ id }) => id === sheet)).name, area);
}

/** Values, formulas, texts and number formats of a range, by wire names. */
export function rangeValueScalars(book: Book, place: () => LivePlace): Record<string, () => unknown> {
  const read = <T>(from: (sheet: string, area: Area) => T[][]): T[][] | null => {
    const { sheet, area } = place();
    return isTooLarge(book, area) ? null : from(sheet, area);
  };
  return {
    Values: () => read((sheet, area) => book.spreadsheet.values(sheet, area)),
    ValueTypes: () => read((sheet, area) => book.spreadsheet.valueTypes(sheet, area)),
    Formulas: () => read((sheet, area) => book.spreadsheet.formulas(sheet, area)),
    Text: () => read((sheet, area) => book.spreadsheet.texts(sheet, area)),
    NumberFormat: () => read((sheet, area) => book.spreadsheet.numberFormats(sheet, area)),
    NumberFormatCategories: () =>
      read((sheet, area) =>
        book.spreadsheet.numberFormats(sheet, area).map((row) => row.map(numberFormatCategory)),
      ),
  };
}

/** Excel answers null for whole rows and columns, and above its limit of cells. */
function isTooLarge(book: Book, area: Area): boolean {
  return isUnbounded(area) || area.rows * area.columns > book.board.switches.cellLimit;
}

export function rangeValueSetters(
  book: Book,
  place: () => LivePlace,
): Record<string, (value: unknown) => void> {
  const write = (value: unknown): void => {
    const { sheet, area } = bounded(place());
    book.requireWritable(sheet);
    const rows = rowsFor(value, area.rows, area.columns);
    const formats = book.numberFormats(sheet, area);
    const cells = rows.map((row, i) => row.map((cell, j) => cellInput(cell, formats[i]?.[j] ?? 'General')));
    book.write(sheet, area, withoutCovered(book, sheet, area, cells));
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

function isUnbounded(area: Area): boolean {
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
  const used = book.spreadsheet.usedArea(sheet, false);
  return used && intersection(used, area);
}
