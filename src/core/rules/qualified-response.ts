import { isOpen } from '../model/action';
import { quote } from '../model/quote';
import { defineRecommendationRule } from './define-rule';

/** “Accepted, subject to …” is counted as a yes by one side and as a no by the other. */
export const qualifiedResponse = defineRecommendationRule({
  id: 'qualified-response',
  about: 'response',
  level: 'consider',
  summary: 'The acceptance is tied to a condition or set against a doubt.',
  messages: {
    qualified:
      'The acceptance is qualified by {qualifier}. Say which part is accepted, and by when the rest will be decided.',
    principle:
      '{response} does not say what will be done. Say which part is accepted, and by when the rest will be decided.',
  },
  check({ response, actions }, { say }) {
    if (actions.length > 0 && !actions.some(isOpen)) return undefined;
    if (response.qualifier) return say('qualified', { qualifier: quote(response.qualifier.text) });
    return response.kind === 'in-principle'
      ? say('principle', { response: quote(response.text) })
      : undefined;
  },
});
