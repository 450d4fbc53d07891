import { isOpen } from '../model/action';
import { longDay } from '../model/day';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** A slip of the finger makes an action overdue by a year, or puts it out of sight for decades. */
export const unlikelyDeadline = defineActionRule({
  id: 'unlikely-deadline',
  about: 'deadline',
  level: 'should',
  summary: 'The deadline is a day that can hardly be meant.',
  messages: {
    impossible: '{deadline} is no day of the calendar. Write the day that is meant.',
    year: '{deadline} stands far off every other deadline here. Was {likely} meant?',
    approved: '{deadline} lies before {day}, when this plan was approved. Check the year.',
    recommended: '{deadline} lies before {day}, when the recommendation was made. Check the year.',
  },
  check(action, { say }) {
    const { likelyDays, recommendation, approvedOn } = action;
    const { due, text, dates = [] } = action.deadline;
    if (!isOpen(action)) return undefined;
    const deadline = quote(text);
    if (due === null)
      return dates.some(({ role }) => role === 'impossible') ? say('impossible', { deadline }) : undefined;
    if (likelyDays) return say('year', { deadline, likely: likelyDays.map(longDay).join(' or ') });
    if (approvedOn !== undefined && due < approvedOn)
      return say('approved', { deadline, day: longDay(approvedOn) });
    const madeOn = recommendation?.madeOn ?? null;
    return madeOn !== null && due < madeOn
      ? say('recommended', { deadline, day: longDay(madeOn) })
      : undefined;
  },
});
