import type { SheetRange } from '../core';

type RangesOf = (worksheetId: string) => SheetRange[];

/** Queues the question where tables stand; needs the workbook's tables loaded. Call the result after the next sync. */
export function queueTables({ tables }: Excel.Workbook): RangesOf {
  const asked = tables.items.map((table) => {
    table.worksheet.load('id');
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { table, range };
  });
  return (worksheetId) =>
    asked
      .filter(({ table }) => table.worksheet.id === worksheetId)
      .map(({ range }) => rangeOf(range, 'table'));
}

/** Queues the question where the sheet's filter buttons stand. */
export function queueFilter(worksheet: Excel.Worksheet): () => SheetRange[] {
  const range = worksheet.autoFilter.getRangeOrNullObject();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => (range.isNullObject ? [] : [rangeOf(range, 'filter')]);
}

function rangeOf(
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
  kind: SheetRange['kind'],
): SheetRange {
  return {
    kind,
    firstRow: rowIndex,
    firstColumn: columnIndex,
    lastRow: rowIndex + rowCount - 1,
    lastColumn: columnIndex + columnCount - 1,
  };
}
