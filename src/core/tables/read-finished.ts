import { findDates } from '../deadline/parse-deadline';
import type { Day } from '../model/day';
import type { ProgressReading } from '../model/report';
import { cellText, isDateCell, type Cell } from '../model/sheet';

/** What reading such a cell takes besides its words. */
export interface FinishedContext {
  /** The title of its column, which says what the day is. */
  readonly title: string;
  readonly asAt: Day | undefined;
  /** Reads what may stand there in place of a day. */
  readonly readProgress: (text: string) => ProgressReading;
}

/**
 * What a cell says in the column of days on which actions were finished: that it is done, where a day that is not ahead
 * stands there ("02/10/2026", "Oct 2026: in use by all agencies") or words say so; else nothing.
 */
export function readFinished(
  cell: Cell | undefined,
  { title, asAt = Infinity, readProgress }: FinishedContext,
): ProgressReading | null {
  const text = cellText(cell).trim();
  if (text === '') return null;
  const said = isDateCell(cell) ? null : readProgress(text);
  if (said?.kind === 'complete') return said;
  const day = isDateCell(cell)
    ? { due: cell.day, from: null }
    : findDates(text).find(({ start }) => start === 0);
  if (!day || day.due === null || (day.from ?? day.due) > asAt) return null;
  return { kind: 'complete', text: `${title}: ${text}`, date: day.due, hasNews: true };
}
