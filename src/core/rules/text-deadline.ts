import { isOpen } from '../model/action';
import { longDay } from '../model/day';
import { quote } from '../model/quote';
import { isDateCell } from '../model/sheet';
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
    const { due, kind, text, assumed, couldAlsoBe, rests = [] } = action.deadline;
    const cell = action.cell('deadline');
    if (!isOpen(action) || !cell || due === null || kind !== 'day' || isDateCell(cell.value))
      return undefined;
    // Which day is meant comes first; only then can it be made a date.
    if (couldAlsoBe !== undefined || action.likelyDays || assumed.includes('year')) return undefined;
    const isNumber = assumed.includes('number-format');
    const [date] = rests;
    if (!date || (text.slice(0, date.start) + text.slice(date.end)).replace(WEEKDAY, '') !== '')
      return undefined;
    const words = { deadline: quote(text), due: longDay(due) };
    return { ...say(isNumber ? 'number' : 'text', words), edits: [{ cell, to: { day: due } }] };
  },
});

/** What may stand beside the date and be lost: "Friday 12 March 2027." */
const WEEKDAY = /^\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?)?\s*[.,;]?\s*$/i;
