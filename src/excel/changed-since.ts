import { dayOfSerial, isDateCell, isErrorCell, type Cell, type DateSystem } from '../core';
import { filledParts, queueUsed, type FilledArea } from './filled-areas';
import { formulaAt } from './own-formulas';
import type { Pace } from './pace';
import { eachBlock } from './read-blocks';
import type { SheetInWorkbook } from './read-workbook';
import { runInExcel } from './run';
import { MOST_ROWS, type ChangedRows } from './watch';

/** Values alone are asked for, and few at a time: nobody waits for this, but everybody would feel it. */
const ASKED = { properties: 'values', bytesAtOnce: 1_500_000 };

/** What a value spends beside its own length: quotes and comma. */
const BYTES_A_VALUE = 3;

/** By sheet id, columns of ours. */
export type OwnColumns = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Looks through the workbook and tells in which rows these sheets, as they were judged, hold something else by now; what
 * stands in columns of ours does not count.
 */
export function changedSince(
  judged: readonly SheetInWorkbook[],
  own: OwnColumns,
  dateSystem: DateSystem,
  pace: Pace,
): Promise<ChangedRows[]> {
  if (judged.length === 0) return Promise.resolve([]);
  return runInExcel(async (context) => {
    const worksheets = judged.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
    const used = worksheets.map((worksheet) => {
      worksheet.load('id');
      return queueUsed(worksheet, worksheet.getUsedRangeOrNullObject(true));
    });
    await context.sync();
    const changed: ChangedRows[] = [];
    for (const [i, sheet] of judged.entries()) {
      const area = worksheets[i]!.isNullObject ? null : used[i]!();
      const areas = area ? await filledParts(context, area) : [];
      const columns = own.get(sheet.id) ?? new Set();
      const rows = areas && (await differentRows(context, sheet, areas, columns, dateSystem, pace));
      if (rows?.length !== 0) changed.push({ worksheetId: sheet.id, rows });
    }
    return changed;
  });
}

/** null where there are more than are told one by one, as where rows came or went. */
async function differentRows(
  context: Excel.RequestContext,
  sheet: SheetInWorkbook,
  areas: readonly FilledArea[],
  own: ReadonlySet<number>,
  dateSystem: DateSystem,
  pace: Pace,
): Promise<readonly number[] | null> {
  const different = new Set<number>();
  await eachBlock(context, areas, ASKED, pace, async ({ row, column }, { values }) => {
    let bytes = 0;
    for (const [r, line] of values.entries()) {
      if (pace.isDue()) await pace.breathe();
      const before = sheet.rows[row + r - sheet.firstRow] ?? [];
      for (let c = 0; c < line.length; c++) {
        const value: unknown = line[c];
        bytes += BYTES_A_VALUE + String(value).length;
        const isOurs = own.has(column + c) || formulaAt(sheet, row + r, column + c) !== undefined;
        if (!isOurs && !holds(value, before[column + c] ?? null, dateSystem)) different.add(row + r);
      }
    }
    return bytes;
  });
  for (const [r, cells] of sheet.rows.entries()) {
    if (pace.isDue()) await pace.breathe();
    if (isFilledOutside(cells, sheet.firstRow + r, areas)) different.add(sheet.firstRow + r);
  }
  return different.size > MOST_ROWS ? null : [...different].sort((a, b) => a - b);
}

/** Does a cell still hold what it held? Of days the format is not asked for. */
function holds(value: unknown, was: Cell, dateSystem: DateSystem): boolean {
  if (isDateCell(was)) return typeof value === 'number' && dayOfSerial(value, dateSystem) === was.day;
  if (isErrorCell(was)) return value === was.error;
  return typeof was === 'string' ? String(value) === was : value === (was ?? '');
}

/** Is a cell filled that is blank by now, where the sheet no longer holds anything? */
function isFilledOutside(cells: readonly Cell[], row: number, areas: readonly FilledArea[]): boolean {
  const beside = areas.filter((area) => row >= area.row && row < area.row + area.rows);
  return cells.some(
    (cell, column) =>
      (cell ?? '') !== '' &&
      !beside.some((area) => column >= area.column && column < area.column + area.columns),
  );
}
