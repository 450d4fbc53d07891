/**
 * Cells that are written and not asked for again. The library keeps every other range of a run until its end, and looks
 * each up among all of them then, which for very many takes minutes.
 */
export function cellsAt(
  worksheet: Excel.Worksheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rows, columns).untrack();
}
