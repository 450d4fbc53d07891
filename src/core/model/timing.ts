import type { Action } from './action';
import type { Day } from './day';
import type { DateRole, DeadlineReading, ProgressReading } from './report';

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

/** Is no day named at all? Of "31 September" and "3 March" the day is in doubt, and is asked for by itself. */
export function isUndated({ deadline: { due, dates = [] } }: Pick<Action, 'deadline'>): boolean {
  return due === null && !dates.some(({ role }) => IN_DOUBT.has(role));
}

const IN_DOUBT: ReadonlySet<DateRole> = new Set(['impossible', 'no-year', 'ambiguous-year']);

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
