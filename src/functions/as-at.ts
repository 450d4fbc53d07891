import { cellText, readDeadline, type Cell, type Day } from '../core';
import { today } from '../today';
import { refusal } from './answer';

/**
 * The day of an as-at cell, today where it is blank. Throws a CustomFunctions.Error for anything that does not name
 * one day in full.
 */
export function asAtDay(cell: Cell): Day {
  if (cell === null) return today();
  const { kind, due, assumed } = readDeadline(cell);
  if (kind === 'day' && due !== null && assumed.length === 0) return due;
  throw refusal(
    `“${cellText(cell)}” cannot be read as the as-at date. Give a date, or a text such as 2026-03-31 or 31 March 2026.`,
  );
}
