import { parseIsoDay, serialOfDay } from '../../src/core';
import type { CellContents, CellStyle } from '../../src/files/contents';

/** What the source of a sample writes in a cell: text, a number, a real date, or nothing. */
export type SampleCell = string | number | { readonly date: string } | null;

/** A real Excel date, from "2026-03-31". */
export function date(iso: string): SampleCell {
  return { date: iso };
}

/** Collects the styles that the sheets of one workbook use; the plain style comes first. */
export class StyleList {
  readonly styles: CellStyle[] = [{ numberFormat: 'General' }];

  /** The place of this style in the workbook's list. */
  place(style: Partial<CellStyle>): number {
    const whole: CellStyle = { numberFormat: 'General', ...style };
    const found = this.styles.findIndex((known) => JSON.stringify(known) === JSON.stringify(whole));
    return found >= 0 ? found : this.styles.push(whole) - 1;
  }
}

export const DATE_FORMAT = 'dd/mm/yyyy';

/** A cell as the workbook stores it; a date becomes its serial number in a date format. */
export function cellContents(cell: SampleCell, style: Partial<CellStyle>, styles: StyleList): CellContents {
  if (cell === null || cell === '') return { type: 'blank', value: null, style: styles.place(style) };
  if (typeof cell === 'string') return { type: 'text', value: cell, style: styles.place(style) };
  if (typeof cell === 'number') return { type: 'number', value: cell, style: styles.place(style) };
  const day = parseIsoDay(cell.date);
  if (day === undefined) throw new Error(`“${cell.date}” in the source of a sample is not a day.`);
  const dated = styles.place({ ...style, numberFormat: DATE_FORMAT });
  return { type: 'number', value: serialOfDay(day), style: dated };
}

/**
 * The height in points that wrapped text needs: `cells` are texts with the width in characters they wrap at.
 * Fifteen points a line, and never above Excel's 409.
 */
export function wrappedHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = cells.map(({ text, width }) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 0.9) / width)), 0),
  );
  return Math.min(409, 15 * Math.max(1, ...lines));
}
