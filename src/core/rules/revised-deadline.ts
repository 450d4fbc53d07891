import { isOpen } from '../model/action';
import { longDay } from '../model/day';
import { defineActionRule } from './define-rule';

/** A date that has been moved once is moved again more easily. */
export const revisedDeadline = defineActionRule({
  id: 'revised-deadline',
  about: 'deadline',
  level: 'consider',
  summary: 'The deadline has been moved.',
  messages: {
    moved: 'The deadline was moved from {first} to {due}. Say why, and who agreed to it.',
  },
  check(action, { say }) {
    const { due, dates = [] } = action.deadline;
    if (!isOpen(action) || due === null) return undefined;
    const first = [
      ...dates.filter(({ role }) => MOVED.has(role)).map((date) => date.due),
      ...action.otherDeadlines.filter(({ isNewer }) => !isNewer).map(({ deadline }) => deadline.due),
    ].find((day) => day !== null && day !== due);
    return first === undefined || first === null
      ? undefined
      : say('moved', { first: longDay(first), due: longDay(due) });
  },
});

/** Dates that another one took the place of. */
const MOVED: ReadonlySet<string> = new Set(['earlier', 'replaced', 'struck-out']);
