import { boundingArea } from '../a1';
import type { Book } from '../book';
import type { HostObject } from '../host-object';
import type { Area } from '../spreadsheet';
import { conditionalFormatCollection } from './conditional-formats';
import { addressOf } from './range-values';

/** Several rectangles of one sheet. */
export function rangeAreas(book: Book, sheet: string, areas: () => readonly Area[]): HostObject {
  return {
    className: 'RangeAreas',
    scalars: {
      Address: () =>
        areas()
          .map((area) => addressOf(book, { sheet, area }))
          .join(','),
      AreaCount: () => areas().length,
    },
    navigation: {
      ConditionalFormats: () =>
        conditionalFormatCollection(book, () => ({ sheet, area: areas().reduce(boundingArea) }), areas),
    },
  };
}
