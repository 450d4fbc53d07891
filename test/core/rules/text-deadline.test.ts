import { testRule } from '../../support/rule-tester';

testRule('text-deadline', {
  fine: [
    { deadline: '[2027-03-31]' },
    { deadline: 'March 2027' },
    { deadline: '04/05/2027' },
    { deadline: '31/09/2027' },
    { deadline: '31 March' },
    { deadline: '31 March 2027 (was 30 June 2026)' },
    { deadline: 'By the board meeting on 31 March 2027' },
    { deadline: '31/03/2026', progress: 'Completed' },
    { deadline: 'Ongoing' },
  ],
  flagged: [
    [
      { deadline: '31/03/2027' },
      '‘31/03/2027’ is text to Excel, which cannot sort it or count the days to it. Make it the real date 31 March 2027.',
      { F2: '31 March 2027' },
    ],
    [
      { deadline: 'Wednesday 31st March 2027' },
      '‘Wednesday 31st March 2027’ is text to Excel, which cannot sort it or count the days to it. Make it the real date 31 March 2027.',
      { F2: '31 March 2027' },
    ],
    [
      { deadline: '46477' },
      '‘46477’ is a date that has lost its format and shows as a number. Make it the real date 31 March 2027.',
      { F2: '31 March 2027' },
    ],
    [
      [{ deadline: '31/03/2027' }, { deadline: '04/05/2027' }],
      [
        '‘31/03/2027’ is text to Excel, which cannot sort it or count the days to it. Make it the real date 31 March 2027.',
        '‘04/05/2027’ is text to Excel, which cannot sort it or count the days to it. Make it the real date 4 May 2027.',
      ],
      { F2: '31 March 2027', F3: '4 May 2027' },
    ],
    [
      [{ deadline: '03/31/2027' }, { deadline: '04/05/2027' }],
      [
        '‘03/31/2027’ is text to Excel, which cannot sort it or count the days to it. Make it the real date 31 March 2027.',
        '‘04/05/2027’ is text to Excel, which cannot sort it or count the days to it. Make it the real date 5 April 2027.',
      ],
      { F2: '31 March 2027', F3: '5 April 2027' },
    ],
  ],
});
