import type { Book } from '../book';
import { type HostObject, indexArgument, textArgument } from '../host-object';
import type { Area, TableArea } from '../spreadsheet';
import { intersection } from '../a1';
import { existing, invalidArgument, notImplemented } from '../wire-format';
import { range } from './range';
import { placeArgument } from './range-navigation';
import { tableColumnCollection } from './table-columns';
import { worksheet } from './worksheet';

/** The tables of a sheet, or of the workbook when no sheet is given. */
export function tableCollection(book: Book, sheet?: string, within?: Area): HostObject {
  const all = (): TableArea[] =>
    book.spreadsheet
      .tables()
      .filter((found) => sheet === undefined || found.sheet === sheet)
      .filter((found) => within === undefined || intersection(found.area, within) !== null);
  const find = (key: unknown): HostObject | null => {
    const asked = textArgument(key);
    const found = all().find(({ id, name }) => id === asked || name.toLowerCase() === asked.toLowerCase());
    return found ? table(book, found.id) : null;
  };
  return {
    className: 'TableCollection',
    scalars: { Count: () => all().length },
    items: () => all().map(({ id }) => table(book, id)),
    item: (key) => existing(find(key)),
    methods: {
      GetItemOrNullObject: find,
      GetItemAt(index) {
        return table(book, existing(all()[indexArgument(index)]).id);
      },
      GetCount: () => all().length,
      GetFirst() {
        return table(book, existing(all()[0]).id);
      },
    },
  };
}

function table(book: Book, id: string): HostObject {
  const found = (): TableArea => tableArea(book, id);
  const part = (of: (area: Area) => Area): HostObject => range(book, found().sheet, of(found().area));
  return {
    className: 'Table',
    identity: () => ({ Id: id }),
    scalars: {
      Id: () => found().id,
      Name: () => found().name,
      ShowHeaders: () => true,
      ShowTotals: () => false,
    },
    navigation: {
      Columns: () => tableColumnCollection(book, found().id),
      Worksheet: () => worksheet(book, found().sheet),
    },
    methods: {
      GetRange: () => part((area) => area),
      Resize(to) {
        const { sheet, area } = found();
        book.requireWritable(sheet);
        if (!book.spreadsheet.resizeTable) throw notImplemented('Table.resize in this spreadsheet');
        const place = placeArgument(to, book, sheet);
        // Its titles stay in their row.
        if (place.sheet !== sheet || place.area.row !== area.row || !intersection(place.area, area))
          throw invalidArgument();
        book.change(() => book.spreadsheet.resizeTable?.(id, place.area));
      },
      GetHeaderRowRange: () => part((area) => ({ ...area, rows: 1 })),
      // A table without rows of its own still has one empty body row, as in Excel.
      GetDataBodyRange: () =>
        part((area) => ({ ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) })),
    },
  };
}

export function tableArea(book: Book, id: string): TableArea {
  return existing(book.spreadsheet.tables().find((known) => known.id === id));
}
