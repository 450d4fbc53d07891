import { plainSheet } from '../../src/files/plain-sheet';
import type { CellContents, CellStyle, SheetContents, WorkbookContents } from '../../src/files/contents';

type Filling = string | number | boolean | null | undefined | Partial<CellContents>;

/** A cell that holds an error, as a formula leaves it. */
export const ERROR = { type: 'error', value: '#N/A' } as const;

/** A visible, unprotected sheet's contents from rows of plain values; null is a cell that is formatted but blank, undefined is no cell. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Filling[])[] = [],
  rest: Partial<SheetContents> = {},
): SheetContents {
  return plainSheet(
    name,
    rows.map((row) => row.map(cellOf)),
    rest,
  );
}

export function workbookOf(
  sheets: readonly SheetContents[],
  styles: readonly CellStyle[] = [],
): WorkbookContents {
  return { sheets, styles: [{ numberFormat: 'General' }, ...styles], activeSheet: 0, date1904: false };
}

function cellOf(filling: Filling): CellContents | undefined {
  if (filling === undefined) return undefined;
  const given: Partial<CellContents> =
    typeof filling === 'object' && filling !== null ? filling : { value: filling };
  const value = given.value ?? null;
  const types = { string: 'text', number: 'number', boolean: 'boolean', object: 'blank' } as const;
  return { type: types[typeof value as keyof typeof types], style: 0, ...given, value };
}
