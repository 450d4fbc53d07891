import { longDay } from '../model/day';
import { quote } from '../model/quote';
import { isLatePromise, isSlipping } from '../model/timing';
import { defineActionRule } from './define-rule';

/** A promise made after the day has passed has no day of its own. */
export const promiseAfterDeadline = defineActionRule({
  id: 'promise-after-deadline',
  about: 'progress',
  level: 'should',
  summary: 'The day has passed, and the progress only says what will be done.',
  messages: {
    promise:
      'The deadline, {due}, has passed, and {progress} only says what is to come. Write what has been done, and by when the rest will be.',
  },
  check(action, { asAt, say }) {
    if (!isLatePromise(action, asAt) || isSlipping(action)) return undefined;
    return say('promise', { due: longDay(action.deadline.due!), progress: quote(action.progress.text) });
  },
});
