import { readDeadline, type DeadlineContext } from '../deadline/parse-deadline';
import type { DeadlineReading } from '../model/report';
import type { Cell } from '../model/sheet';

/** What settling dates by the rows around them needs of an action that is read. */
export interface Dated {
  readonly block: number;
  readonly deadline: DeadlineReading;
  /** The cell that the deadline was read from: its own, or the one that it points to. */
  readonly deadlineCell: Cell | undefined;
}

/** Reads a deadline again, now that more is known of the rows around it; what points elsewhere keeps its own words. */
export function readAgain({ deadline, deadlineCell }: Dated, context: DeadlineContext): DeadlineReading {
  const reading = readDeadline(deadlineCell, context);
  const { text, rests = [] } = deadline;
  return reading.text === text ? reading : { ...reading, text, rests };
}
