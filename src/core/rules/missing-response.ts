import { wholeOption } from '../config/shape';
import { longDay } from '../model/day';
import { defineRecommendationRule } from './define-rule';

/** Whoever made a recommendation is owed an answer to it, within the time that the law or the constitution gives. */
export const missingResponse = defineRecommendationRule({
  id: 'missing-response',
  about: 'response',
  level: 'must',
  summary: 'The recommendation has no response.',
  options: {
    graceDays: wholeOption(
      'Days that a response may take, counted from the day on which the recommendation was made; where the tracker does not say when, a response is missed at once.',
      { default: 60, least: 0, most: 730 },
    ),
  },
  messages: {
    blank:
      'No response is given to this recommendation. Write whether it is accepted, accepted in part or rejected, and why.',
    late: 'No response is given to this recommendation, though {days} days have passed since {made}. Write whether it is accepted, accepted in part or rejected, and why.',
  },
  check(recommendation, { asAt, options, say }) {
    const { hasResponsePlace, text, response } = recommendation;
    if (!hasResponsePlace || text.trim() === '' || response.kind !== 'none') return undefined;
    const { madeOn } = recommendation;
    if (madeOn === null || madeOn > asAt) return say('blank');
    const passed = asAt - madeOn;
    return passed > options.graceDays
      ? say('late', { days: String(passed), made: longDay(madeOn) })
      : undefined;
  },
});
