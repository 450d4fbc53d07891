import { isOpen } from '../model/action';
import { longDay } from '../model/day';
import { quote } from '../model/quote';
import { typedDay } from '../model/typed-day';
import { defineActionRule } from './define-rule';

/** Excel neither sorts nor counts down to a date that is only text. */
export const textDeadline = defineActionRule({
  id: 'text-deadline',
  about: 'deadline',
  level: 'should',
  summary: 'The deadline is typed as text, so that Excel does not know it as a date.',
  messages: {
    text: '{deadline} is text to Excel, which cannot sort it or count the days to it. Make it the real date {due}.',
    number:
      '{deadline} is a date that has lost its format and shows as a number. Make it the real date {due}.',
  },
  check(action, { say }) {
    const cell = action.cell('deadline');
    // Which day is meant comes first; only then can it be made a date.
    if (!isOpen(action) || !cell || action.likelyDays || action.pointsTo('deadline')) return undefined;
    const due = typedDay(action.deadline, cell.value);
    if (due === null) return undefined;
    const isNumber = action.deadline.assumed.includes('number-format');
    const words = { deadline: quote(action.deadline.text), due: longDay(due) };
    return { ...say(isNumber ? 'number' : 'text', words), edits: [{ cell, to: { day: due } }] };
  },
});
