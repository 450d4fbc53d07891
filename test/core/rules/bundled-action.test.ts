import { testRule } from '../../support/rule-tester';

const FIVE =
  'Write a flood plan, train 40 wardens, buy six pumps, survey the culverts and publish the register';

testRule('bundled-action', {
  fine: [
    { action: 'Write a flood plan and publish it' },
    { action: 'Draft the plan, consult on it and adopt it' },
    { action: 'Publish names, addresses, opening hours, prices and maps of all halls' },
    { action: 'Continue to inspect the halls' },
    { action: FIVE, progress: 'Completed in May 2026' },
    { action: '' },
  ],
  flagged: [
    [
      { action: FIVE },
      '5 things are promised in one row, from ‘Write a flood plan’ to ‘publish the register’, and one date cannot fit them all. Give each a row of its own.',
    ],
  ],
});

testRule('bundled-action', {
  options: { most: 1 },
  fine: [{ action: 'Write a flood plan' }],
  flagged: [
    [
      { action: 'Write a flood plan and train the wardens' },
      '2 things are promised in one row, from ‘Write a flood plan’ to ‘train the wardens’, and one date cannot fit them all. Give each a row of its own.',
    ],
  ],
});
