import { testRule } from '../../support/rule-tester';

testRule('missing-progress', {
  asAt: '2026-11-23',
  fine: [
    { deadline: '[2026-11-24]', progress: '' },
    { deadline: 'TBC', progress: '' },
    { deadline: '[2026-10-31]', progress: 'No progress' },
    { deadline: '[2026-10-31]', progress: '60% of halls rewired' },
    { deadline: '[2026-10-31]', progress: '100%' },
    { deadline: '[2026-10-31]', progress: '', response: 'Rejected', action: 'No action' },
    { deadline: '[2026-10-31]', progress: false },
  ],
  flagged: [
    [
      { deadline: '[2026-11-23]', progress: '' },
      'This was due on 23 November 2026 and nothing is said on progress. Write what has been done and what is left.',
    ],
    [
      { deadline: 'October 2026', progress: '-' },
      'This was due on 31 October 2026 and nothing is said on progress. Write what has been done and what is left.',
    ],
    [
      { deadline: '[2026-10-31]', progress: '60 %' },
      'This was due on 31 October 2026 and 60 % says nothing of what is done or left. Write both in words.',
    ],
  ],
});
