import { hasOpenCriterion } from '../model/action';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** A criterion that says the action again is met by doing the action, whatever comes of it. */
export const copiedSuccessCriterion = defineActionRule({
  id: 'copied-success-criterion',
  about: 'success',
  level: 'should',
  summary: 'The success criterion says the action again.',
  messages: {
    copied:
      '{criterion} says the action again. Write what will be different, seen or counted once it is done.',
  },
  check(action, { say }) {
    if (!hasOpenCriterion(action) || !action.copiesAction) return undefined;
    return say('copied', { criterion: quote(action.criterion.text) });
  },
});
