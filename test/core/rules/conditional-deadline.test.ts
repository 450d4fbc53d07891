import { testRule } from '../../support/rule-tester';

testRule('conditional-deadline', {
  fine: [
    { deadline: '31 July 2027, subject to funding' },
    { deadline: 'TBC' },
    { deadline: 'Ongoing' },
    { deadline: 'By the end of the summer term 2027' },
    { deadline: 'Subject to funding', progress: 'Completed in May 2026' },
    { deadline: 'Subject to funding', progress: 'On hold' },
  ],
  flagged: [
    [
      { deadline: 'Subject to funding' },
      '‘Subject to funding’ is a condition without a date. Give the day by which it will be known.',
    ],
    [
      { deadline: 'When the bid is decided' },
      '‘When the bid is decided’ is a condition without a date. Give the day by which it will be known.',
    ],
    [
      { deadline: 'Following the board of 12 January 2027' },
      '‘Following the board of 12 January 2027’ is a condition, and its own date, 12 January 2027, is not the day by which this will be done. Give that day.',
    ],
    [
      { deadline: 'When the bid is decided', progress: 'Decision expected on 12 January 2027' },
      '‘When the bid is decided’ is a condition, and its own date, 12 January 2027, is not the day by which this will be done. Give that day.',
    ],
    [
      { deadline: 'When the bid is decided', progress: 'Bid sent on 12 October 2026' },
      '‘When the bid is decided’ is a condition without a date. Give the day by which it will be known.',
    ],
  ],
});
