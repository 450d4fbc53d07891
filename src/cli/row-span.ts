/** The first and the last of some rows, in whatever order and however many: a call with each as an argument has a limit. */
export function rowSpan(rows: readonly number[]): { readonly firstRow: number; readonly lastRow: number } {
  let firstRow = Infinity;
  let lastRow = -Infinity;
  for (const row of rows) {
    if (row < firstRow) firstRow = row;
    if (row > lastRow) lastRow = row;
  }
  return { firstRow, lastRow };
}
