import {
  configOf,
  lint,
  summarise,
  type ActionReport,
  type Cell,
  type Day,
  type Finding,
  type Report,
  type Settings,
  type TrackerReport,
} from '../core';
import { withoutOwnFormulas } from './find-columns';
import { neighbours } from './neighbours';
import { createPace } from './pace';
import { readCells } from './read-cells';
import type { SheetInWorkbook, WorkbookReading } from './read-workbook';

/** Rows above and below a changed one that are judged with it. */
const NEAR = 30;

/** Rows above a header that may belong to it: a title, a label, a first row of titles. */
const ABOVE_HEADER = 4;

/** Reads these rows of a sheet again; everything else of it stays as it was read. */
export async function readRowsAgain(
  context: Excel.RequestContext,
  sheet: SheetInWorkbook,
  rows: readonly number[],
  dateSystem: WorkbookReading['dateSystem'],
): Promise<SheetInWorkbook> {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const columns = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), 1);
  const areas = neighbours(rows).map((stretch) => ({ worksheet, ...stretch, column: 0, columns }));
  const cells = (await readCells(context, areas, dateSystem, createPace())).get(worksheet);
  const patched: (readonly Cell[])[] = [...sheet.rows];
  for (const row of rows) {
    while (patched.length <= row - sheet.firstRow) patched.push([]);
    patched[row - sheet.firstRow] = cells?.rows.get(row) ?? [];
  }
  return withoutOwnFormulas({ ...sheet, rows: patched });
}

/**
 * The report with the actions in these rows judged anew, by themselves and the rows near them; null where that cannot
 * say enough, because a row has become an action or none. What depends on rows far away is left to a full judgement.
 */
export function rejudgeRows(
  report: Report,
  sheet: SheetInWorkbook,
  rows: readonly number[],
  asAt: Day,
  settings: Settings,
): Report | null {
  const config = configOf([settings]);
  const changed = new Set(rows);
  const trackers: TrackerReport[] = [];
  for (const tracker of report.trackers) {
    if (tracker.sheet !== sheet.name) {
      trackers.push(tracker);
      continue;
    }
    if (tracker.layout === 'vertical' || touchesHeader(tracker, changed)) return null;
    const near = rowsNear(tracker, rows, sheet);
    const part = {
      name: sheet.name,
      firstRow: 0,
      firstColumn: 0,
      rows: near.map((row) => sheet.rows[row - sheet.firstRow] ?? []),
    };
    const judged = lint([part], { asAt, config })
      .trackers.flatMap(({ actions }) => actions)
      .map((action) => placed(action, near))
      .filter(({ row }) => changed.has(row));
    const before = tracker.actions.filter(({ row }) => changed.has(row));
    if (judged.map(({ row }) => row).join() !== before.map(({ row }) => row).join()) return null;
    const byRow = new Map(judged.map((action) => [action.row, action]));
    trackers.push({
      ...tracker,
      actions: tracker.actions.map((action) => {
        const now = byRow.get(action.row);
        return now ? { ...now, recommendation: action.recommendation, block: action.block } : action;
      }),
    });
  }
  return { ...report, trackers, summary: summarise(trackers) };
}

function touchesHeader({ blocks, recommendations }: TrackerReport, changed: ReadonlySet<number>): boolean {
  return (
    blocks.some(({ headerRow }) => changed.has(headerRow)) ||
    recommendations.some(({ row }) => changed.has(row))
  );
}

/** The changed rows with those around them, and the headers that they stand under. */
function rowsNear({ blocks }: TrackerReport, rows: readonly number[], sheet: SheetInWorkbook): number[] {
  const near = new Set<number>();
  const add = (from: number, to: number): void => {
    const last = sheet.firstRow + sheet.rows.length - 1;
    for (let row = Math.max(sheet.firstRow, from); row <= Math.min(to, last); row++) near.add(row);
  };
  for (const row of rows) {
    const headers = blocks.map(({ headerRow }) => headerRow).filter((header) => header < row);
    const header = headers.reduce((most, each) => Math.max(most, each), -1);
    if (header < 0) continue;
    add(header - ABOVE_HEADER, header);
    add(Math.max(header, row - NEAR), row + NEAR);
  }
  return [...near].sort((a, b) => a - b);
}

/** An action of the part, in the rows of the sheet. */
function placed(action: ActionReport, near: readonly number[]): ActionReport {
  const inSheet = (row: number): number => near[row]!;
  return {
    ...action,
    row: inSheet(action.row),
    findings: action.findings.map((finding): Finding => ({
      ...finding,
      row: inSheet(finding.row),
      ...(finding.edits && { edits: finding.edits.map((edit) => ({ ...edit, row: inSheet(edit.row) })) }),
    })),
  };
}
