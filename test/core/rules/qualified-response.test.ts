import { testRule } from '../../support/rule-tester';

testRule('qualified-response', {
  fine: [
    { response: 'Accepted' },
    { response: 'Agreed. Officers will bring a report in May.' },
    { response: 'Rejected, although the aim is shared' },
    { response: 'Noted' },
    { response: '' },
    { response: 'Accepted, subject to funding', progress: 'Completed in May 2026' },
  ],
  flagged: [
    [
      { response: 'Accepted, subject to funding' },
      'The acceptance is qualified by ‘subject to funding’. Say which part is accepted, and by when the rest will be decided.',
    ],
    [
      { response: 'Accepted, though the budget is not yet known' },
      'The acceptance is qualified by ‘though the budget is not yet known’. Say which part is accepted, and by when the rest will be decided.',
    ],
    [
      { response: 'Accepted in principle' },
      '‘Accepted in principle’ does not say what will be done. Say which part is accepted, and by when the rest will be decided.',
    ],
  ],
});
