import { hasOpenCriterion } from '../model/action';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** Where nothing can be proved, whoever reports success is believed, or not, for other reasons. */
export const unmeasurableSuccessCriterion = defineActionRule({
  id: 'unmeasurable-success-criterion',
  about: 'success',
  level: 'should',
  summary: 'Nothing in the success criterion could be proved.',
  messages: {
    vague:
      'Nothing in {criterion} could be counted or shown, so nobody can prove that it was met. Give a number, or something that can be seen.',
  },
  check(action, { say }) {
    const { criterion } = action;
    if (!hasOpenCriterion(action) || criterion.kind !== 'vague') return undefined;
    if (!action.isIntangible || action.isCountable || action.copiesAction) return undefined;
    return say('vague', { criterion: quote(criterion.text) });
  },
});
