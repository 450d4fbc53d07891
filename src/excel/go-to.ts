import { cellAddress, type Finding } from '../core';
import { ExcelProblem } from './problems';

/** Selects a cell, on whatever sheet it stands. */
export async function goToCell(
  context: Excel.RequestContext,
  { sheet, row, column }: Pick<Finding, 'sheet' | 'row' | 'column'>,
): Promise<null> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load('visibility');
  await context.sync();
  if (worksheet.isNullObject) {
    throw new ExcelProblem(`The sheet ‘${sheet}’ is gone. Press Validate to read the workbook again.`);
  }
  if (worksheet.visibility !== 'Visible') {
    throw new ExcelProblem(
      `Cell ${cellAddress(row, column)} is on the hidden sheet ‘${sheet}’. Unhide the sheet to go there.`,
    );
  }
  worksheet.activate();
  worksheet.getCell(row, column).select();
  await context.sync();
  return null;
}
