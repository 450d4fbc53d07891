import { isOpen } from '../model/action';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** What only goes on as before answers no recommendation, and can never be finished. */
export const statusQuoAction = defineActionRule({
  id: 'status-quo-action',
  about: 'action',
  level: 'should',
  summary: 'The action describes how things stand and promises nothing new.',
  messages: {
    standing:
      '{action} describes how things stand. Nothing new is promised, so it can never be done. Write what will change, or that no action is needed and why.',
  },
  check(action, { say }) {
    if (!isOpen(action) || action.work.kind !== 'status-quo') return undefined;
    return say('standing', { action: quote(action.text) });
  },
});
