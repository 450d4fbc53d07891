import { testRule } from '../../support/rule-tester';

const EMPTY_ROW = { action: '', owner: '', deadline: '', success: '', progress: '' };

testRule('unclear-response', {
  fine: [
    { response: 'Accepted. The council remains committed to safe halls.' },
    { response: 'We partially agree' },
    { response: '' },
    { response: 'TBC' },
    { response: 'Noted' },
    { response: 'Rejected: too dear', ...EMPTY_ROW },
    { response: 'The council is committed to safe halls.', progress: 'Completed in May 2026' },
    [{}, { response: 'As above' }],
  ],
  flagged: [
    [
      { response: 'The panel will look at this when the lease is renewed.' },
      '‘The panel will look at this when the lease is renewed.’ does not say whether the recommendation is accepted. Begin with “Accepted”, “Accepted in part” or “Rejected”.',
    ],
    [
      { response: 'The council remains committed to safe halls.' },
      '‘The council remains committed to safe halls.’ does not say whether the recommendation is accepted. Begin with “Accepted”, “Accepted in part” or “Rejected”.',
    ],
    [
      { response: 'Noted', ...EMPTY_ROW },
      '‘Noted’ neither accepts nor rejects it, and no action follows. Write “Accepted”, “Accepted in part” or “Rejected”, and why.',
    ],
  ],
});
