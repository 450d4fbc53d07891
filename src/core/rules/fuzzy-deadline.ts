import { isOpen } from '../model/action';
import { longDay } from '../model/day';
import { quote } from '../model/quote';
import type { Assumed, DeadlineKind } from '../model/report';
import { defineActionRule } from './define-rule';

/** Whoever does the work may have another day of "Spring" in mind than whoever waits for it. */
export const fuzzyDeadline = defineActionRule({
  id: 'fuzzy-deadline',
  about: 'deadline',
  level: 'consider',
  summary: 'The deadline names no day, and one was taken by rule.',
  messages: {
    fuzzy: '{deadline} is taken as {due}: {why}. If another day is meant, write it.',
  },
  check(action, { say }) {
    const { due, kind, assumed, text, isDone } = action.deadline;
    if (!isOpen(action) || due === null || isDone || action.likelyDays) return undefined;
    const reasons = [
      ...(assumed.includes('day') && LAST_DAY[kind] ? [LAST_DAY[kind]] : []),
      ...assumed.flatMap((part) => WHY[part] ?? []),
    ];
    if (reasons.length === 0) return undefined;
    return say('fuzzy', { deadline: quote(text), due: longDay(due), why: reasons.join(', and ') });
  },
});

/** What stands for a stretch of time is its last day. */
const LAST_DAY: Readonly<Partial<Record<DeadlineKind, string>>> = {
  month: 'the last day of the month counts',
  quarter: 'the last day of the quarter counts',
  season: 'the last day of the season counts',
  year: 'the last day of the year counts',
  range: 'the last day of the period counts',
  relative: 'the last day of the period counts',
};

const WHY: Readonly<Partial<Record<Assumed, string>>> = {
  year: 'the year is that of the dates around it',
  'calendar-year': 'it is read as part of the calendar year',
  order: 'only so is there such a day',
};
