import { wholeOption } from '../config/shape';
import { isOpen } from '../model/action';
import { dayMonthsBefore, longDay } from '../model/day';
import { defineActionRule } from './define-rule';

/** News from last year says nothing of how the work stands today. */
export const staleProgress = defineActionRule({
  id: 'stale-progress',
  about: 'progress',
  level: 'should',
  summary: 'The newest date in the progress is months old.',
  messages: {
    stale:
      'The newest date in the progress is {newest}, more than {months} ago. Write what has happened since, with its date.',
  },
  options: {
    months: wholeOption('Months after which news is old.', { default: 6, least: 1, most: 60 }),
  },
  check(action, { asAt, options: { months }, say }) {
    const { date, lacksYear, announced } = action.progress;
    if (!isOpen(action) || date === undefined || announced !== undefined) return undefined;
    // "4 of 5 done by October" may be this October.
    if (lacksYear || date >= dayMonthsBefore(asAt, months)) return undefined;
    return say('stale', { newest: longDay(date), months: months === 1 ? '1 month' : `${months} months` });
  },
});
