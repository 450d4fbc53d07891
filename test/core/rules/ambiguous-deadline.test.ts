import { testRule } from '../../support/rule-tester';

testRule('ambiguous-deadline', {
  fine: [
    { deadline: '31/03/2027' },
    { deadline: '03/03/2027' },
    { deadline: '3 April 2027' },
    [{ deadline: '31/03/2027' }, { deadline: '04/05/2027' }],
    [{ deadline: '[2027-01-31]' }, { deadline: '31 March' }, { deadline: '[2027-05-31]' }],
    { deadline: '04/05/2026', progress: 'Completed' },
    { deadline: '2027-04-05' },
    { deadline: 'TBC, perhaps March' },
    `Plan approved by Cabinet on 3 November 2026
Action | Owner | By when
Widen the ditch | Head of Highways | 31 March
Clear the culvert | Head of Highways | 30 June`,
  ],
  flagged: [
    [
      { deadline: '04/05/2027' },
      '‘04/05/2027’ could be 4 May 2027 or 5 April 2027. Write the month as a word.',
    ],
    [
      { deadline: '31 March' },
      '‘31 March’ names no year, and nothing around it settles which is meant. Write the year with it.',
    ],
    [
      [{ deadline: '[2026-12-31]' }, { deadline: 'March' }, { deadline: '[2029-03-31]' }],
      '‘March’ names no year, and nothing around it settles which is meant. Write the year with it.',
    ],
    [
      [{ deadline: '31/03/2027' }, { deadline: '04/13/2027' }, { deadline: '04/05/2027' }],
      '‘04/05/2027’ could be 4 May 2027 or 5 April 2027. Write the month as a word.',
    ],
    [
      { deadline: 'Spring 2026/27' },
      '‘Spring 2026/27’ does not say which of two years it belongs to. Write the day with its year.',
    ],
  ],
});
