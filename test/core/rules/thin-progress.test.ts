import { testRule } from '../../support/rule-tester';

const due = '[2026-12-11]';

testRule('thin-progress', {
  fine: [
    { deadline: '[2027-06-30]', progress: 'In progress' },
    { deadline: due, progress: '4 of 12 halls rewired' },
    { deadline: due, progress: 'Contractor appointed' },
    { deadline: due, progress: 'Awaiting the contractor’s quotation' },
    { deadline: due, progress: 'To be decided by the board in December' },
    { deadline: due, progress: 'Draft with the chair' },
    { deadline: due, progress: '60%' },
    { deadline: due, progress: '' },
    { deadline: '[2026-10-30]', progress: 'Will be completed shortly' },
    { deadline: due, progress: 'Complete' },
  ],
  flagged: [
    [
      { deadline: due, progress: 'Ongoing' },
      '‘Ongoing’ tells nothing that could be checked. Write what has been done and when, how much is left, and what comes next.',
    ],
    [
      { deadline: '[2026-10-30]', progress: 'Progressing well.' },
      '‘Progressing well.’ tells nothing that could be checked. Write what has been done and when, how much is left, and what comes next.',
    ],
    [
      { deadline: 'TBC', progress: 'Officers continue to work on this' },
      '‘Officers continue to work on this’ tells nothing that could be checked. Write what has been done and when, how much is left, and what comes next.',
    ],
    [
      { deadline: due, progress: 'Not started' },
      '‘Not started’ tells nothing that could be checked. Write what has been done and when, how much is left, and what comes next.',
    ],
  ],
});
