import type { Day, JudgedAction } from '../core';
import { notAvailable } from './answer';

/** What is made of an action's due day, or #N/A with the reason why none can be read. */
export function dueOrReason(
  { deadline, why }: Pick<JudgedAction, 'deadline' | 'why'>,
  make: (due: Day) => number,
): number | CustomFunctions.Error {
  if (deadline.due !== null) return make(deadline.due);
  const reason = deadline.kind === 'blank' ? 'No deadline is given.' : why;
  return notAvailable(reason);
}
