import { hasOpenCriterion } from '../model/action';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** Meetings held and staff reminded are work done; they do not show that anything has changed. */
export const activityAsSuccessCriterion = defineActionRule({
  id: 'activity-as-success-criterion',
  about: 'success',
  level: 'consider',
  summary: 'The success criterion tells of work, not of what comes of it.',
  messages: {
    activity:
      '{criterion} tells of work, not of what comes of it. Write what will be different, and how it will be seen.',
  },
  check(action, { say }) {
    const { criterion } = action;
    if (!hasOpenCriterion(action) || criterion.kind !== 'activity' || action.copiesAction) return undefined;
    return say('activity', { criterion: quote(criterion.text) });
  },
});
