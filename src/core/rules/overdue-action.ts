import { longDay } from '../model/day';
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
  check({ deadline, status }, { asAt, say }) {
    const { due } = deadline;
    if (due === null || due >= asAt) return undefined;
    const words = { due: longDay(due), days: asAt - due === 1 ? '1 day' : `${asAt - due} days` };
    if (status === 'Overdue') return say('open', words);
    return status === 'On hold' ? say('on-hold', words) : undefined;
  },
});
