import { isOpen, type Action } from '../model/action';
import { longDay, type Day } from '../model/day';
import { quote } from '../model/quote';
import { cellText } from '../model/sheet';
import { defineTrackerRule, type Problem } from './define-rule';

/** A slip of the finger makes an action overdue by a year, or puts it out of sight for decades. */
export const unlikelyDeadline = defineTrackerRule({
  id: 'unlikely-deadline',
  about: 'deadline',
  level: 'should',
  summary: 'The deadline is a day that can hardly be meant.',
  messages: {
    impossible: '{deadline} is no day of the calendar. Write the day that is meant.',
    year: '{deadline} stands far off every other deadline here. Was {likely} meant?',
    before: '{deadline} lies before {day}, when this plan was agreed. Check the year.',
  },
  check({ actions, day }, { say }) {
    const problemOf = (action: Action): Problem | undefined => {
      const { due, text, dates = [] } = action.deadline;
      const deadline = quote(text || cellText(action.cell('deadline')?.value));
      if (due === null)
        return dates.some(({ role }) => role === 'impossible') ? say('impossible', { deadline }) : undefined;
      if (action.likelyDays)
        return say('year', { deadline, likely: action.likelyDays.map(longDay).join(' or ') });
      return isBefore(due, day) ? say('before', { deadline, day: longDay(day) }) : undefined;
    };
    return actions.filter(isOpen).flatMap((on) => {
      const problem = problemOf(on);
      return problem ? [{ on, problem }] : [];
    });
  },
});

function isBefore(due: Day, day: Day | null): day is Day {
  return day !== null && due < day;
}
