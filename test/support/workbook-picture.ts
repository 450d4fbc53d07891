import type { Spreadsheet } from '../../workbench/host/spreadsheet';

/**
 * Everything a person could see in a workbook, to compare it with itself later: of every sheet the cells with formula,
 * value, number format and style, the widths of the first columns, what is merged, hidden, frozen, filtered, protected
 * or a table, and the conditional formats.
 */
export function workbookPicture(spreadsheet: Spreadsheet): unknown {
  return spreadsheet.sheets().map(({ id, name, visibility }) => {
    const used = spreadsheet.usedArea(id, false);
    const area = used && {
      row: 0,
      column: 0,
      rows: used.row + used.rows,
      columns: used.column + used.columns,
    };
    return {
      name,
      visibility,
      used,
      filled: spreadsheet.usedArea(id, true),
      formulas: area && spreadsheet.formulas(id, area),
      values: area && spreadsheet.values(id, area),
      formats: area && spreadsheet.numberFormats(id, area),
      styles:
        area &&
        Array.from({ length: area.rows }, (_, r) =>
          Array.from({ length: area.columns }, (__, c) => spreadsheet.style(id, r, c)),
        ),
      widths: Array.from({ length: 30 }, (_, column) => spreadsheet.columnWidth(id, column)),
      merges: spreadsheet.merges?.(id),
      hiddenRows: spreadsheet.hiddenRows?.(id),
      hiddenColumns: spreadsheet.hiddenColumns?.(id),
      filter: spreadsheet.filterArea?.(id),
      frozen: spreadsheet.frozen?.(id),
      isProtected: spreadsheet.isProtected(id),
      tables: spreadsheet.tables().filter(({ sheet }) => sheet === id),
      conditionalFormats: spreadsheet.conditionalFormats(id).map((format) => ({ ...format, id: '' })),
    };
  });
}
