import { hasOpenCriterion } from '../model/action';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** “Fewer complaints” is met by one complaint fewer. */
export const vagueSuccessCriterion = defineActionRule({
  id: 'vague-success-criterion',
  about: 'success',
  level: 'consider',
  summary: 'The success criterion could be counted but gives no target.',
  messages: {
    vague:
      '{criterion} could be counted, but gives no target. Add from how many to how many, and where it is counted.',
  },
  check(action, { say }) {
    const { criterion } = action;
    if (!hasOpenCriterion(action) || criterion.kind !== 'vague') return undefined;
    if (!action.isCountable || action.copiesAction) return undefined;
    return say('vague', { criterion: quote(criterion.text) });
  },
});
