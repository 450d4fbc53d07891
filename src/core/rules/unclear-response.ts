import { isOpen } from '../model/action';
import type { ResponseReading } from '../model/readings';
import { isPointer } from '../model/plain-text';
import { quote } from '../model/quote';
import { defineRecommendationRule } from './define-rule';

/** An answer that is neither yes nor no leaves its reader to guess, and everyone guesses otherwise. */
export const unclearResponse = defineRecommendationRule({
  id: 'unclear-response',
  about: 'response',
  level: 'should',
  summary: 'The response does not say whether the recommendation is accepted.',
  messages: {
    unclear:
      '{response} does not say whether the recommendation is accepted. Begin with “Accepted”, “Accepted in part” or “Rejected”.',
    noted:
      '{response} neither accepts nor rejects it, and no action follows. Write “Accepted”, “Accepted in part” or “Rejected”, and why.',
  },
  check(recommendation, { say }) {
    const { response, actionCount, actions } = recommendation;
    if (response.kind !== 'unclear' && response.kind !== 'noted') return undefined;
    if (isPointer(response.text) || recommendation.isSaidDone) return undefined;
    // Once everything is done, nobody asks any more what the answer was.
    if (actions.length > 0 && !actions.some(isOpen)) return undefined;
    if (response.kind === 'unclear' || isPutOff(response))
      return say('unclear', { response: quote(response.text) });
    return actionCount === 0 ? say('noted', { response: quote(response.text) }) : undefined;
  },
});

/** "Will be looked at next year" notes nothing: it only puts off the answer. */
function isPutOff({ kind, text, rests = [] }: ResponseReading): boolean {
  return kind === 'noted' && !rests.some(({ start, end }) => NOTING.test(text.slice(start, end)));
}

const NOTING = /\b(?:not(?:e|es|ed|ing)|acknowledg\w*|receiv\w*|welcom\w*|thank\w*|recogni[sz]\w*)\b/i;
