import { testRule } from '../../support/rule-tester';

const BLANK =
  'No deadline is given, so nobody can tell whether this is late. Give a day, or a date on which it will be reviewed.';

testRule('missing-deadline', {
  fine: [
    { deadline: 'Spring 2027' },
    { deadline: 'Ongoing' },
    { deadline: 'ASAP' },
    { deadline: 'Subject to funding' },
    { deadline: '', progress: 'Completed in May 2026' },
    { deadline: '', progress: 'On hold' },
    { deadline: false },
    { action: '', owner: '', deadline: '', success: '', progress: '' },
    [{ deadline: '[2027-03-31]' }, { deadline: 'As above' }],
    [{ deadline: '[2027-03-31]' }, { deadline: 'See 1' }],
    { deadline: '[2027-03-31]', revised: '' },
    { deadline: 'TBC', revised: '[2027-03-31]' },
  ],
  flagged: [
    [{ deadline: '' }, BLANK],
    [{ deadline: '-' }, BLANK],
    [{ deadline: 'TBC' }, '‘TBC’ leaves the deadline open. Give a day, or the day by which it will be set.'],
    [
      { deadline: 'See the delivery plan' },
      '‘See the delivery plan’ points to nothing that gives a deadline. Give a day.',
    ],
    [
      { deadline: '[2027-03-31]', revised: 'TBC' },
      '‘TBC’ stands where the new date should, so the old one, 31 March 2027, still counts. Give the new day, or clear the cell.',
    ],
  ],
});
