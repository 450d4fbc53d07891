import { isOpen } from '../model/action';
import { longDay } from '../model/day';
import { isSlipping, possibleDays } from '../model/timing';
import { defineActionRule } from './define-rule';

/** A new day that stands only in the progress was agreed by nobody. */
export const slippedDeadline = defineActionRule({
  id: 'slipped-deadline',
  about: 'progress',
  level: 'should',
  summary: 'The progress announces a later day than the deadline.',
  messages: {
    slipped:
      'The progress announces {announced}, but the deadline is {due}. Agree the new date and write it beside the old one, or say how the deadline will be met.',
  },
  check(action, { say }) {
    const { due } = action.deadline;
    const { announced } = action.progress;
    if (!isOpen(action) || due === null || announced === undefined || !isSlipping(action)) return undefined;
    if (possibleDays(action).some((day) => day >= announced)) return undefined;
    return say('slipped', { announced: longDay(announced), due: longDay(due) });
  },
});
