/** Rows and columns of a sheet that are not shown, counted from 0. */
export interface HiddenLines {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Asking for each of more rows would cost more than it is worth. */
const MOST_ROWS = 200_000;

/** What is asked of one range. */
interface Asked {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/** Loads what tells whether any line of a range is hidden. */
export function loadHidden(range: Excel.Range): void {
  range.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
}

/** Queues the question which lines of these ranges are hidden, where they say that some are. */
export function queueHiddenLines(ranges: readonly Excel.Range[]): readonly Asked[] {
  return ranges.flatMap((range) => {
    if (range.isNullObject || range.rowCount > MOST_ROWS) return [];
    // null says that some are hidden and some are not.
    const rows = range.rowHidden === false ? null : range.getRowProperties({ rowHidden: true });
    const columns = range.columnHidden === false ? null : range.getColumnProperties({ columnHidden: true });
    return rows || columns ? [{ range, rows, columns }] : [];
  });
}

/** The answers; null where the request that carried the questions failed. */
export function hiddenLinesOf(asked: readonly Asked[]): Map<Excel.Range, HiddenLines> | null {
  try {
    return new Map(
      asked.map(({ range, rows, columns }) => [
        range,
        {
          hiddenRows: placesOf(rows?.value, range.rowIndex, ({ rowHidden }) => rowHidden),
          hiddenColumns: placesOf(columns?.value, range.columnIndex, ({ columnHidden }) => columnHidden),
        },
      ]),
    );
  } catch {
    return null; // The library throws where a result has not come.
  }
}

function placesOf<Line>(
  lines: readonly Line[] = [],
  first: number,
  isHidden: (line: Line) => boolean | undefined,
): number[] {
  return lines.flatMap((line, i) => (isHidden(line) === true ? [first + i] : []));
}
