import type { TrackerReport } from '../model/report';
import { cellAt, isDateCell, type Cell, type Sheet } from '../model/sheet';
import { columnsFrom, isOwnLine, type StatusColumns } from './own-columns';
import { RAG_STYLES, STATUS_COLUMN_COUNT, WHY_COLUMN, statusCells, type StatusCell } from './status-columns';

/**
 * The cells of the status columns, standing from this column on or where each is, that do not hold what they should,
 * or show it by a formula.
 */
export function changedStatusCells(
  sheet: Sheet,
  tracker: TrackerReport,
  place: number | StatusColumns,
  isFormula: (row: number, column: number) => boolean = () => false,
): StatusCell[] {
  const columns = columnsFrom(place);
  return statusCells(tracker).filter((cell) => {
    const column = columns[cell.column] ?? null;
    return (
      column !== null && (isFormula(cell.row, column) || !isSame(cellAt(sheet, cell.row, column), cell.value))
    );
  });
}

/** Rows from the tracker's first to its last, or to a later one, that hold a line of ours and no action any more. */
export function staleStatusRows(
  sheet: Sheet,
  tracker: TrackerReport,
  place: number | StatusColumns,
  lastRow = 0,
): number[] {
  const columns = columnsFrom(place);
  const { blocks, actions } = tracker;
  const current = new Set(
    [...actions, ...blocks.map(({ headerRow }) => ({ row: headerRow }))].map(({ row }) => row),
  );
  // A tracker of vertical blocks may have very many.
  const last = blocks.reduce((most, block) => Math.max(most, block.lastRow), lastRow);
  const stale: number[] = [];
  for (
    let row = blocks.reduce((least, { headerRow }) => Math.min(least, headerRow), last);
    row <= last;
    row++
  ) {
    if (!current.has(row) && isOwnLine(sheet, row, columns)) stale.push(row);
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
