import { quote } from '../model/quote';
import { defineRecommendationRule } from './define-rule';

/** Whoever made a recommendation can answer a reason; a bare refusal only comes back at the next meeting. */
export const rejectedWithoutReason = defineRecommendationRule({
  id: 'rejected-without-reason',
  about: 'response',
  level: 'must',
  summary: 'The recommendation is rejected and no reason is given.',
  messages: {
    bare: '{response} gives no reason. Those who made the recommendation are owed one. Write in a sentence why it is not accepted.',
  },
  check({ response, givesReason }, { say }) {
    if (response.kind !== 'rejected' || givesReason) return undefined;
    return say('bare', { response: quote(response.text) });
  },
});
