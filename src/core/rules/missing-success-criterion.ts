import { isOpen } from '../model/action';
import { defineActionRule } from './define-rule';

/** An action without a criterion can be called done by anybody at any time. */
export const missingSuccessCriterion = defineActionRule({
  id: 'missing-success-criterion',
  about: 'success',
  level: 'must',
  summary: 'Nothing says how success will be known.',
  messages: {
    blank: 'Nothing says how success will be known. Write what will be seen or counted when this is done.',
  },
  check(action, { say }) {
    if (action.isEmpty || !action.has('success') || !isOpen(action)) return undefined;
    return action.criterion.kind === 'blank' ? say('blank') : undefined;
  },
});
