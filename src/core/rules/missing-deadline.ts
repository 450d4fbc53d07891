import { isOpen } from '../model/action';
import { longDay } from '../model/day';
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
    pointer: '{deadline} points to nothing that gives a deadline. Give a day.',
    placeholder: '{deadline} leaves the deadline open. Give a day, or the day by which it will be set.',
    revised:
      '{deadline} stands where the new date should, so the old one, {due}, still counts. Give the new day, or clear the cell.',
  },
  check(action, { say }) {
    if (action.isEmpty || !action.has('deadline') || !isOpen(action)) return undefined;
    const { due, kind, text } = action.deadline;
    const revised = action.otherDeadlines.find(
      ({ isNewer, deadline }) => isNewer && deadline.kind === 'placeholder',
    );
    if (revised && due !== null)
      return {
        ...say('revised', { deadline: quote(revised.deadline.text), due: longDay(due) }),
        cell: revised.cell,
      };
    if (kind === 'blank') return say('blank');
    return kind === 'pointer' || kind === 'placeholder' ? say(kind, { deadline: quote(text) }) : undefined;
  },
});
