import { COLUMNS_OF_A_SHEET, ROWS_OF_A_SHEET } from '../a1';
import type { Book, Place } from '../book';
import { literalInput } from '../cell-input';
import type { HostObject } from '../host-object';
import type { Area } from '../spreadsheet';
import { HostError, invalidArgument, notImplemented } from '../wire-format';
import { conditionalFormatCollection } from './conditional-formats';
import { copyMerges, partMerges } from './merged-cells';
import { rangeFormat } from './range-format';
import { placeArgument, rangeNavigation, rememberPlace } from './range-navigation';
import {
  type LivePlace,
  addressOf,
  bounded,
  rangeValueScalars,
  rangeValueSetters,
  withinSheet,
} from './range-values';
import { tableCollection } from './tables';
import { worksheet } from './worksheet';

const CLEARED = { All: 'all', Contents: 'contents', Formats: 'formats' } as const;

export function range(book: Book, sheet: string, area: Area): HostObject {
  return rangeAt(book, { sheet, area });
}

/** The range object of a place that may move. */
export function rangeAt(book: Book, place: Place): HostObject {
  const live = (): LivePlace => {
    if (!place.area) throw new HostError('InvalidReference', 'The cells of this range were deleted.');
    return { sheet: place.sheet, area: place.area };
  };
  const object: HostObject = {
    className: 'Range',
    scalars: { ...positionScalars(book, live), ...rangeValueScalars(book, live) },
    setters: rangeValueSetters(book, live),
    navigation: {
      Worksheet: () => worksheet(book, place.sheet),
      Format: () => rangeFormat(book, live),
      ConditionalFormats: () => conditionalFormatCollection(book, live),
    },
    methods: {
      ...rangeNavigation(book, live, (sheet, area) => range(book, sheet, area)),
      ...rangeChanges(book, live),
      ...lineProperties(book, live),
      // Fully contained tables alone are not told apart.
      GetTables: () => tableCollection(book, live().sheet, live().area),
      _ValidateArraySize(rows, columns) {
        const { area } = live();
        if (rows !== area.rows || columns !== area.columns)
          throw invalidArgument(
            "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
          );
      },
    },
  };
  return rememberPlace(object, place);
}

function positionScalars(book: Book, live: () => LivePlace): Record<string, () => unknown> {
  const address = (): string => addressOf(book, live());
  return {
    Address: address,
    AddressLocal: address,
    RowIndex: () => live().area.row,
    ColumnIndex: () => live().area.column,
    RowCount: () => live().area.rows,
    ColumnCount: () => live().area.columns,
    CellCount: () => {
      const cells = live().area.rows * live().area.columns;
      return cells > 2 ** 31 - 1 ? -1 : cells;
    },
    RowHidden: () => {
      const { sheet, area } = live();
      return allOrNone(book.spreadsheet.hiddenRows?.(sheet) ?? [], area.row, area.rows);
    },
    ColumnHidden: () => {
      const { sheet, area } = live();
      return allOrNone(book.spreadsheet.hiddenColumns?.(sheet) ?? [], area.column, area.columns);
    },
    IsEntireColumn: () => live().area.rows === ROWS_OF_A_SHEET,
    IsEntireRow: () => live().area.columns === COLUMNS_OF_A_SHEET,
  };
}

/** null where some lines are hidden and some are not, as in Excel. */
function allOrNone(hidden: readonly number[], first: number, count: number): boolean | null {
  const inside = hidden.filter((line) => line >= first && line < first + count).length;
  return inside === 0 ? false : inside === count ? true : null;
}

/** getRowProperties and getColumnProperties, of what is hidden alone. */
function lineProperties(book: Book, live: () => LivePlace): NonNullable<HostObject['methods']> {
  const only = (options: unknown, key: string): void => {
    const asked = Object.keys(typeof options === 'object' && options !== null ? options : {});
    if (asked.length !== 1 || asked[0] !== key) throw notImplemented(`line properties ${asked.join(', ')}`);
  };
  return {
    GetRowProperties(options) {
      only(options, 'rowHidden');
      const { sheet, area } = live();
      const hidden = new Set(book.spreadsheet.hiddenRows?.(sheet));
      return Array.from({ length: area.rows }, (_, i) => ({ rowHidden: hidden.has(area.row + i) }));
    },
    GetColumnProperties(options) {
      only(options, 'columnHidden');
      const { sheet, area } = live();
      const hidden = new Set(book.spreadsheet.hiddenColumns?.(sheet));
      return Array.from({ length: area.columns }, (_, i) => ({ columnHidden: hidden.has(area.column + i) }));
    },
  };
}

function rangeChanges(book: Book, live: () => LivePlace): NonNullable<HostObject['methods']> {
  return {
    Clear(applyTo) {
      const what = CLEARED[(applyTo ?? 'All') as keyof typeof CLEARED];
      if (!what) throw notImplemented(`Range.clear('${String(applyTo)}')`);
      book.requireWritable(live().sheet);
      const { sheet } = live();
      const area = withinSheet(book, live());
      if (!area) return;
      if (what !== 'contents') partMerges(book, sheet, area);
      book.change(() => book.spreadsheet.clear(sheet, area, what));
    },
    CopyFrom(source, copyType) {
      const to = bounded(live());
      const from = placeArgument(source, book, to.sheet);
      book.requireWritable(to.sheet);
      if (copyType === 'Values') {
        if (from.area.rows !== to.area.rows || from.area.columns !== to.area.columns)
          throw notImplemented('Range.copyFrom of values to a range of another size');
        const cells = book.spreadsheet.values(from.sheet, from.area).map((row) => row.map(literalInput));
        book.change(() => book.spreadsheet.write(to.sheet, to.area, cells));
        return;
      }
      if (copyType !== 'Formats') throw notImplemented(`Range.copyFrom('${String(copyType ?? 'All')}')`);
      if (from.sheet !== to.sheet) throw notImplemented('Range.copyFrom of formats from another sheet');
      book.change(() => book.spreadsheet.copyFormats(to.sheet, from.area, to.area));
      copyMerges(book, to.sheet, from.area, to.area);
    },
    Unmerge() {
      const { sheet, area } = live();
      book.requireWritable(sheet);
      book.change(() => book.spreadsheet.unmerge?.(sheet, area));
    },
    Select() {
      const { sheet, area } = live();
      if (book.spreadsheet.activeSheet() !== sheet) book.spreadsheet.activateSheet(sheet);
      book.spreadsheet.select(sheet, area);
    },
    Insert(shift) {
      const { sheet, area } = live();
      const isRows = shiftsRows(shift, 'Down', 'Right', area, 'insert');
      book.requireWritable(sheet);
      if (isRows) book.change(() => book.spreadsheet.insertRows(sheet, area.row, area.rows), 'RowInserted');
      else
        book.change(() => book.spreadsheet.insertColumns(sheet, area.column, area.columns), 'ColumnInserted');
      return range(book, sheet, area);
    },
    Delete(shift) {
      const { sheet, area } = live();
      const isRows = shiftsRows(shift, 'Up', 'Left', area, 'delete');
      book.requireWritable(sheet);
      if (isRows) book.change(() => book.spreadsheet.deleteRows(sheet, area.row, area.rows), 'RowDeleted');
      else
        book.change(() => book.spreadsheet.deleteColumns(sheet, area.column, area.columns), 'ColumnDeleted');
    },
  };
}

/** true for whole rows, false for whole columns; part of a row or column would break what stands beside it. */
function shiftsRows(shift: unknown, down: string, right: string, area: Area, verb: string): boolean {
  if (shift !== down && shift !== right) throw invalidArgument();
  if (shift === down && area.columns === COLUMNS_OF_A_SHEET) return true;
  if (shift === right && area.rows === ROWS_OF_A_SHEET) return false;
  throw notImplemented(`Range.${verb} of less than whole rows or columns`);
}
