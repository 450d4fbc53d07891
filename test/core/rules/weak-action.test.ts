import { testRule } from '../../support/rule-tester';

testRule('weak-action', {
  fine: [
    { action: 'Put up signs at all nine bridges' },
    { action: 'Consider putting up signs and bring a report to the panel' },
    { action: 'Review the policy and adopt the new one' },
    { action: 'Continue to inspect the halls' },
    { action: 'Consider putting up signs', progress: 'Completed in May 2026' },
    { action: 'Support people who are dependent on alcohol' },
    { action: '' },
  ],
  flagged: [
    [
      { action: 'Consider putting up signs' },
      '‘Consider’ promises no result. Write what will be decided or produced, and by when.',
    ],
    [
      { action: 'Clear the gutters where possible' },
      '‘where possible’ lets the promise come to nothing. Say what decides it, and what will be done at least.',
    ],
    [
      { action: 'Replace the lamps, subject to funding' },
      '‘subject to’ lets the promise come to nothing. Say what decides it, and what will be done at least.',
    ],
  ],
});
