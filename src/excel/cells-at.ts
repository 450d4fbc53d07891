/** Cells that one request reads or writes, and the library then lets go of. */
export function cellsAt(
  worksheet: Excel.Worksheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Excel.Range {
  return notKept(worksheet.getRangeByIndexes(row, column, rows, columns));
}

/**
 * The library keeps any other range with all that it holds until the end of a run, and then looks each up among all of
 * them, which for very many takes minutes. It lets go only of what it was asked to keep.
 */
function notKept(range: Excel.Range): Excel.Range {
  return range.track().untrack();
}

/** Cells of a sheet by where they stood when it was read. */
export type CellsOf = (row: number, column: number, rows: number, columns: number) => Excel.Range;

/**
 * Cells in these columns, which Excel finds again where rows came or went above this row, or columns left of them, since
 * the first request that names one: it keeps where one cell of each column has gone.
 */
export function followedCells(
  worksheet: Excel.Worksheet,
  anchorRow: number,
  columns: readonly (number | null)[],
): CellsOf {
  const anchors = new Map(
    columns.flatMap((column) =>
      column === null ? [] : [[column, worksheet.getCell(anchorRow, column)] as const],
    ),
  );
  return (row, column, rows, width) => {
    const anchor = anchors.get(column);
    if (!anchor) return cellsAt(worksheet, row, column, rows, width);
    const first = notKept(anchor.getOffsetRange(row - anchorRow, 0));
    return rows === 1 && width === 1 ? first : notKept(first.getResizedRange(rows - 1, width - 1));
  };
}
