import { trackerOf, type ActionColumns } from './columns-tracker';
import type { Day } from './model/day';
import { atOnce } from './model/in-steps';
import type { DeadlineReading, Rag, Status } from './model/report';
import { subjectsOf, type SubjectReaders } from './subjects';

/** What an action comes to. */
export interface JudgedAction {
  readonly status: Status;
  readonly rag: Rag;
  readonly why: string;
  readonly deadline: DeadlineReading;
}

/** As judgeColumns, with readers of the caller's choice: those of columns that are not given are never asked. */
export function judgeColumnsWith(columns: ActionColumns, asAt: Day, ready: SubjectReaders): JudgedAction[] {
  const { tracker, reasons } = atOnce(subjectsOf(trackerOf(columns), asAt, ready));
  return tracker.actions.map(({ status, rag, deadline }, index) => ({
    status,
    rag,
    why: reasons[index]!,
    deadline,
  }));
}
