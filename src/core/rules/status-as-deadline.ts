import { isOpen } from '../model/action';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** "Ongoing" in the date column hides an action that never falls due. */
export const statusAsDeadline = defineActionRule({
  id: 'status-as-deadline',
  about: 'deadline',
  level: 'must',
  summary: 'A status stands where the deadline should.',
  messages: {
    status: '{deadline} says how it stands, not by when. Give a day, or the date of its next review.',
  },
  check(action, { say }) {
    if (!isOpen(action) || action.deadline.kind !== 'status' || action.deadline.due !== null)
      return undefined;
    return say('status', { deadline: quote(action.deadline.text) });
  },
});
