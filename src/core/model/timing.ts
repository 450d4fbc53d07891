import type { Action } from './action';
import type { Day } from './day';
import type { DeadlineReading, ProgressReading } from './report';

/** The days that a deadline may stand for: more than one where its year or the order of day and month is in doubt. */
export function possibleDays({
  deadline,
  likelyDays,
}: Pick<Action, 'deadline' | 'likelyDays'>): readonly Day[] {
  const { due, couldAlsoBe } = deadline;
  if (due === null) return [];
  return likelyDays ?? (couldAlsoBe === undefined ? [due] : [due, couldAlsoBe]);
}

/** Has the due day passed beyond doubt, whichever day was meant? */
export function hasPassed(action: Pick<Action, 'deadline' | 'likelyDays'>, asAt: Day): boolean {
  const days = possibleDays(action);
  return days.length > 0 && days.every((day) => day < asAt);
}

/** Is a later day announced than the one agreed? "In May" is no later than 15 May. */
export function isSlipping({
  deadline: { due },
  progress: { announced, announcedFrom },
}: {
  readonly deadline: DeadlineReading;
  readonly progress: ProgressReading;
}): boolean {
  return due !== null && announced !== undefined && (announcedFrom ?? announced) > due;
}

/** Is the work late, and all that its progress says of completion a promise? */
export function isLatePromise(action: Action, asAt: Day): boolean {
  return action.progress.onlyPromises === true && action.status === 'Overdue' && hasPassed(action, asAt);
}
