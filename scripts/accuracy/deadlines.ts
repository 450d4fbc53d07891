import { en } from 'chrono-node';
import { dayOf, isoDay, readDeadline } from '../../src/core';
import type { AccuracyCheck, Answer } from './check';

/** A day in no phrase, so that a year or a month that is filled in from it shows as a mistake. */
const REFERENCE = new Date(2016, 10, 23, 12);

const DATED = ['day', 'month', 'quarter', 'season', 'year', 'range'];

export const deadlines: AccuracyCheck = {
  name: 'deadlines',
  corpus: {
    file: 'deadlines.tsv',
    columns: { text: 'phrase', label: 'kind', due: 'iso' },
    kinds: {
      date: ['day'],
      month: ['month'],
      quarter: ['quarter'],
      season: ['season'],
      year: ['year'],
      range: ['range'],
      relative: ['relative', 'vague'],
      conditional: ['conditional', 'relative'],
      ongoing: ['recurring', 'status'],
      // Words that say it is done may still name a date, which then is the reading.
      done: ['status', ...DATED],
      tbc: ['placeholder'],
      blank: ['blank', 'pointer'],
      'none-of-these': ['unclear', 'status', 'vague'],
    },
    isArguable: ({ note }) => /^AMBIGUOUS/.test(note ?? ''),
  },
  openKinds: ['unclear', 'blank'],
  measure: 'due',
  read: (text) => {
    const { kind, due } = readDeadline(text);
    return { kind, due: due === null ? null : isoDay(due) };
  },
  baselines: [
    { name: 'chrono-node', read: (text) => chrono(text, false) },
    { name: 'chrono-node, months at their end', read: (text) => chrono(text, true) },
  ],
};

function chrono(text: string, movesMonths: boolean): Answer {
  const date = en.GB.parse(text, REFERENCE).at(-1);
  if (!date) return { kind: 'unclear', due: null };
  const at = date.end ?? date.start;
  const [year, month, day] = [at.get('year')!, at.get('month')!, at.get('day')!];
  const isMonth = movesMonths && !at.isCertain('day') && at.isCertain('month');
  const due = isMonth
    ? dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1)! - 1
    : dayOf(year, month, day)!;
  return { kind: at.isCertain('day') ? 'day' : at.isCertain('month') ? 'month' : 'year', due: isoDay(due) };
}
