import { testRule } from '../../support/rule-tester';

testRule('status-quo-action', {
  fine: [
    { action: 'Continue to inspect the halls and publish the results each month' },
    { action: 'Extend the present contract until 2029' },
    { action: 'Keep a register of keys' },
    { action: 'Inspect every hall' },
    { action: "Have two people check the proof of every ward's card against the register" },
    { action: 'Have a keeper sign each log before it is closed' },
    { action: 'Keep the logs on tablets in seven halls' },
    { action: 'Rehang the gates so that the latch is on the inside' },
    { action: 'Chlorinate each of the tanks that is used for drinking water' },
    { action: 'Continue to inspect the halls', progress: 'Completed in May 2026' },
    { action: 'No action', response: 'Rejected: too dear' },
    { action: '' },
  ],
  flagged: [
    [
      { action: 'Have a policy in place for lettings' },
      '‘Have a policy in place for lettings’ describes how things stand. Nothing new is promised, so it can never be done. Write what will change, or that no action is needed and why.',
    ],
    [
      { action: 'Continue to inspect the halls' },
      '‘Continue to inspect the halls’ describes how things stand. Nothing new is promised, so it can never be done. Write what will change, or that no action is needed and why.',
    ],
    [
      { action: 'Keep up the good standards of the service.' },
      '‘Keep up the good standards of the service.’ describes how things stand. Nothing new is promised, so it can never be done. Write what will change, or that no action is needed and why.',
    ],
    [
      { action: 'Currently the halls are inspected by their keepers.' },
      '‘Currently the halls are inspected by their keepers.’ describes how things stand. Nothing new is promised, so it can never be done. Write what will change, or that no action is needed and why.',
    ],
    [
      { action: 'There are no plans to sell the halls.' },
      '‘There are no plans to sell the halls.’ describes how things stand. Nothing new is promised, so it can never be done. Write what will change, or that no action is needed and why.',
    ],
  ],
});
