import { isBlankMark } from '../model/plain-text';
import { quote } from '../model/quote';
import { isOpen } from '../model/action';
import { defineActionRule } from './define-rule';

/** An owner or a date was set, but not what is to be done. */
export const missingAction = defineActionRule({
  id: 'missing-action',
  about: 'action',
  level: 'must',
  summary: 'The row has an owner or a date but no action.',
  messages: {
    owner: 'The row names {owner} but no action. Write what is to be done.',
    deadline: 'The row gives the deadline {deadline} but no action. Write what is to be done.',
  },
  check(action, { say }) {
    if (!action.has('action') || !isBlankMark(action.text) || !isOpen(action)) return undefined;
    if (action.owner.kind !== 'none') return say('owner', { owner: quote(action.owner.text) });
    return action.deadline.kind === 'blank'
      ? undefined
      : say('deadline', { deadline: quote(action.deadline.text) });
  },
});
