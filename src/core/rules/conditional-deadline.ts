import { isOpen, type Action } from '../model/action';
import { longDay, type Day } from '../model/day';
import { quote } from '../model/quote';
import { defineActionRule } from './define-rule';

/** An action that waits for something undated waits for ever. */
export const conditionalDeadline = defineActionRule({
  id: 'conditional-deadline',
  about: 'deadline',
  level: 'must',
  summary: 'The deadline waits for something that has no date.',
  messages: {
    condition: '{deadline} is a condition without a date. Give the day by which it will be known.',
    dated:
      '{deadline} is a condition, and its own date, {date}, is not the day by which this will be done. Give that day.',
  },
  check(action, { asAt, say }) {
    if (!isOpen(action) || action.deadline.kind !== 'conditional' || action.deadline.due !== null)
      return undefined;
    const deadline = quote(action.deadline.text);
    const date = conditionDay(action, asAt);
    return date === undefined
      ? say('condition', { deadline })
      : say('dated', { deadline, date: longDay(date) });
  },
});

/** The day of what has to happen first, where the row names it: "once Cabinet has met in June 2027". */
function conditionDay({ deadline, progress }: Action, asAt: Day): Day | undefined {
  const own = deadline.dates?.find(({ role, due }) => role === 'condition' && due !== null)?.due;
  if (own !== undefined && own !== null) return own;
  const stated = progress.announced ?? progress.date;
  return stated !== undefined && stated >= asAt ? stated : undefined;
}
