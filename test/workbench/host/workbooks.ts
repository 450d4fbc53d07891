import { plainSheet } from '../../../src/files/plain-sheet';
import type { CellContents, SheetContents, WorkbookContents } from '../../../src/files/contents';

type Plain = string | number | boolean | null;

function cell(value: Plain): CellContents {
  if (value === null || value === '') return { type: 'blank', value: null, style: 0 };
  if (typeof value === 'number') return { type: 'number', value, style: 0 };
  if (typeof value === 'boolean') return { type: 'boolean', value, style: 0 };
  return value.startsWith('#') ? { type: 'error', value, style: 0 } : { type: 'text', value, style: 0 };
}

/** A visible, unprotected sheet of these values; text that begins with "#" is an error. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Plain[])[] = [],
  more: Partial<SheetContents> = {},
): SheetContents {
  return plainSheet(
    name,
    rows.map((row) => row.map(cell)),
    more,
  );
}

export function workbookOf(...sheets: readonly SheetContents[]): WorkbookContents {
  return { sheets, styles: [{ numberFormat: 'General' }], activeSheet: 0, date1904: false };
}
