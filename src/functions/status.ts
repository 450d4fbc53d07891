import { judgeCells } from '../core';
import { answer } from './answer';
import { asAtDay } from './as-at';
import { cellOf, dateCellOf } from './cells';
import { pairedByRow } from './pairing';

/**
 * Gives the status of an action from its deadline and its progress: Complete, Overdue, Due soon, On track, No date, On hold or Cancelled. Give it single cells, or whole columns to fill a column with one formula.
 * @customfunction STATUS STATUS
 * @param deadline The By When cell of the action, or a column of them. A date, or words such as "June 2026" or "end of Q3".
 * @param progress The progress cell of the action, or a column of as many rows.
 * @param [as_at] The day to judge by: a date, or a text such as "2026-03-31". Today where left out.
 * @returns The status in words, one for each row given.
 */
export function status(deadline: unknown[][], progress: unknown[][], as_at?: unknown[][]): unknown[][] {
  return answer(() =>
    pairedByRow({ deadline, progress, as_at }, (deadline, progress, as_at) => {
      const cells = { deadline: dateCellOf(deadline), progress: cellOf(progress) };
      return judgeCells(cells, { asAt: asAtDay(dateCellOf(as_at)) }).status;
    }),
  );
}
