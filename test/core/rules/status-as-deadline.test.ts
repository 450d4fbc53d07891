import { testRule } from '../../support/rule-tester';

testRule('status-as-deadline', {
  fine: [
    { deadline: 'Quarterly' },
    { deadline: 'Ongoing; next review 31 March 2027' },
    { deadline: 'TBC' },
    { deadline: 'ASAP' },
    { deadline: 'Complete', progress: 'Complete' },
    { deadline: 'Ongoing', progress: 'No longer required' },
  ],
  flagged: [
    [
      { deadline: 'Ongoing' },
      '‘Ongoing’ says how it stands, not by when. Give a day, or the date of its next review.',
    ],
    [
      { deadline: 'In place' },
      '‘In place’ says how it stands, not by when. Give a day, or the date of its next review.',
    ],
  ],
});
