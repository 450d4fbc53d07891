import { dayOf } from '../../model/day';
import { pattern, SLOT } from '../pattern';
import { dated, type PhraseFamily } from '../phrase';
import { NOTHING } from '../years';

const S = SLOT;

/** A day as computers write it, year first. */
export const isoDay: PhraseFamily = {
  id: 'iso-day',
  title: 'A day as computers write it',
  kind: 'day',
  examples: [
    { phrase: '2019-03-16', due: '2019-03-16' },
    { phrase: '2019/03/16', due: '2019-03-16' },
    { phrase: '20190316', due: '2019-03-16' },
    { phrase: '2019-03-31T00:00:00', due: '2019-03-31' },
  ],
  nearMisses: ['2019-20', '2019-13-01', '12019-03-16', '20191301'],
  patterns: [pattern('fullYear mark monthNumber sameMark day'), pattern('packed')],
  read(match) {
    const packed = match.has(S.year) ? 0 : match.value(S.day);
    const due =
      packed > 0
        ? dayOf(Math.floor(packed / 10000), Math.floor(packed / 100) % 100, packed % 100)
        : dayOf(match.value(S.year), match.value(S.month), match.value(S.day));
    return due === undefined ? null : dated(due, due, NOTHING);
  },
};
