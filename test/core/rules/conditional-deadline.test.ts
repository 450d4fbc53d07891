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
  ],
});
