import { readCriterion } from '../../src/core';
import type { AccuracyCheck } from './check';

/** What a sheet formula can do: the first of these words that stands in the text. */
const KEYWORDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['blank', /^\W*$|^(?:n\/a|tbc|none)$/],
  ['pointer', /as above|see above|ditto/],
  ['measurable', /\d|all |every /],
  ['activity', /meeting|training|workshop|briefing/],
  ['evidenced', /policy|plan|report|approved|published|survey|audit/],
];

export const criterion: AccuracyCheck = {
  name: 'criterion',
  // The development corpus has no list of criteria, only our own texts are measured.
  corpus: { file: 'criteria.tsv', columns: { text: 'text', label: 'label' }, kinds: {} },
  openKinds: ['vague'],
  measure: 'kind',
  read: (text) => readCriterion(text),
  baselines: [
    {
      name: 'keyword search',
      read: (text) => ({
        kind: KEYWORDS.find(([, words]) => words.test(text.toLowerCase().trim()))?.[0] ?? 'vague',
      }),
    },
  ],
};
