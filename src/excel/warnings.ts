import { columnName, titledColumns } from '../core';
import type { FoundColumns } from './find-columns';
import { paced, partsOf, type Pace } from './pace';
import type { SheetInWorkbook, WorkbookReading } from './read-workbook';
import { unansweredCells } from './unanswered';

/** A sentence on each thing the officer should know of a workbook that was read, though it could be judged. */
export async function warningsOf(
  { settings, leftOut, sheets }: WorkbookReading,
  found: readonly FoundColumns[],
  pace: Pace,
): Promise<string[]> {
  return [
    ...settings.problems,
    ...leftOut,
    ...(await unansweredCells(sheets, pace)),
    ...(await forgottenColumns(sheets, found, pace)),
  ];
}

/**
 * A sentence on each sheet with RAG columns that the workbook's settings do not know, as on a copy of a sheet. They are
 * never written unasked, for nobody can tell here who wants them.
 */
export async function forgottenColumns(
  sheets: readonly SheetInWorkbook[],
  found: readonly FoundColumns[],
  pace: Pace,
): Promise<string[]> {
  const sentences: string[] = [];
  for (const sheet of sheets) {
    const titled = new Set<number>();
    for await (const part of paced(partsOf(sheet), pace))
      for (const column of titledColumns(part)) titled.add(column);
    const known = new Set(
      found.filter((each) => each.sheet.id === sheet.id).map(({ columns }) => columns[0]),
    );
    const names = [...titled].filter((column) => !known.has(column)).map(columnName);
    if (names.length > 0)
      sentences.push(
        `‘${sheet.name}’ has RAG columns (from column ${names.join(' and ')} on) that this workbook does not remember, as after a sheet is copied, so they are not kept up to date. Choose Add RAG columns to take them up again, or delete them.`,
      );
  }
  return sentences;
}
