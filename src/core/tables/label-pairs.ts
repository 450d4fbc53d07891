import { readDeadline } from '../deadline/parse-deadline';
import { squeezed } from '../model/plain-text';
import type { Role } from '../model/report';
import { cellText, isDateCell, type Cell } from '../model/sheet';
import { readOwner } from '../wording/read-owner';
import { looksLikeWork } from './column-evidence';
import { countFilled, filledColumns } from './filled';
import { isStrong, readHeader, scoresOf } from './read-title';

/** A label with its value in the next filled cell of the row. */
export interface LabelPair {
  readonly role: Role;
  readonly valueColumn: number;
}

/** Fewer is one label with its value. */
const FEWEST_PAIRS = 2;
/** More cells than this hold no pairs: tables are wide, forms are not. */
const MOST_CELLS = 8;

/**
 * The labels of a row that holds several with their values, "Owner | Clerk | Due | 30 June 2026"; none where the row is
 * another. In a row of titles no cell holds what the one before it asks for.
 */
export function pairsIn(cells: readonly Cell[], from = 0): readonly LabelPair[] {
  if (countFilled(cells, MOST_CELLS + 1) > MOST_CELLS) return NONE;
  const filled = filledColumns(cells).filter((column) => column >= from);
  if (filled.length % 2 > 0 || filled.length < FEWEST_PAIRS * 2) return NONE;
  const pairs: LabelPair[] = [];
  let isAnswered = false;
  for (let at = 0; at < filled.length; at += 2) {
    const role = readHeader(labelText(cells[filled[at]!]));
    const value = cells[filled[at + 1]!]!;
    if (role === 'other' || (typeof value === 'string' && isStrong(scoresOf(value)))) return NONE;
    isAnswered ||= answers(value, role);
    pairs.push({ role, valueColumn: filled[at + 1]! });
  }
  return isAnswered ? pairs : NONE;
}

const NONE: readonly LabelPair[] = [];

/** The words of a label without its colon. */
export function labelText(cell: Cell | undefined): string {
  const text = typeof cell === 'string' ? cell.trim() : '';
  return text.endsWith(':') ? text.slice(0, -1).trimEnd() : text;
}

/** Is this a date where one is asked for, a post where an owner is, something to be done where work is? */
function answers(value: Cell, role: Role): boolean {
  if (role === 'deadline') return isDateCell(value) || readDeadline(value).due !== null;
  if (typeof value !== 'string') return false;
  if (role === 'owner') return ['named-post', 'named-person'].includes(readOwner(value).kind);
  const words = squeezed(cellText(value));
  return (
    (role === 'action' || role === 'recommendation') && words.split(' ').length > 2 && looksLikeWork(words)
  );
}
