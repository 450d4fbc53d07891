import { testRule } from '../../support/rule-tester';

testRule('fuzzy-deadline', {
  fine: [
    { deadline: '[2027-06-30]' },
    { deadline: '30 June 2027' },
    { deadline: '30/06/27' },
    { deadline: 'End of June 2027' },
    { deadline: 'Ongoing' },
    { deadline: 'June' },
    { deadline: 'June 2026', progress: 'Completed' },
    { deadline: 'Quarterly' },
  ],
  flagged: [
    [
      { deadline: 'June 2027' },
      '‘June 2027’ is taken as 30 June 2027: the last day of the month counts. If another day is meant, write it.',
    ],
    [
      { deadline: 'Q2 2027' },
      '‘Q2 2027’ is taken as 30 June 2027: the last day of the quarter counts, and it is read as part of the calendar year. If another day is meant, write it.',
    ],
    [
      { deadline: 'Spring 2027' },
      '‘Spring 2027’ is taken as 31 May 2027: the last day of the season counts. If another day is meant, write it.',
    ],
    [
      [{ deadline: '[2027-01-31]' }, { deadline: '31 March' }, { deadline: '[2027-05-31]' }],
      '‘31 March’ is taken as 31 March 2027: the year is that of the dates around it. If another day is meant, write it.',
    ],
  ],
});
