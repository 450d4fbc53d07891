import { isDateCell, isDateFormat } from '../core';
import type { SheetInWorkbook } from './read-workbook';

const USUAL = 'dd/mm/yyyy';

/** The number format that shows a day as the column does, or else the workbook; a format must show day, month and year. */
export function dateStyleOf(
  sheets: readonly SheetInWorkbook[],
  sheet: SheetInWorkbook,
  column: number | undefined,
): string {
  return (
    (column === undefined ? null : commonest([sheet], (each) => each === column)) ??
    commonest([sheet]) ??
    commonest(sheets) ??
    USUAL
  );
}

/** A number in this format is shown as a day that can be told from any other. */
function showsWholeDay(format: string): boolean {
  return (
    isDateFormat(format) && /d/i.test(format) && /m/i.test(format) && /y/i.test(format) && !/h/i.test(format)
  );
}

function commonest(
  sheets: readonly SheetInWorkbook[],
  isLookedAt: (column: number) => boolean = () => true,
): string | null {
  const counts = new Map<string, number>();
  for (const { rows, firstRow, firstColumn, numberFormatAt } of sheets) {
    for (const [r, cells] of rows.entries()) {
      for (const [c, cell] of cells.entries()) {
        if (!isLookedAt(firstColumn + c) || !isDateCell(cell)) continue;
        const format = numberFormatAt(firstRow + r, firstColumn + c);
        if (showsWholeDay(format)) counts.set(format, (counts.get(format) ?? 0) + 1);
      }
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
