import { isOpen } from '../model/action';
import { quote } from '../model/quote';
import { hasPassed, isLatePromise, isSlipping } from '../model/timing';
import { defineActionRule } from './define-rule';

/** "In progress" on an action that is due tells a committee nothing it could weigh. */
export const thinProgress = defineActionRule({
  id: 'thin-progress',
  about: 'progress',
  level: 'should',
  summary: 'The progress gives no number, date or event, though the action is due or has no date.',
  messages: {
    thin: '{progress} tells nothing that could be checked. Write what has been done and when, how much is left, and what comes next.',
  },
  check(action, { asAt, say }) {
    const { progress, status, contradiction } = action;
    if (!isOpen(action) || progress.kind === 'blank' || progress.hasNews) return undefined;
    const isPressing =
      status === 'Due soon' || status === 'No date' || (status === 'Overdue' && hasPassed(action, asAt));
    if (!isPressing || contradiction || isSlipping(action) || isLatePromise(action, asAt)) return undefined;
    return say('thin', { progress: quote(progress.text) });
  },
});
