import { readResponse } from '../../src/core';
import type { AccuracyCheck } from './check';

/** What a sheet formula can do: the first of these words that stands in the text. */
const KEYWORDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['none', /^\W*$|^(?:n\/a|tbc|none)$/],
  ['rejected', /reject|not (?:accept|agree)/],
  ['in-principle', /in principle/],
  ['accepted-in-part', /part/],
  ['accepted', /accept|agree/],
  ['noted', /noted|consider|deferred/],
];

export const response: AccuracyCheck = {
  name: 'response',
  corpus: {
    file: 'responses.tsv',
    columns: { text: 'text', label: 'label' },
    kinds: {
      accepted: ['accepted'],
      'partially-accepted': ['accepted-in-part', 'in-principle'],
      rejected: ['rejected'],
      'noted-or-deferred': ['noted'],
      unclear: ['unclear'],
    },
  },
  openKinds: ['unclear'],
  measure: 'kind',
  read: (text) => readResponse(text),
  baselines: [
    {
      name: 'keyword search',
      read: (text) => ({
        kind: KEYWORDS.find(([, words]) => words.test(text.toLowerCase().trim()))?.[0] ?? 'unclear',
      }),
    },
  ],
};
