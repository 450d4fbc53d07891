import {
  COLUMNS_OF_A_SHEET,
  ROWS_OF_A_SHEET,
  boundingArea,
  insideSheet,
  intersection,
  parseAddress,
} from '../a1';
import type { Book, Place } from '../book';
import { type HostObject, indexArgument, isHostObject } from '../host-object';
import type { Area } from '../spreadsheet';
import { existing, invalidArgument, notImplemented } from '../wire-format';
import { rangeAreas } from './range-areas';
import type { LivePlace } from './range-values';

const places = new WeakMap<HostObject, Place>();

/** Remembers where a range object points, so that it can be given as an argument to another. */
export function rememberPlace(range: HostObject, place: Place): HostObject {
  places.set(range, place);
  return range;
}

/** The place of a range given as an argument, as an object or as an address on the sheet. */
export function placeArgument(value: unknown, book: Book, sheet: string): LivePlace {
  if (typeof value === 'string') {
    const address = parseAddress(value);
    return { sheet: address.sheet === null ? sheet : sheetNamed(book, address.sheet), area: address.area };
  }
  const place = isHostObject(value) ? places.get(value) : undefined;
  if (!place?.area) throw invalidArgument();
  return { sheet: place.sheet, area: place.area };
}

export function placeOf(range: HostObject): Place | undefined {
  return places.get(range);
}

function sheetNamed(book: Book, name: string): string {
  return existing(book.spreadsheet.sheets().find((tab) => tab.name.toLowerCase() === name.toLowerCase())).id;
}

/** The methods that lead from one range to another, by wire names. */
export function rangeNavigation(
  book: Book,
  place: () => LivePlace,
  make: (sheet: string, area: Area) => HostObject,
): NonNullable<HostObject['methods']> {
  const to = (change: (area: Area) => Area): HostObject => {
    const { sheet, area } = place();
    return make(sheet, insideSheet(change(area)));
  };
  const meeting = (other: unknown): HostObject | null => {
    const { sheet, area } = place();
    const with_ = placeArgument(other, book, sheet);
    if (with_.sheet !== sheet) throw invalidArgument();
    const shared = intersection(area, with_.area);
    return shared && make(sheet, shared);
  };
  const used = (valuesOnly: unknown): HostObject | null => {
    const { sheet, area } = place();
    const filled = book.spreadsheet.usedArea(sheet, valuesOnly === true);
    const shared = filled && intersection(filled, area);
    return shared && make(sheet, shared);
  };
  return {
    GetCell: (row, column) =>
      to((area) => ({
        row: area.row + indexArgument(row),
        column: area.column + indexArgument(column),
        rows: 1,
        columns: 1,
      })),
    GetRow: (row) => to((area) => ({ ...area, row: area.row + indexArgument(row), rows: 1 })),
    GetColumn: (column) =>
      to((area) => ({ ...area, column: area.column + indexArgument(column), columns: 1 })),
    GetLastRow: () => to((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
    GetLastColumn: () => to((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
    GetLastCell: () =>
      to((area) => ({
        row: area.row + area.rows - 1,
        column: area.column + area.columns - 1,
        rows: 1,
        columns: 1,
      })),
    GetOffsetRange: (rows, columns) =>
      to((area) => ({
        ...area,
        row: area.row + indexArgument(rows),
        column: area.column + indexArgument(columns),
      })),
    GetResizedRange: (rows, columns) =>
      to((area) => ({
        ...area,
        rows: area.rows + indexArgument(rows),
        columns: area.columns + indexArgument(columns),
      })),
    GetAbsoluteResizedRange: (rows, columns) =>
      to((area) => ({ ...area, rows: indexArgument(rows), columns: indexArgument(columns) })),
    GetColumnsAfter: (count) =>
      to((area) => ({ ...area, column: area.column + area.columns, columns: indexArgument(count ?? 1) })),
    GetColumnsBefore: (count) =>
      to((area) => ({
        ...area,
        column: area.column - indexArgument(count ?? 1),
        columns: indexArgument(count ?? 1),
      })),
    GetRowsBelow: (count) =>
      to((area) => ({ ...area, row: area.row + area.rows, rows: indexArgument(count ?? 1) })),
    GetRowsAbove: (count) =>
      to((area) => ({ ...area, row: area.row - indexArgument(count ?? 1), rows: indexArgument(count ?? 1) })),
    GetEntireColumn: () => to((area) => ({ ...area, row: 0, rows: ROWS_OF_A_SHEET })),
    GetEntireRow: () => to((area) => ({ ...area, column: 0, columns: COLUMNS_OF_A_SHEET })),
    GetBoundingRect(other) {
      const { sheet } = place();
      const with_ = placeArgument(other, book, sheet);
      if (with_.sheet !== sheet) throw invalidArgument();
      return to((area) => boundingArea(area, with_.area));
    },
    GetIntersection: (other) => existing(meeting(other)),
    GetIntersectionOrNullObject: meeting,
    GetUsedRange: (valuesOnly) => existing(used(valuesOnly)),
    GetUsedRangeOrNullObject: used,
    GetSpecialCellsOrNullObject(type) {
      if (type !== 'Formulas')
        throw notImplemented(`special cells other than formulas, such as ${String(type)}`);
      const { sheet, area } = place();
      const cells = (book.spreadsheet.formulaCells?.(sheet) ?? []).flatMap(
        (cell) => intersection(area, { ...cell, rows: 1, columns: 1 }) ?? [],
      );
      return cells.length === 0 ? null : rangeAreas(book, sheet, () => cells);
    },
    GetSpillingToRangeOrNullObject() {
      const { sheet, area } = place();
      const spill = book.spreadsheet.spillOf?.(sheet, area.row, area.column) ?? null;
      return spill && make(sheet, spill);
    },
  };
}
