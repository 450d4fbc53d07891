import { isOpen } from '../model/action';
import { quote } from '../model/quote';
import { defineRecommendationRule } from './define-rule';

/** A recommendation that was accepted and led to nothing is the one that its authors ask about. */
export const acceptedWithoutAction = defineRecommendationRule({
  id: 'accepted-without-action',
  about: 'response',
  level: 'must',
  summary: 'The recommendation is accepted but nothing is to be done.',
  messages: {
    none: '{response} promises something, but no action follows. Write what will be done, by whom and by when.',
  },
  check(recommendation, { say }) {
    const { text, response, actionCount, actions } = recommendation;
    if (!ACCEPTING.has(response.kind) || actionCount > 0 || text.trim() === '') return undefined;
    if (recommendation.isSaidDone || actions.some((action) => !isOpen(action))) return undefined;
    return say('none', { response: quote(response.text) });
  },
});

const ACCEPTING: ReadonlySet<string> = new Set(['accepted', 'accepted-in-part', 'in-principle']);
