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
    { deadline: '04/12/2026' },
    { deadline: '01/12/2026' },
    [
      { deadline: '[2025-03-31]' },
      { deadline: '[2027-03-31]' },
      { deadline: '[2027-06-30]' },
      { deadline: '[2027-09-30]' },
    ],
    { deadline: '[2026-06-30]', action: 'Adopt a safety policy', progress: 'Policy adopted by full council' },
    { deadline: '[2026-06-30]', progress: 'Installed in May 2026. A further check is planned for 2028.' },
    { deadline: '[2026-06-30]', progress: 'Training finished on 3 June 2026. A refresher follows in 2028.' },
  ],
  flagged: [
    [
      { deadline: '[2026-11-22]', action: 'Adopt a safety policy', progress: 'Legal advice was received' },
      'This was due on 22 November 2026, 1 day ago, and is not said to be complete. Say that it is done, or agree a new date.',
    ],
    [
      { deadline: '01/02/2026' },
      'This was due on 1 February 2026, 295 days ago, and is not said to be complete. Say that it is done, or agree a new date.',
    ],
    [
      { deadline: '[2026-06-30]', revised: 'TBC' },
      'This was due on 30 June 2026, 146 days ago, and is not said to be complete. Say that it is done, or agree a new date.',
    ],
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
