import { readOwner } from '../../src/core';
import type { AccuracyCheck } from './check';

/** What a sheet formula can do: the first of these words that stands in the text. */
const KEYWORDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['none', /^\W*$|^(?:n\/a|tbc|vacant)$/],
  ['several', /&|\/| and |,/],
  ['named-post', /officer|manager|director|head|clerk|chief|lead/],
  ['team', /team|service|board|committee|council|department/],
];

export const owner: AccuracyCheck = {
  name: 'owner',
  corpus: {
    file: 'owners.tsv',
    columns: { text: 'text', label: 'label' },
    kinds: {
      'named-person': ['named-person'],
      'named-post': ['named-post'],
      team: ['team'],
      several: ['several'],
      vague: ['unclear'],
      // The corpus counts text that is no owner as none; here nobody is only where the cell says nothing.
      none: ['none', 'unclear'],
    },
  },
  openKinds: ['unclear'],
  measure: 'kind',
  read: (text) => readOwner(text),
  baselines: [
    {
      name: 'keyword search',
      read: (text) => ({
        kind: KEYWORDS.find(([, words]) => words.test(text.toLowerCase().trim()))?.[0] ?? 'named-person',
      }),
    },
  ],
};
