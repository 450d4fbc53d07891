import { readProgress } from '../../src/core';
import type { AccuracyCheck } from './check';

/** What a sheet formula can do: the first of these words that stands in the text. */
const KEYWORDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['complete', /complete|done|implemented|in place|closed|finished/],
  ['not-started', /not started|no progress/],
  ['on-hold', /on hold|paused/],
  ['cancelled', /cancelled|rejected|superseded/],
  ['in-progress', /in progress|ongoing|underway|started|draft/],
];

export const progress: AccuracyCheck = {
  name: 'progress',
  corpus: {
    file: 'progress.tsv',
    columns: { text: 'text', label: 'label' },
    kinds: {
      complete: ['complete'],
      'in-progress': ['in-progress'],
      'not-started': ['not-started'],
      // The corpus calls everything blocked that waits; here work that merely awaits an answer has not stopped.
      blocked: ['in-progress', 'on-hold'],
      'cancelled-or-rejected': ['cancelled'],
      'ongoing-business-as-usual': ['business-as-usual'],
      unclear: ['unclear'],
    },
  },
  openKinds: ['unclear', 'blank'],
  measure: 'kind',
  read: (text) => readProgress(text),
  baselines: [
    {
      name: 'keyword search',
      read: (text) => ({
        kind: KEYWORDS.find(([, words]) => words.test(text.toLowerCase()))?.[0] ?? 'unclear',
      }),
    },
  ],
};
