import { testRule } from '../../support/rule-tester';

testRule('contradictory-progress', {
  fine: [
    { progress: 'Complete. All 12 halls were certified on 3 June 2026.' },
    { progress: 'Completed 22 June 2026. The guide is reviewed each April.' },
    { progress: '7 of 12 halls rewired; five are left' },
    { progress: 'Completed in May', status: 'Closed' },
    { progress: 'No longer required', status: 'Closed' },
    { progress: 'Certificates issued in November', status: 'In progress' },
    { progress: 'The lower hall was cleared on 3 November 2026', status: 'In progress' },
    { progress: 'Live since 3 June; 97% of calls answered in time', status: 'Complete' },
    { progress: 'Complete: 96% answered', success: 'At least 95% answered' },
    { progress: 'Complete: 3% overdue', success: 'No more than 5% overdue' },
    { progress: 'Complete. All 12 halls done, with 31 enquiries since.' },
  ],
  flagged: [
    [
      { progress: 'Complete. Two of the halls have still to be rewired.' },
      '‘Complete’ stands beside ‘Two of the halls have still to be rewired’. Say that it is complete only once nothing is left.',
    ],
    [
      { progress: 'Not yet complete', status: 'Complete' },
      'One cell says ‘Complete’, another ‘Not yet complete’. Bring the two together.',
    ],
    [
      { progress: 'Completed', status: 'In progress' },
      'One cell says ‘Completed’, another ‘In progress’. Bring the two together.',
    ],
    [
      `Action | Owner | By when | Progress | % complete
Rewire the halls | Head of Property | [2027-06-30] | Completed | 0.4`,
      'One cell says ‘Completed’, another ‘40%’. Bring the two together.',
    ],
    [
      { progress: 'Complete. Of callers, 88% were answered in time.', success: '95% answered in time' },
      'It is said to be complete, but 88% falls short of the 95% asked for. Say what became of the rest.',
    ],
    [
      { progress: 'Complete. Letters sent to 230 employers.', success: 'All 240 employers written to' },
      'It is said to be complete, but 230 employers falls short of the 240 employers asked for. Say what became of the rest.',
    ],
  ],
});
