import { testRule } from '../../support/rule-tester';

testRule('revised-deadline', {
  fine: [
    { deadline: '[2027-06-30]' },
    { deadline: 'June to September 2027' },
    { deadline: 'From 1 April 2027 to 30 June 2027' },
    { deadline: '30 June 2026, revised to 30 September 2026', progress: 'Completed' },
    { deadline: '[2027-06-30]', revised: '' },
    { deadline: '[2027-06-30]', revised: '[2027-06-30]' },
    { deadline: '[2027-06-30]', revised: 'TBC' },
  ],
  flagged: [
    [
      { deadline: '30 June 2026, revised to 30 September 2027' },
      'The deadline was moved from 30 June 2026 to 30 September 2027. Say why, and who agreed to it.',
    ],
    [
      { deadline: '[2026-06-30]', revised: '[2027-09-30]' },
      'The deadline was moved from 30 June 2026 to 30 September 2027. Say why, and who agreed to it.',
    ],
  ],
});
