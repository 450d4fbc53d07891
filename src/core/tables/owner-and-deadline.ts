import { readDeadline } from '../deadline/parse-deadline';
import { matchesOf } from '../model/matches';
import { isBlankMark, isPlaceholder, isPointer, plainText } from '../model/plain-text';
import type { Span } from '../model/report';
import type { Cell } from '../model/sheet';

/** What stands between an owner and a date, or a date and an owner: a dash, a mark, a bracket, a new line, "by". */
const PARTING = / ?(?:(?: -+(?: |$)|[,;:(]|\/(?!\d)) ?(?:by\b)?|\bby\b) */g;

/** Cells longer than this are sentences. */
const LONGEST = 200;

/** The two halves of a cell. */
export interface OwnerAndDeadline {
  readonly owner: Cell;
  readonly deadline: Cell;
}

/**
 * Who and by when, from a cell in a column for both: "Clerk – 30/11/2026", "31 March 2027 (RFO)", "Village Hall
 * Committee, asap". What can be either of the two ("ditto", "TBC") is both.
 */
export function ownerAndDeadline(cell: Cell): OwnerAndDeadline {
  if (typeof cell !== 'string') return { owner: null, deadline: cell };
  if (cell.length > LONGEST || isEither(cell)) return { owner: cell, deadline: cell };
  const { kind, rests = [] } = readDeadline(cell);
  // Of "Clerk – 30/06/2026, now 31/01/2027" both dates are the deadline: the last parting that leaves no date before it.
  const partings = [...rests.map(({ start }) => ({ start, end: start })), ...partingsIn(cell)].reverse();
  const halves = partings
    .map(({ start, end }) => [cell.slice(0, start).trim(), cell.slice(end).trim()] as const)
    .filter(([left]) => left !== '');
  const ownerFirst = halves.find(([left, right]) => saysWho(left) && (right === '' || saysWhen(right)));
  if (ownerFirst) return { owner: ownerFirst[0], deadline: ownerFirst[1] };
  const deadlineFirst = halves.find(([left, right]) => saysWhen(left) && saysWho(right));
  if (deadlineFirst) return { owner: deadlineFirst[1].replace(/\)$/, ''), deadline: deadlineFirst[0] };
  if (kind === 'unclear') return { owner: cell, deadline: null };
  return { owner: hasMore(cell, rests) ? cell : null, deadline: cell };
}

/** Are there words beside those that the reading rests on? */
function hasMore(cell: string, rests: readonly Span[]): boolean {
  let beside = '';
  let from = 0;
  for (const { start, end } of rests) {
    beside += cell.slice(from, start);
    from = end;
  }
  return /\p{L}/u.test(beside + cell.slice(from));
}

function partingsIn(cell: string): Span[] {
  // A new line parts as a semicolon does.
  const plain = plainText(cell.replace(/\n/g, ';'));
  return matchesOf(PARTING, plain).map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }));
}

function isEither(text: string): boolean {
  return isPointer(text) || isPlaceholder(text) || isBlankMark(text);
}

function saysWho(text: string): boolean {
  return isEither(text) || readDeadline(text).kind === 'unclear';
}

function saysWhen(text: string): boolean {
  return isEither(text) || readDeadline(text).kind !== 'unclear';
}
