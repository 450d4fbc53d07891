import { testRule } from '../../support/rule-tester';

testRule('missing-action', {
  fine: [
    {},
    { action: 'See progress' },
    { action: '', owner: '', deadline: '' },
    { action: '', progress: 'Completed in May 2026' },
    { action: 'No action', response: 'Rejected' },
    { action: '', response: 'Rejected', owner: 'n/a', deadline: 'n/a' },
    { action: false },
  ],
  flagged: [
    [{ action: '' }, 'The row names ‘Head of Property’ but no action. Write what is to be done.'],
    [{ action: '-' }, 'The row names ‘Head of Property’ but no action. Write what is to be done.'],
    [
      { action: '', owner: '', deadline: 'June 2027' },
      'The row gives the deadline ‘June 2027’ but no action. Write what is to be done.',
    ],
  ],
});
