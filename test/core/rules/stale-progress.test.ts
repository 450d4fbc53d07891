import { testRule } from '../../support/rule-tester';

testRule('stale-progress', {
  fine: [
    { progress: '4 of 12 halls rewired by 2 November 2026' },
    { progress: 'First hall rewired on 23 May 2026' },
    { progress: 'Contract let on 3 March 2025; first hall rewired in July 2026' },
    { progress: 'Contract let on 3 March 2025; 4 halls rewired by October' },
    { progress: 'Completed on 3 March 2025' },
    { progress: 'Contract let on 3 March 2025. The last hall will be rewired by 30 April 2027.' },
    { progress: 'Paused on 3 March 2025' },
    { progress: '4 of 12 halls rewired' },
  ],
  flagged: [
    [
      { progress: '4 of 12 halls rewired by 22 May 2026' },
      'The newest date in the progress is 22 May 2026, more than 6 months ago. Write what has happened since, with its date.',
    ],
    [
      { progress: 'Tenders received in November 2025' },
      'The newest date in the progress is 30 November 2025, more than 6 months ago. Write what has happened since, with its date.',
    ],
  ],
});

testRule('stale-progress', {
  options: { months: 1 },
  fine: [{ progress: '4 of 12 halls rewired by 2 November 2026' }],
  flagged: [
    [
      { progress: '4 of 12 halls rewired by 2 October 2026' },
      'The newest date in the progress is 2 October 2026, more than 1 month ago. Write what has happened since, with its date.',
    ],
  ],
});
