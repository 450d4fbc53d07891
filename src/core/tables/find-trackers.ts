import type { Sheet } from '../model/sheet';
import { readHeaderRow, type Header } from './header-row';
import { readLabelRow, type LabelRow } from './label-row';
import { collectRows } from './collect-rows';
import type { TrackerRows } from './tracker';

/** What a row is by itself, before its place among the others is looked at. */
export type SheetRow =
  | { readonly type: 'blank' }
  | { readonly type: 'header'; readonly header: Header }
  | { readonly type: 'label'; readonly label: LabelRow }
  | { readonly type: 'cells'; readonly filled: readonly number[] };

/** The trackers of a sheet, from top to bottom. */
export function findTrackers(sheet: Sheet): TrackerRows[] {
  const rows = sheet.rows.map((cells) => readRow(cells));
  if (!rows.some(({ type }) => type === 'header')) return [];
  const tracker = collectRows(sheet, rows);
  return tracker.actions.length > 0 || tracker.recommendations.length > 0 ? [tracker] : [];
}

function readRow(cells: Sheet['rows'][number]): SheetRow {
  const filled: number[] = [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (cell !== null && cell !== undefined && (typeof cell !== 'string' || cell.trim() !== ''))
      filled.push(column);
  }
  if (filled.length === 0) return { type: 'blank' };
  if (filled.length <= 2) {
    const label = readLabelRow(cells);
    return label ? { type: 'label', label } : { type: 'cells', filled };
  }
  const header = readHeaderRow(cells);
  return header ? { type: 'header', header } : { type: 'cells', filled };
}
