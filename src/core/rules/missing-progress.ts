import { longDay } from '../model/day';
import { isOpen } from '../model/action';
import { possibleDays } from '../model/timing';
import { defineActionRule } from './define-rule';

/** On the due day a committee asks what has come of an action; a bare percentage does not tell. */
export const missingProgress = defineActionRule({
  id: 'missing-progress',
  about: 'progress',
  level: 'must',
  summary: 'The action is due and nothing is said on its progress.',
  messages: {
    blank:
      'This was due on {due} and nothing is said on progress. Write what has been done and what is left.',
    percentage:
      'This was due on {due} and {percent} says nothing of what is done or left. Write both in words.',
  },
  check(action, { asAt, say }) {
    const { due } = action.deadline;
    if (!action.has('progress') || !isOpen(action) || due === null) return undefined;
    if (!possibleDays(action).every((day) => day <= asAt)) return undefined;
    if (action.progress.kind === 'blank') return say('blank', { due: longDay(due) });
    const isBarePercentage = /^\s*\d{1,2}(?:\.\d+)?\s*%\s*$/.test(action.progress.text);
    return isBarePercentage
      ? say('percentage', { due: longDay(due), percent: action.progress.text.trim() })
      : undefined;
  },
});
