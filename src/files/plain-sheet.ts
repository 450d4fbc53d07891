import type { SheetContents } from './contents';

/** A visible sheet with these rows and nothing else, save what `more` adds. */
export function plainSheet(
  name: string,
  rows: SheetContents['rows'] = [],
  more: Partial<SheetContents> = {},
): SheetContents {
  return {
    name,
    visibility: 'visible',
    rows,
    merges: [],
    columnWidths: {},
    rowHeights: {},
    hiddenColumns: [],
    hiddenRows: [],
    frozenRows: 0,
    frozenColumns: 0,
    tables: [],
    conditionalFormats: [],
    isProtected: false,
    ...more,
  };
}
