import { addressWithSheet, boundingArea } from '../a1';
import type { Book } from '../book';
import type { HostObject } from '../host-object';
import type { Area } from '../spreadsheet';
import { existing } from '../wire-format';
import { conditionalFormatCollection } from './conditional-formats';

/** Several rectangles of one sheet. */
export function rangeAreas(book: Book, sheet: string, areas: () => readonly Area[]): HostObject {
  const name = (): string => {
    return existing(book.spreadsheet.sheets().find(({ id }) => id === sheet)).name;
  };
  return {
    className: 'RangeAreas',
    scalars: {
      Address: () =>
        areas()
          .map((area) => addressWithSheet(name(), area))
          .join(','),
      AreaCount: () => areas().length,
    },
    navigation: {
      ConditionalFormats: () =>
        conditionalFormatCollection(book, () => ({ sheet, area: areas().reduce(boundingArea) }), areas),
    },
  };
}
