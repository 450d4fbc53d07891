import {
  changedStatusCells,
  columnName,
  DUE_COLUMN,
  isDateFormat,
  RAG_STYLES,
  serialOfDay,
  staleStatusRows,
  STATUS_COLUMN_COUNT,
  WHY_COLUMN,
  type Sheet,
  type StatusCell,
  type TrackerReport,
} from '../core';
import type {
  CellChange,
  CellStyle,
  ConditionalFormat,
  SheetChanges,
  SheetContents,
  WorkbookContents,
} from '../files';
import { rowSpan } from './row-span';

/** Widths in characters of RECS RAG, RECS Status, RECS Due and RECS Why. */
const WIDTHS: readonly number[] = [11, 13, 13, 48];
const USUAL_DATE_FORMAT = 'dd/mm/yyyy';

/** What is known of the sheet that a tracker stands in. */
export interface SheetReading {
  readonly sheet: Sheet;
  readonly contents: SheetContents;
  readonly workbook: WorkbookContents;
}

/** The changes that put the RAG status columns of a tracker at a column; `isNew` where none stand there yet. */
export function statusColumnChanges(
  reading: SheetReading,
  tracker: TrackerReport,
  column: number,
  isNew: boolean,
): SheetChanges {
  const { contents } = reading;
  const { firstRow, lastRow } = rowSpan(tracker.actions.map(({ row }) => row));
  const widths = isNew ? WIDTHS.map((width, i) => [column + i, width] as const) : [];
  return {
    name: contents.name,
    cells: [...changedCells(reading, tracker, column, isNew), ...staleCells(reading, tracker, column)],
    columnWidths: Object.fromEntries(widths),
    addedConditionalFormats: tracker.actions.length === 0 ? [] : colours(column, firstRow, lastRow),
    removedConditionalFormats: isNew ? [] : coloursBefore(contents, column),
  };
}

function changedCells(
  { sheet, contents, workbook }: SheetReading,
  tracker: TrackerReport,
  column: number,
  isNew: boolean,
): CellChange[] {
  const titleStyles = new Map(
    tracker.blocks.map(({ headerRow, lastColumn }) => [
      headerRow,
      styleAt(contents, workbook, headerRow, lastColumn),
    ]),
  );
  const dateFormat = dateFormatOf(tracker, contents, workbook);
  return changedStatusCells(sheet, tracker, column).flatMap((cell): CellChange[] => {
    const place = { row: cell.row, column: column + cell.column };
    const value = valueOf(cell.value, workbook.date1904);
    const present = styleAt(contents, workbook, place.row, place.column);
    if (titleStyles.has(cell.row)) {
      const style = isNew && present === undefined ? titleStyles.get(cell.row) : undefined;
      return [{ ...place, value, ...(style && { style }) }];
    }
    return [{ ...place, value, style: lineStyle(cell.column, present, dateFormat) }];
  });
}

/** Cells that bear a format of the officer's keep it, but a day must never show as a bare number. */
function lineStyle(column: number, present: CellStyle | undefined, dateFormat: string): CellStyle {
  const style = present ?? {
    numberFormat: 'General',
    vertical: 'top',
    ...(column === WHY_COLUMN && { wrap: true }),
  };
  return column === DUE_COLUMN ? { ...style, numberFormat: dateFormat } : style;
}

/** Lines of ours in rows that hold no action any more are emptied. */
function staleCells({ sheet }: SheetReading, tracker: TrackerReport, column: number): CellChange[] {
  return staleStatusRows(sheet, tracker, column).flatMap((row) =>
    Array.from({ length: STATUS_COLUMN_COUNT }, (_, i) => ({ row, column: column + i, value: null })),
  );
}

function colours(column: number, firstRow: number, lastRow: number): ConditionalFormat[] {
  const name = columnName(column);
  const range = `${name}${firstRow + 1}:${name}${lastRow + 1}`;
  return Object.entries(RAG_STYLES).map(([text, { fill, font }]) => ({
    range,
    rule: { type: 'text-equals', text },
    fill,
    fontColour: font,
  }));
}

/** Ranges within our first column that are coloured by one of our words. */
function coloursBefore({ conditionalFormats }: SheetContents, column: number): string[] {
  const name = columnName(column);
  const own = conditionalFormats.filter(
    ({ range, rule }) =>
      rule.type === 'text-equals' &&
      Object.hasOwn(RAG_STYLES, rule.text) &&
      new RegExp(`^${name}\\d+(?::${name}\\d+)?$`).test(range),
  );
  return [...new Set(own.map(({ range }) => range))];
}

/** The number format of the tracker's own dates, so that ours look like them. */
function dateFormatOf(
  { actions, blocks }: TrackerReport,
  contents: SheetContents,
  workbook: WorkbookContents,
): string {
  for (const { row, block } of actions) {
    const column = blocks[block]?.columns.deadline;
    if (column === undefined || contents.rows[row]?.[column]?.type !== 'number') continue;
    const format = styleAt(contents, workbook, row, column)?.numberFormat;
    if (format !== undefined && isDateFormat(format)) return format;
  }
  return USUAL_DATE_FORMAT;
}

/** The style of a cell; undefined where it has none of its own. */
function styleAt(
  { rows }: SheetContents,
  { styles }: WorkbookContents,
  row: number,
  column: number,
): CellStyle | undefined {
  const style = rows[row]?.[column]?.style ?? 0;
  return style === 0 ? undefined : styles[style];
}

function valueOf(value: StatusCell['value'], is1904: boolean): string | number | null {
  return typeof value === 'object' && value !== null
    ? serialOfDay(value.day, is1904 ? '1904' : '1900')
    : value;
}
