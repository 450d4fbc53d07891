import { testRule } from '../../support/rule-tester';

testRule('activity-as-success-criterion', {
  fine: [
    { success: 'All 40 wardens trained' },
    { success: 'Nine of ten staff pass the quiz' },
    { success: 'Register published on the website' },
    { success: 'A culture of openness' },
    { success: '' },
    { success: 'Briefing sessions held with staff', progress: 'Completed in May 2026' },
    { action: 'Hold briefing sessions with staff', success: 'Briefing sessions held with staff' },
  ],
  flagged: [
    [
      { success: 'Briefing sessions held with staff' },
      '‘Briefing sessions held with staff’ tells of work, not of what comes of it. Write what will be different, and how it will be seen.',
    ],
    [
      { success: 'Staff reminded of the policy' },
      '‘Staff reminded of the policy’ tells of work, not of what comes of it. Write what will be different, and how it will be seen.',
    ],
  ],
});
