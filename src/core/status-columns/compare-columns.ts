import type { TrackerReport } from '../model/report';
import { cellAt, isDateCell, type Cell, type Sheet } from '../model/sheet';
import { RAG_STYLES, STATUS_COLUMN_COUNT, WHY_COLUMN, statusCells, type StatusCell } from './status-columns';

/** The cells of the status columns, standing from this column on, that do not hold what they should. */
export function changedStatusCells(sheet: Sheet, tracker: TrackerReport, column: number): StatusCell[] {
  return statusCells(tracker).filter(
    (cell) => !isSame(cellAt(sheet, cell.row, column + cell.column), cell.value),
  );
}

/** Rows from the tracker's first to its last, or to a later one, that hold a line of ours and no action any more. */
export function staleStatusRows(sheet: Sheet, tracker: TrackerReport, column: number, lastRow = 0): number[] {
  const { blocks, actions } = tracker;
  const current = new Set(
    [...actions, ...blocks.map(({ headerRow }) => ({ row: headerRow }))].map(({ row }) => row),
  );
  const last = Math.max(lastRow, ...blocks.map((block) => block.lastRow));
  const stale: number[] = [];
  for (let row = Math.min(...blocks.map(({ headerRow }) => headerRow)); row <= last; row++) {
    if (!current.has(row) && isStatusLine(sheet, row, column)) stale.push(row);
  }
  return stale;
}

/** Does a row hold what we write at this column: a colour word and a reason? */
export function isStatusLine(sheet: Sheet, row: number, column: number): boolean {
  const rag = cellAt(sheet, row, column);
  const why = cellAt(sheet, row, column + WHY_COLUMN);
  return typeof rag === 'string' && Object.hasOwn(RAG_STYLES, rag) && typeof why === 'string' && why !== '';
}

/** Titles like ours are not enough to know columns by: every line under them must be ours too, or blank. */
export function areStatusLines(sheet: Sheet, { actions }: TrackerReport, column: number): boolean {
  return actions.every(
    ({ row }) =>
      isStatusLine(sheet, row, column) ||
      Array.from({ length: STATUS_COLUMN_COUNT }, (_, i) => cellAt(sheet, row, column + i)).every(isBlank),
  );
}

function isBlank(cell: Cell): boolean {
  return cell === null || cell === '';
}

function isSame(present: Cell, wanted: StatusCell['value']): boolean {
  if (typeof wanted === 'object' && wanted !== null) return isDateCell(present) && present.day === wanted.day;
  return present === wanted;
}
