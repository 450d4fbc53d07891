import type { Cell } from '../core';
import { findColumns, sheetsToJudge } from './find-columns';
import type { Pace } from './pace';
import { readWorkbook, type SheetInWorkbook } from './read-workbook';
import { runInExcel } from './run';
import { isSameCell } from './same-cell';
import { MOST_ROWS, type ChangedRows } from './watch';

/** Reads the workbook again and tells in which rows these sheets, as they were judged, hold something else by now. */
export async function changedSince(judged: readonly SheetInWorkbook[], pace: Pace): Promise<ChangedRows[]> {
  if (judged.length === 0) return [];
  const reading = await runInExcel((context) => readWorkbook(context, pace, judged));
  const now = await sheetsToJudge(reading, await findColumns(reading, pace), pace);
  const changed: ChangedRows[] = [];
  for (const sheet of judged) {
    const present = now.find(({ id }) => id === sheet.id);
    const rows = present ? await differentRows(sheet, present, pace) : null;
    if (rows?.length !== 0) changed.push({ worksheetId: sheet.id, rows });
  }
  return changed;
}

/** null where there are more than are told one by one, as where rows came or went. */
async function differentRows(
  before: SheetInWorkbook,
  now: SheetInWorkbook,
  pace: Pace,
): Promise<readonly number[] | null> {
  const rows: number[] = [];
  const end = Math.max(before.firstRow + before.rows.length, now.firstRow + now.rows.length);
  for (let row = Math.min(before.firstRow, now.firstRow); row < end; row++) {
    if (pace.isDue()) await pace.breathe();
    if (!isSameLine(before.rows[row - before.firstRow] ?? [], now.rows[row - now.firstRow] ?? []))
      rows.push(row);
    if (rows.length > MOST_ROWS) return null;
  }
  return rows;
}

function isSameLine(one: readonly Cell[], other: readonly Cell[]): boolean {
  for (let column = 0; column < Math.max(one.length, other.length); column++)
    if (!isSameCell(one[column] ?? null, other[column] ?? null)) return false;
  return true;
}
