import { testRule } from '../../support/rule-tester';

const others = [{ deadline: '[2027-03-31]' }, { deadline: '[2027-06-30]' }, { deadline: '[2027-09-30]' }];

testRule('unlikely-deadline', {
  fine: [
    [...others, { deadline: '[2026-06-30]' }, { deadline: '[2026-10-31]' }],
    [...others, { deadline: '[2026-10-31]' }],
    [...others, { deadline: '[2030-03-31]' }],
    [{ deadline: '[2025-03-31]' }, { deadline: '[2027-03-31]' }],
    [...others, { deadline: '[2025-03-31]', progress: 'Completed in March 2025' }],
    { deadline: '29 February 2028' },
    [...others, { deadline: 'Ongoing' }],
    `Progress as at 12 May 2027
Action | Owner | By when
Widen the ditch | Head of Highways | [2027-03-31]
Clear the culvert | Head of Highways | [2027-06-30]`,
  ],
  flagged: [
    [
      { deadline: '31 September 2027' },
      '‘31 September 2027’ is no day of the calendar. Write the day that is meant.',
    ],
    [{ deadline: '30/02/2027' }, '‘30/02/2027’ is no day of the calendar. Write the day that is meant.'],
    [
      [...others, { deadline: '[2025-06-30]' }],
      '‘30 June 2025’ stands far off every other deadline here. Was 30 June 2027 meant?',
    ],
    [
      [...others, { deadline: '[2072-05-31]' }],
      '‘31 May 2072’ stands far off every other deadline here. Was 31 May 2027 meant?',
    ],
    [
      `Approved by Cabinet on 12 May 2026
Action | Owner | By when
Widen the ditch | Head of Highways | [2026-03-31]
Clear the culvert | Head of Highways | [2027-06-30]`,
      '‘31 March 2026’ lies before 12 May 2026, when this plan was approved. Check the year.',
    ],
  ],
});
