import { longDay } from '../model/day';
import { hasPassed } from '../model/timing';
import { defineActionRule } from './define-rule';

/** An open action whose day has passed is the first thing a committee asks about. */
export const overdueAction = defineActionRule({
  id: 'overdue-action',
  about: 'deadline',
  level: 'must',
  summary: 'The due day has passed and the action is not complete.',
  messages: {
    open: 'This was due on {due}, {days} ago, and is not said to be complete. Say that it is done, or agree a new date.',
    'on-hold':
      'This is on hold and its day, {due}, passed {days} ago. Agree a new date, or say when work goes on.',
  },
  check(action, { asAt, say }) {
    const { status, deadline } = action;
    const { due } = deadline;
    // Where the year or the order of day and month is in doubt, another rule asks for it first.
    if (due === null || !hasPassed(action, asAt)) return undefined;
    const words = { due: longDay(due), days: asAt - due === 1 ? '1 day' : `${asAt - due} days` };
    if (status === 'Overdue') return say('open', words);
    return status === 'On hold' ? say('on-hold', words) : undefined;
  },
});
