/** The sheet in front and the row of the cell the officer stands in, counted from 0. */
export async function selectedRow(
  context: Excel.RequestContext,
): Promise<{ readonly sheet: string; readonly row: number }> {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,worksheet/name');
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex };
}
