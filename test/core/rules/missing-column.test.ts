import { testRule } from '../../support/rule-tester';

testRule('missing-column', {
  fine: [
    {},
    { recommendation: false, response: false },
    { progress: false, status: 'Open' },
    { ref: false },
    [{ owner: '' }, { owner: '' }],
    { success: '', progress: '' },
  ],
  flagged: [
    [
      { success: false },
      'This tracker has no column for the success criterion, so that no row can say it. Add one.',
    ],
    [
      { progress: false, success: false },
      'This tracker has no column for the success criterion or progress, so that no row can say it. Add a column for each.',
    ],
    [
      { progress: false, rag: 'Green' },
      'This tracker has no column for progress, so that no row can say it. Add one.',
    ],
  ],
});
