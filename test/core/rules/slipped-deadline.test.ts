import { testRule } from '../../support/rule-tester';

testRule('slipped-deadline', {
  fine: [
    { deadline: '[2027-06-30]', progress: 'The last hall will be rewired in May 2027.' },
    { deadline: '[2027-06-15]', progress: 'The last hall will be rewired in June 2027.' },
    { deadline: '[2027-02-26]', progress: 'Eight done. The halls will be reviewed again in November 2027.' },
    { deadline: '[2027-02-26]', progress: 'Eight done. The new lease runs until 31 March 2030.' },
    { deadline: '[2027-02-26]', progress: 'Bids are in. The contract starts on 1 April 2027.' },
    { deadline: '[2026-10-30]', progress: 'Completed. A further check is planned for 2028.' },
    { deadline: 'Ongoing', progress: 'The last hall will be rewired in May 2027.' },
    { deadline: '[2027-02-26]', progress: 'Eight done by October; the programme for 2028 has been agreed.' },
    { deadline: '04/05/2027', progress: 'The last hall will be rewired by 20 April 2027.' },
  ],
  flagged: [
    [
      { deadline: '[2027-02-26]', progress: 'Eight done. The last four are now booked for May 2027.' },
      'The progress announces 31 May 2027, but the deadline is 26 February 2027. Agree the new date and write it beside the old one, or say how the deadline will be met.',
    ],
    [
      { deadline: '[2026-10-30]', progress: 'The contractor now promises it for 26 February 2027' },
      'The progress announces 26 February 2027, but the deadline is 30 October 2026. Agree the new date and write it beside the old one, or say how the deadline will be met.',
    ],
    [
      { deadline: '[2026-12-15]', progress: 'Delayed: will be finished in January' },
      'The progress announces 31 January 2027, but the deadline is 15 December 2026. Agree the new date and write it beside the old one, or say how the deadline will be met.',
    ],
    [
      { deadline: '[2027-03-31]', progress: '4 of 12 done, the rest by the end of September 2027' },
      'The progress announces 30 September 2027, but the deadline is 31 March 2027. Agree the new date and write it beside the old one, or say how the deadline will be met.',
    ],
  ],
});
