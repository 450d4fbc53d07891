import { listed, longDay, quote } from '../core';
import type {
  ActionKind,
  Assumed,
  CriterionKind,
  Day,
  DeadlineKind,
  DeadlineReading,
  OwnerKind,
  ProgressKind,
  ResponseKind,
} from '../core';
import { counted } from './words';

const DEADLINES: Readonly<Record<DeadlineKind, string>> = {
  day: 'It names a day.',
  month: 'It names a month, which ends on its last day.',
  quarter: 'It names a quarter, which ends on its last day.',
  season: 'It names a season, which ends on its last day.',
  year: 'It names a year, which ends on its last day.',
  range: 'It names a stretch of time, which ends on its last day.',
  relative: 'It counts from another date.',
  recurring: 'It comes round again and again.',
  status: 'It says how things stand, not when they are due.',
  placeholder: 'It leaves the date open.',
  conditional: 'It names a condition, not a date.',
  vague: 'It names no day that could be passed.',
  pointer: 'It points to another cell.',
  blank: 'Nothing is written.',
  unclear: 'No date can be read from it.',
};

export const OWNER_WORDS: Readonly<Record<OwnerKind, string>> = {
  'named-post': 'It names one post.',
  'named-person': 'It names one person.',
  team: 'It names a body or a group, not one post.',
  several: 'It names more than one owner.',
  unclear: 'It names nobody who could be rung.',
  none: 'It names nobody.',
};

export const PROGRESS_WORDS: Readonly<Record<ProgressKind, string>> = {
  complete: 'It says that the work is done.',
  'in-progress': 'It says that the work is under way.',
  'not-started': 'It says that the work has not begun.',
  'on-hold': 'It says that the work has stopped for now.',
  cancelled: 'It says that the work will not be done.',
  'business-as-usual': 'It says that the work goes on as it always does.',
  unclear: 'It does not say how far the work has come.',
  blank: 'Nothing is written.',
};

export const RESPONSE_WORDS: Readonly<Record<ResponseKind, string>> = {
  accepted: 'It accepts the recommendation.',
  'accepted-in-part': 'It accepts part of the recommendation.',
  'in-principle': 'It accepts the recommendation in principle.',
  rejected: 'It rejects the recommendation.',
  noted: 'It notes the recommendation and neither accepts nor rejects it.',
  none: 'Nothing is written.',
  unclear: 'It neither accepts nor rejects the recommendation.',
};

export const CRITERION_WORDS: Readonly<Record<CriterionKind, string>> = {
  measurable: 'It can be counted or measured.',
  evidenced: 'It names something that can be shown.',
  vague: 'It names nothing that could be counted or shown.',
  activity: 'It describes the work, not what comes of it.',
  pointer: 'It points to another cell.',
  blank: 'Nothing is written.',
};

export const ACTION_WORDS: Readonly<Record<ActionKind, string>> = {
  action: 'It promises something.',
  'status-quo': 'It describes how things stand and promises nothing.',
  unclear: 'It names nothing that could be done.',
  blank: 'Nothing is written.',
};

const ASSUMED: Readonly<Record<Assumed, string>> = {
  day: 'day',
  month: 'month',
  year: 'year',
  century: 'century',
  'calendar-year': 'kind of year (calendar, not financial)',
  order: 'order (month before day, for there is no such day the other way round)',
  period: 'end of the running period',
  'number-format': 'format (a bare number that Excel would show as this date)',
};

/**
 * What a deadline was understood to say, and which parts of its due day were not in its words. With an as-at date it
 * says how far off the day is.
 */
export function deadlineWords(
  { kind, due, assumed, couldAlsoBe, waitsFor }: DeadlineReading,
  asAt?: Day,
): string {
  const first = `${DEADLINES[kind]}${waitsFor === undefined ? '' : ` It waits for ${quote(waitsFor)}.`}`;
  if (due === null) return first;
  const distance = asAt === undefined ? '' : `, ${distanceWords(due, asAt)}`;
  const supplied =
    assumed.length === 0
      ? ''
      : ` Its ${listed(assumed.map((part) => ASSUMED[part]))} ${assumed.length === 1 ? 'is' : 'are'} assumed.`;
  const swapped =
    couldAlsoBe === undefined
      ? ''
      : ` With day and month the other way round it would be ${longDay(couldAlsoBe)}.`;
  return `${first} The last day on which it is still on time is ${longDay(due)}${distance}.${supplied}${swapped}`;
}

function distanceWords(due: Day, asAt: Day): string {
  const days = Math.abs(due - asAt);
  if (days === 0) return 'the as-at date itself';
  return `${counted(days, 'day')} ${due < asAt ? 'before' : 'after'} ${longDay(asAt)}`;
}
