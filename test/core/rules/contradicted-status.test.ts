import { testRule } from '../../support/rule-tester';

const passed = '[2026-09-30]';

testRule('contradicted-status', {
  fine: [
    { status: 'On track' },
    { deadline: passed, status: 'Overdue' },
    { deadline: passed, status: 'In progress' },
    { deadline: passed, status: 'Not on track' },
    { deadline: passed, status: 'Off track' },
    { deadline: passed, progress: 'Completed', status: 'On track' },
    { deadline: 'Ongoing', status: 'Open' },
    { deadline: '31 September 2027', status: 'Not yet due' },
    { deadline: '04/12/2026', status: 'On track' },
  ],
  flagged: [
    [
      { deadline: passed, status: 'On track' },
      '‘On track’ stands here, but this was due on 30 September 2026 and is not complete. Write that it is overdue, or agree a new date.',
    ],
    [
      { deadline: passed, status: 'Green – progressing to plan' },
      '‘Green – progressing to plan’ stands here, but this was due on 30 September 2026 and is not complete. Write that it is overdue, or agree a new date.',
    ],
    [
      { deadline: 'Ongoing', status: 'On target' },
      '‘On target’ stands here, but there is no due day to be on track for. Give a day, or the date of its next review.',
    ],
  ],
});
