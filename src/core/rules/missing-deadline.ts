import { isOpen } from '../model/action';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** Without a date no one can tell whether an action is late. */
export const missingDeadline = defineActionRule({
  id: 'missing-deadline',
  about: 'deadline',
  level: 'must',
  summary: 'No deadline is given for the action.',
  messages: {
    blank:
      'No deadline is given, so nobody can tell whether this is late. Give a day, or a date on which it will be reviewed.',
    placeholder: '{deadline} leaves the deadline open. Give a day, or the day by which it will be set.',
  },
  check(action, { say }) {
    if (action.isEmpty || !action.has('deadline') || !isOpen(action)) return undefined;
    if (action.deadline.kind === 'blank') return say('blank');
    return action.deadline.kind === 'placeholder'
      ? say('placeholder', { deadline: quote(action.deadline.text) })
      : undefined;
  },
});
