/**
 * Cells that one request reads or writes. The library keeps any other range with all that it holds until the end of a
 * run, and then looks each up among all of them, which for very many takes minutes. It lets go only of what it was
 * asked to keep.
 */
export function cellsAt(
  worksheet: Excel.Worksheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rows, columns).track().untrack();
}
