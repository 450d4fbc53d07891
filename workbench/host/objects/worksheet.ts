import { insideSheet, parseAddress, wholeSheet } from '../a1';
import type { Book } from '../book';
import { EVENT, WORKBOOK_TARGET } from '../events';
import { type HostObject, indexArgument, textArgument } from '../host-object';
import type { SheetTab } from '../spreadsheet';
import { existing, HostError, invalidArgument, notImplemented } from '../wire-format';
import { range } from './range';
import { rangeAreas } from './range-areas';
import { placeArgument } from './range-navigation';
import { tableCollection } from './tables';

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

export function worksheet(book: Book, id: string): HostObject {
  const tab = (): SheetTab => {
    return existing(book.spreadsheet.sheets().find((sheet) => sheet.id === id));
  };
  const used = (valuesOnly: unknown): HostObject | null => {
    const area = book.spreadsheet.usedArea(tab().id, valuesOnly === true);
    return area && range(book, id, area);
  };
  return {
    className: 'Worksheet',
    identity: () => ({ Id: tab().id }),
    scalars: {
      Id: () => tab().id,
      Name: () => tab().name,
      Position: () => book.spreadsheet.sheets().findIndex((sheet) => sheet.id === id),
      Visibility: () => VISIBILITIES[tab().visibility],
    },
    setters: {
      Name(value) {
        const name = sheetName(book, value, id);
        book.requireWritable();
        book.change(() => book.spreadsheet.renameSheet(tab().id, name));
      },
      Visibility(value) {
        const key = (Object.keys(VISIBILITIES) as (keyof typeof VISIBILITIES)[]).find(
          (known) => VISIBILITIES[known] === value,
        );
        if (!key) throw invalidArgument();
        book.requireWritable();
        book.change(() => book.spreadsheet.setVisibility(tab().id, key));
      },
    },
    navigation: {
      Tables: () => tableCollection(book, tab().id),
      Protection: () => protection(book, tab().id),
      AutoFilter: () => autoFilter(book, tab().id),
    },
    methods: {
      Activate: () => book.spreadsheet.activateSheet(tab().id),
      Delete() {
        const { id: own, visibility } = tab();
        book.requireWritable();
        const isLast = !book.spreadsheet
          .sheets()
          .some((sheet) => sheet.id !== own && sheet.visibility === 'visible');
        if (visibility === 'very-hidden' || isLast)
          throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
        book.change(() => book.spreadsheet.deleteSheet(own));
      },
      GetRange(address) {
        if (address === undefined || address === null) return range(book, tab().id, wholeSheet());
        if (isNamedOrSeveral(textArgument(address)))
          throw notImplemented(`Worksheet.getRange('${textArgument(address)}')`);
        const place = placeArgument(address, book, tab().id);
        if (place.sheet !== id) throw invalidArgument();
        return range(book, id, place.area);
      },
      GetRanges(addresses) {
        const places = textArgument(addresses)
          .split(',')
          .map((address) => placeArgument(address, book, tab().id));
        if (places.some((place) => place.sheet !== id)) throw invalidArgument();
        return rangeAreas(book, tab().id, () => places.map(({ area }) => area));
      },
      GetRangeByIndexes: (row, column, rows, columns) =>
        range(
          book,
          tab().id,
          insideSheet({
            row: indexArgument(row),
            column: indexArgument(column),
            rows: indexArgument(rows),
            columns: indexArgument(columns),
          }),
        ),
      GetCell: (row, column) =>
        range(
          book,
          tab().id,
          insideSheet({ row: indexArgument(row), column: indexArgument(column), rows: 1, columns: 1 }),
        ),
      // An empty sheet gives its first cell, as in Excel.
      GetUsedRange: (valuesOnly) => used(valuesOnly) ?? range(book, id, parseAddress('A1').area),
      GetUsedRangeOrNullObject: used,
      ...eventMethods(book, () => tab().id),
    },
  };
}

function isNamedOrSeveral(address: string): boolean {
  return address.includes(',');
}

function protection(book: Book, sheet: string): HostObject {
  const set = (isProtected: boolean): void => {
    if (book.board.switches.isReadOnly) book.requireWritable();
    book.change(() => book.spreadsheet.setProtected(sheet, isProtected));
  };
  return {
    className: 'WorksheetProtection',
    scalars: { Protected: () => book.spreadsheet.isProtected(sheet) },
    methods: { Protect: () => set(true), Unprotect: () => set(false) },
  };
}

function autoFilter(book: Book, sheet: string): HostObject {
  const area = () => book.spreadsheet.filterArea?.(sheet) ?? null;
  const place = (): HostObject | null => {
    const found = area();
    return found && range(book, sheet, found);
  };
  return {
    className: 'AutoFilter',
    scalars: { Enabled: () => area() !== null },
    methods: { GetRange: place, GetRangeOrNullObject: place },
  };
}

/** The registration calls behind onChanged and the like, for one sheet or for all of them. */
function eventMethods(book: Book, target: () => string): NonNullable<HostObject['methods']> {
  const changed = book.events.registration(EVENT.changed, target);
  const activated = book.events.registration(EVENT.activated, target);
  const selection = book.events.registration(EVENT.selectionChanged, target);
  const rowsSorted = book.events.registration(EVENT.rowsSorted, target);
  return {
    _RegisterDataChangedEvent: () => changed(true),
    _UnregisterDataChangedEvent: () => changed(false),
    _RegisterActivatedEvent: () => activated(true),
    _UnregisterActivatedEvent: () => activated(false),
    _RegisterSelectionChangedEvent: () => selection(true),
    _UnregisterSelectionChangedEvent: () => selection(false),
    _RegisterRowSortedEvent: () => rowsSorted(true),
    _UnregisterRowSortedEvent: () => rowsSorted(false),
  };
}

export function worksheetCollection(book: Book): HostObject {
  const find = (key: unknown): HostObject | null => {
    const asked = textArgument(key);
    const tab = book.spreadsheet
      .sheets()
      .find(({ id, name }) => id === asked || name.toLowerCase() === asked.toLowerCase());
    return tab ? worksheet(book, tab.id) : null;
  };
  const at = (tab: SheetTab | undefined): HostObject => {
    return worksheet(book, existing(tab).id);
  };
  const listed = (visibleOnly: unknown): SheetTab[] =>
    book.spreadsheet.sheets().filter((tab) => visibleOnly !== true || tab.visibility === 'visible');
  const added = book.events.registration(EVENT.added, () => WORKBOOK_TARGET);
  const deleted = book.events.registration(EVENT.deleted, () => WORKBOOK_TARGET);
  return {
    className: 'WorksheetCollection',
    items: () => book.spreadsheet.sheets().map((tab) => worksheet(book, tab.id)),
    item: (key) => existing(find(key)),
    methods: {
      GetItemOrNullObject: find,
      GetActiveWorksheet: () => worksheet(book, book.spreadsheet.activeSheet()),
      GetCount: (visibleOnly) => listed(visibleOnly).length,
      GetFirst: (visibleOnly) => at(listed(visibleOnly)[0]),
      GetLast: (visibleOnly) => at(listed(visibleOnly).at(-1)),
      Add(name) {
        const wanted =
          name === undefined || name === null || name === '' ? freeName(book) : sheetName(book, name);
        book.requireWritable();
        return worksheet(
          book,
          book.change(() => book.spreadsheet.addSheet(wanted)),
        );
      },
      _RegisterAddedEvent: () => added(true),
      _UnregisterAddedEvent: () => added(false),
      _RegisterDeletedEvent: () => deleted(true),
      _UnregisterDeletedEvent: () => deleted(false),
      ...eventMethods(book, () => WORKBOOK_TARGET),
    },
  };
}

function freeName(book: Book): string {
  const names = new Set(book.spreadsheet.sheets().map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (names.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function sheetName(book: Book, value: unknown, own?: string): string {
  const name = textArgument(value);
  if (name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) throw invalidArgument();
  const taken = book.spreadsheet
    .sheets()
    .some((tab) => tab.id !== own && tab.name.toLowerCase() === name.toLowerCase());
  if (taken)
    throw new HostError(
      'ItemAlreadyExists',
      'A resource with the same name or identifier already exists.',
      409,
    );
  return name;
}
