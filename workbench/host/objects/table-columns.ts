import type { Book } from '../book';
import { cellInput, literalInput } from '../cell-input';
import { type HostObject, indexArgument, textArgument } from '../host-object';
import type { Area, TableArea } from '../spreadsheet';
import { existing, HostError, invalidArgument, notImplemented } from '../wire-format';
import { range } from './range';
import { tableArea } from './tables';

/** Column ids of a table, which stay with their columns: header text to id. */
const columnIds = new WeakMap<Book, Map<string, number>>();

function columnId(book: Book, tableId: string, name: string): number {
  const ids = columnIds.get(book) ?? new Map<string, number>();
  columnIds.set(book, ids);
  const key = `${tableId}\n${name}`;
  const known = ids.get(key) ?? ids.size + 1;
  ids.set(key, known);
  return known;
}

export function tableColumnCollection(book: Book, tableId: string): HostObject {
  const columns = (): { index: number; name: string; id: number }[] => {
    const { sheet, area } = tableArea(book, tableId);
    const headers = book.spreadsheet.values(sheet, { ...area, rows: 1 })[0] ?? [];
    return headers.map((header, index) => ({
      index,
      name: String(header),
      id: columnId(book, tableId, String(header)),
    }));
  };
  const find = (key: unknown): HostObject | null => {
    const known = columns().find(
      ({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase(),
    );
    return known ? tableColumn(book, tableId, known.id, columns) : null;
  };
  return {
    className: 'TableColumnCollection',
    scalars: { Count: () => columns().length },
    items: () => columns().map(({ id }) => tableColumn(book, tableId, id, columns)),
    item: (key) => existing(find(key)),
    methods: {
      GetItemOrNullObject: find,
      GetItemAt(index) {
        return tableColumn(book, tableId, existing(columns()[indexArgument(index)]).id, columns);
      },
      GetCount: () => columns().length,
      Add(index, values, name) {
        const added = addColumn(book, tableArea(book, tableId), index, values, name);
        return tableColumn(book, tableId, columns()[added]?.id ?? 0, columns);
      },
    },
  };
}

function tableColumn(
  book: Book,
  tableId: string,
  id: number,
  columns: () => readonly { index: number; name: string; id: number }[],
): HostObject {
  const column = () => {
    return existing(columns().find((known) => known.id === id));
  };
  const part = (of: (area: Area) => Area): HostObject => {
    const { sheet, area } = tableArea(book, tableId);
    return range(book, sheet, of({ ...area, column: area.column + column().index, columns: 1 }));
  };
  return {
    className: 'TableColumn',
    identity: () => ({ Id: id }),
    scalars: { Id: () => id, Index: () => column().index, Name: () => column().name },
    methods: {
      GetRange: () => part((area) => area),
      GetHeaderRowRange: () => part((area) => ({ ...area, rows: 1 })),
      GetDataBodyRange: () =>
        part((area) => ({ ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) })),
      Delete() {
        const { sheet, area } = tableArea(book, tableId);
        const { index } = column();
        book.requireWritable(sheet);
        if (area.columns === 1) throw new HostError('InvalidOperation', 'A table keeps at least one column.');
        resize(book, tableId, { ...area, columns: area.columns - 1 }, () => {
          shiftCells(
            book,
            sheet,
            { ...area, column: area.column + index + 1, columns: area.columns - index - 1 },
            -1,
          );
          const last = { ...area, column: area.column + area.columns - 1, columns: 1 };
          book.spreadsheet.clear(sheet, last, 'all');
        });
      },
    },
  };
}

/** Returns the new column's index in the table. */
function addColumn(
  book: Book,
  { id, sheet, area }: TableArea,
  index: unknown,
  values: unknown,
  name: unknown,
): number {
  book.requireWritable(sheet);
  const at = index === undefined || index === null || index === -1 ? area.columns : indexArgument(index);
  if (at < 0 || at > area.columns) throw invalidArgument();
  const next = { ...area, column: area.column + area.columns, columns: 1 };
  const isFree = book.spreadsheet.values(sheet, next).every((row) => row.every((cell) => cell === ''));
  // Excel moves what stands to the right of a table along; here that would need cells to move with their formats.
  if (!isFree) throw notImplemented('TableColumnCollection.add with filled cells right of the table');
  const cells = columnCells(values, area.rows);
  if (name !== undefined && name !== null) cells[0] = textArgument(name);
  if (cells[0] === undefined || cells[0] === null || cells[0] === '') cells[0] = `Column${area.columns + 1}`;
  resize(book, id, { ...area, columns: area.columns + 1 }, () => {
    shiftCells(book, sheet, { ...area, column: area.column + at, columns: area.columns - at }, 1);
    const target = { ...area, column: area.column + at, columns: 1 };
    book.spreadsheet.write(
      sheet,
      target,
      cells.map((cell) => [cellInput(cell ?? '', 'General')]),
    );
  });
  return at;
}

function columnCells(values: unknown, rows: number): unknown[] {
  if (values === undefined || values === null) return Array<unknown>(rows).fill('');
  if (!Array.isArray(values)) return [`${String(values)}`, ...Array<unknown>(rows - 1).fill(values)];
  const cells = values.map((row: unknown) => (Array.isArray(row) ? (row[0] as unknown) : row));
  if (cells.length !== rows)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return cells;
}

/** Moves contents and number formats sideways. */
function shiftCells(book: Book, sheet: string, area: Area, by: number): void {
  if (area.columns === 0) return;
  const values = book.spreadsheet.values(sheet, area);
  const cells = book.spreadsheet.formulas(sheet, area).map((row, i) =>
    row.map((formula, j) => {
      const value = values[i]?.[j] ?? '';
      // Text that begins with "=" shows the same as value and as formula.
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      return isFormula ? formula : literalInput(value);
    }),
  );
  const target = { ...area, column: area.column + by };
  book.spreadsheet.setNumberFormats(sheet, target, book.spreadsheet.numberFormats(sheet, area));
  book.spreadsheet.write(sheet, target, cells);
}

function resize(book: Book, id: string, area: Area, act: () => void): void {
  if (!book.spreadsheet.resizeTable) throw notImplemented('changing the size of a table in this spreadsheet');
  book.change(() => {
    act();
    book.spreadsheet.resizeTable?.(id, area);
  });
}
