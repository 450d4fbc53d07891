import { isDateFormat } from '../core';
import type { SheetInWorkbook } from './read-workbook';

const USUAL = 'dd/mm/yyyy';

/** Of the cells of a sheet that show a day, by column, how many bear each number format. */
export type DateFormats = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** The number format that shows a day as the column does, or else the workbook; a format must show day, month and year. */
export function dateStyleOf(
  sheets: readonly SheetInWorkbook[],
  sheet: SheetInWorkbook,
  column: number | undefined,
): string {
  const own = column === undefined ? undefined : sheet.dateFormats.get(column);
  return (
    commonest(own ? [own] : []) ??
    commonest([...sheet.dateFormats.values()]) ??
    commonest(sheets.flatMap(({ dateFormats }) => [...dateFormats.values()])) ??
    USUAL
  );
}

function commonest(counted: readonly ReadonlyMap<string, number>[]): string | null {
  const counts = new Map<string, number>();
  for (const formats of counted)
    for (const [format, count] of formats)
      if (showsWholeDay(format)) counts.set(format, (counts.get(format) ?? 0) + count);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** A number in this format is shown as a day that can be told from any other. */
function showsWholeDay(format: string): boolean {
  return (
    isDateFormat(format) && /d/i.test(format) && /m/i.test(format) && /y/i.test(format) && !/h/i.test(format)
  );
}
