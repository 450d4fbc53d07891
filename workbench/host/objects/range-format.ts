import type { CellStyle } from '../../../src/files/contents';
import { colourArgument } from '../colours';
import type { Book } from '../book';
import { type HostObject, booleanArgument, numberArgument, textArgument } from '../host-object';
import type { StylePatch } from '../spreadsheet';
import { invalidArgument, notImplemented } from '../wire-format';
import { type LivePlace, withinSheet } from './range-values';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

/** range.format. A property that differs within the range answers null, as in Excel. */
export function rangeFormat(book: Book, place: () => LivePlace): HostObject {
  const read = <T>(of: (style: CellStyle) => T): T | null => common(book, place(), of);
  const patch = (change: StylePatch): void => patchStyle(book, place(), change);
  return {
    className: 'RangeFormat',
    scalars: {
      WrapText: () => read((style) => style.wrap ?? false),
      HorizontalAlignment: () =>
        read((style) => (style.horizontal ? HORIZONTAL[style.horizontal] : 'General')),
      VerticalAlignment: () => read((style) => VERTICAL[style.vertical ?? 'bottom']),
      ColumnWidth: () => commonColumnWidth(book, place()),
    },
    setters: {
      WrapText: (value) => patch({ wrap: booleanArgument(value) || null }),
      HorizontalAlignment: (value) =>
        patch({ horizontal: value === 'General' ? null : keyOf(HORIZONTAL, value) }),
      VerticalAlignment: (value) => patch({ vertical: keyOf(VERTICAL, value) }),
      ColumnWidth(value) {
        const points = numberArgument(value);
        const { sheet, area } = place();
        book.requireWritable(sheet);
        book.change(() => {
          for (let column = area.column; column < area.column + area.columns; column += 1)
            book.spreadsheet.setColumnWidth(sheet, column, points);
        });
      },
    },
    navigation: {
      Fill: () => ({
        className: 'RangeFill',
        scalars: { Color: () => read((style) => style.fill ?? '#FFFFFF') },
        setters: { Color: (value) => patch({ fill: value === '' ? null : colourArgument(value) }) },
        methods: { Clear: () => patch({ fill: null }) },
      }),
      Font: () => rangeFont(read, patch),
    },
  };
}

type Read = <T>(of: (style: CellStyle) => T) => T | null;

function rangeFont(read: Read, patch: (change: StylePatch) => void): HostObject {
  return {
    className: 'RangeFont',
    scalars: {
      Name: () => read((style) => style.fontName ?? 'Calibri'),
      Size: () => read((style) => style.fontSize ?? 11),
      Color: () => read((style) => style.fontColour ?? '#000000'),
      Bold: () => read((style) => style.bold ?? false),
      Italic: () => read((style) => style.italic ?? false),
      Underline: () => read((style) => (style.underline ? 'Single' : 'None')),
      Strikethrough: () => read((style) => style.strikethrough ?? false),
    },
    setters: {
      Name: (value) => patch({ fontName: textArgument(value) }),
      Size: (value) => patch({ fontSize: numberArgument(value) }),
      Color: (value) => patch({ fontColour: colourArgument(value) }),
      Bold: (value) => patch({ bold: booleanArgument(value) || null }),
      Italic: (value) => patch({ italic: booleanArgument(value) || null }),
      Strikethrough: (value) => patch({ strikethrough: booleanArgument(value) || null }),
      Underline(value) {
        if (value !== 'None' && value !== 'Single')
          throw notImplemented(`RangeFont.underline ${String(value)}`);
        patch({ underline: value === 'Single' || null });
      },
    },
  };
}

function keyOf<K extends string>(names: Readonly<Record<K, string>>, value: unknown): K {
  for (const key of Object.keys(names) as K[]) if (names[key] === value) return key;
  if (typeof value === 'string') throw notImplemented(`the alignment ${value}`);
  throw invalidArgument();
}

function common<T>(book: Book, place: LivePlace, of: (style: CellStyle) => T): T | null {
  const area = withinSheet(book, place);
  let found: T | undefined;
  for (let row = area?.row ?? 0; area && row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const value = of(book.spreadsheet.style(place.sheet, row, column));
      if (found !== undefined && found !== value) return null;
      found = value;
    }
  return found ?? of({ numberFormat: 'General' });
}

function patchStyle(book: Book, place: LivePlace, change: StylePatch): void {
  book.requireWritable(place.sheet);
  const area = withinSheet(book, place);
  if (area) book.change(() => book.spreadsheet.setStyle(place.sheet, area, change));
}

function commonColumnWidth(book: Book, { sheet, area }: LivePlace): number | null {
  const first = book.spreadsheet.columnWidth(sheet, area.column);
  for (let column = area.column + 1; column < area.column + area.columns; column += 1)
    if (book.spreadsheet.columnWidth(sheet, column) !== first) return null;
  return first;
}
