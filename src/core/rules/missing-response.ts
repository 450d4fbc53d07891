import { defineRecommendationRule } from './define-rule';

/** Whoever made a recommendation is owed an answer to it. */
export const missingResponse = defineRecommendationRule({
  id: 'missing-response',
  about: 'response',
  level: 'must',
  summary: 'The recommendation has no response.',
  messages: {
    blank:
      'No response is given to this recommendation. Write whether it is accepted, accepted in part or rejected, and why.',
  },
  check(recommendation, { say }) {
    if (!recommendation.hasResponsePlace || recommendation.text.trim() === '') return undefined;
    return recommendation.response.kind === 'none' ? say('blank') : undefined;
  },
});
