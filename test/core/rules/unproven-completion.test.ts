import { testRule } from '../../support/rule-tester';

testRule('unproven-completion', {
  fine: [
    { progress: 'Completed on 3 June 2026' },
    { progress: 'All 12 halls are complete' },
    { progress: 'Complete: certificates filed with the safety officer at the depot' },
    { progress: 'Policy adopted by full council', action: 'Adopt a policy' },
    { progress: 'In progress' },
    { progress: 'No longer required' },
    { progress: 'Completed on 3 June 2026', status: 'Complete' },
    { progress: false, status: 'Complete' },
  ],
  flagged: [
    [
      { progress: 'Complete' },
      '‘Complete’ gives no date, number or event that shows it. Write when it was done and where that can be seen.',
    ],
    [
      { progress: 'This action is now complete.' },
      '‘This action is now complete.’ gives no date, number or event that shows it. Write when it was done and where that can be seen.',
    ],
    [
      { progress: '', status: 'Closed' },
      '‘Closed’ stands in another column, and nothing here shows it. Write when it was done and where that can be seen.',
    ],
  ],
});
