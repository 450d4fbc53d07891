import { testRule } from '../../support/rule-tester';

testRule('overdue-action', {
  fine: [
    { deadline: '[2026-11-23]' },
    { deadline: 'November 2026' },
    { deadline: '[2026-06-30]', progress: 'Completed in May 2026' },
    { deadline: '[2026-06-30]', progress: 'No longer required' },
    { deadline: '[2026-06-30]', response: 'Rejected', action: 'No action' },
    { deadline: 'Ongoing' },
    { deadline: 'Quarterly' },
  ],
  flagged: [
    [
      { deadline: '[2026-11-22]' },
      'This was due on 22 November 2026, 1 day ago, and is not said to be complete. Say that it is done, or agree a new date.',
    ],
    [
      { deadline: 'June 2026' },
      'This was due on 30 June 2026, 146 days ago, and is not said to be complete. Say that it is done, or agree a new date.',
    ],
    [
      { deadline: '[2026-06-30]', progress: 'Paused until the nesting season ends' },
      'This is on hold and its day, 30 June 2026, passed 146 days ago. Agree a new date, or say when work goes on.',
    ],
  ],
});
