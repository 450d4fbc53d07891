import { isOpen } from '../model/action';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** An action that waits for something undated waits for ever. */
export const conditionalDeadline = defineActionRule({
  id: 'conditional-deadline',
  about: 'deadline',
  level: 'must',
  summary: 'The deadline waits for something that has no date.',
  messages: {
    condition: '{deadline} is a condition without a date. Give the day by which it will be known.',
  },
  check(action, { say }) {
    if (!isOpen(action) || action.deadline.kind !== 'conditional' || action.deadline.due !== null)
      return undefined;
    return say('condition', { deadline: quote(action.deadline.text) });
  },
});
