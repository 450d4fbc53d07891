import { isOpen } from '../model/action';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** "ASAP" means another day to everyone who reads it. */
export const vagueDeadline = defineActionRule({
  id: 'vague-deadline',
  about: 'deadline',
  level: 'should',
  summary: 'The deadline could be any day.',
  messages: {
    vague: '{deadline} could be any day. Give the day by which it will be done.',
  },
  check(action, { say }) {
    if (!isOpen(action) || action.deadline.kind !== 'vague' || action.deadline.due !== null) return undefined;
    return say('vague', { deadline: quote(action.deadline.text) });
  },
});
