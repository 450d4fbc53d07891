import { isOpen } from '../model/action';
import { longDay } from '../model/day';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** Two people who read such a date wait for different days. */
export const ambiguousDeadline = defineActionRule({
  id: 'ambiguous-deadline',
  about: 'deadline',
  level: 'should',
  summary: 'The deadline can be read as more than one day.',
  messages: {
    order: '{deadline} could be {first} or {second}. Write the month as a word.',
    'no-year':
      '{deadline} names no year, and nothing around it settles which is meant. Write the year with it.',
    'two-years': '{deadline} does not say which of two years it belongs to. Write the day with its year.',
  },
  check(action, { say }) {
    if (!isOpen(action) || action.likelyDays) return undefined;
    const { due, couldAlsoBe, text, dates = [] } = action.deadline;
    const deadline = quote(text);
    if (due !== null)
      return couldAlsoBe === undefined
        ? undefined
        : say('order', { deadline, first: longDay(due), second: longDay(couldAlsoBe) });
    if (!DATED.has(action.deadline.kind)) return undefined;
    if (dates.some(({ role }) => role === 'ambiguous-year')) return say('two-years', { deadline });
    return dates.some(({ role }) => role === 'no-year') ? say('no-year', { deadline }) : undefined;
  },
});

/** Beside "TBC" or a condition it is these that matter. */
const DATED: ReadonlySet<string> = new Set(['day', 'month', 'quarter', 'season', 'year', 'range']);
