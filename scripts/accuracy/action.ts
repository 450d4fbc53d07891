import { readAction } from '../../src/core';
import type { AccuracyCheck } from './check';

export const action: AccuracyCheck = {
  name: 'action',
  // The development corpus has no list of actions, only our own texts are measured.
  corpus: { file: 'actions.tsv', columns: { text: 'text', label: 'label' }, kinds: {} },
  openKinds: ['action', 'unclear'],
  measure: 'kind',
  read: (text) => readAction(text),
  baselines: [
    {
      name: 'keyword search',
      read: (text) => ({
        kind: text.trim() === '' ? 'blank' : /no plans|continue/i.test(text) ? 'status-quo' : 'action',
      }),
    },
  ],
};
