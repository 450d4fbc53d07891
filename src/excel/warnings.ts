import { columnName, titledColumns } from '../core';
import type { FoundColumns } from './find-columns';
import type { SheetInWorkbook, WorkbookReading } from './read-workbook';
import { unansweredCells } from './unanswered';

/** A sentence on each thing the officer should know of a workbook that was read, though it could be judged. */
export function warningsOf(
  { settings, leftOut, sheets }: WorkbookReading,
  found: readonly FoundColumns[],
): string[] {
  return [...settings.problems, ...leftOut, ...unansweredCells(sheets), ...forgottenColumns(sheets, found)];
}

/**
 * A sentence on each sheet with RAG columns that the workbook's settings do not know, as on a copy of a sheet. They are
 * never written unasked, for nobody can tell here who wants them.
 */
export function forgottenColumns(
  sheets: readonly SheetInWorkbook[],
  found: readonly FoundColumns[],
): string[] {
  return sheets.flatMap((sheet) => {
    const known = new Set(
      found.filter((each) => each.sheet.id === sheet.id).map(({ columns }) => columns[0]),
    );
    const names = titledColumns(sheet)
      .filter((column) => !known.has(column))
      .map(columnName);
    return names.length === 0
      ? []
      : [
          `‘${sheet.name}’ has RAG columns (from column ${names.join(' and ')} on) that this workbook does not remember, as after a sheet is copied, so they are not kept up to date. Choose Add RAG columns to take them up again, or delete them.`,
        ];
  });
}
