import { testRule } from '../../support/rule-tester';

const passed = '[2026-09-30]';

testRule('promise-after-deadline', {
  fine: [
    { deadline: '[2026-12-11]', progress: 'Will be finished once the supplier is chosen' },
    { deadline: passed, progress: 'Will be finished in January 2027' },
    { deadline: passed, progress: '11 of 12 halls rewired; the last will follow shortly' },
    { deadline: passed, progress: 'In progress' },
    { deadline: passed, progress: 'Completed. A review will follow.' },
    { deadline: passed, progress: 'Paused until a supplier is found' },
    { deadline: 'TBC', progress: 'Will be finished once the supplier is chosen' },
  ],
  flagged: [
    [
      {
        deadline: passed,
        progress:
          'Delivery took place in August 2026. Fitting will be done hall by hall when engineers are free.',
      },
      'The deadline, 30 September 2026, has passed, and ‘Delivery took place in August 2026. Fitting will be done…’ only says what is to come. Write what has been done, and by when the rest will be.',
    ],
    [
      { deadline: passed, progress: 'Will be finished shortly' },
      'The deadline, 30 September 2026, has passed, and ‘Will be finished shortly’ only says what is to come. Write what has been done, and by when the rest will be.',
    ],
    [
      { deadline: passed, progress: 'Quotations received. Work will begin when a supplier has been chosen.' },
      'The deadline, 30 September 2026, has passed, and ‘Quotations received. Work will begin when a supplier has…’ only says what is to come. Write what has been done, and by when the rest will be.',
    ],
  ],
});
