import type { Role } from '../model/report';
import { cellText, type Cell } from '../model/sheet';
import { readHeader } from './header-words';

export interface Header {
  /** By role, the column counted from 0 within the row's cells. */
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** The first and last titled column, ours left out. */
  readonly first: number;
  readonly last: number;
}

/** The fewest known titles that make a row a header. */
const FEWEST_ROLES = 3;

/**
 * Reads a row as the header of a tracker; null when it is none. A tracker says what is to be done, and by whom or by
 * when or how far it is: without both it is a list of something else.
 */
export function readHeaderRow(cells: readonly Cell[]): Header | null {
  const best = new Map<Role, { readonly column: number; readonly score: number }>();
  let first = -1;
  let last = -1;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (typeof cell !== 'string' || cell.trim() === '') continue;
    const { role, score } = readHeader(cellText(cell));
    if (role === 'other' && /^recs (?:rag|status|due|why)$/i.test(cell.trim())) continue;
    if (first < 0) first = column;
    last = column;
    if (role !== 'other' && score > (best.get(role)?.score ?? 0)) best.set(role, { column, score });
  }
  const isWork = best.has('action') || best.has('recommendation');
  const isTracked = best.has('owner') || best.has('deadline') || best.has('progress') || best.has('status');
  if (best.size < FEWEST_ROLES || !isWork || !isTracked) return null;
  return { columns: Object.fromEntries([...best].map(([role, { column }]) => [role, column])), first, last };
}
