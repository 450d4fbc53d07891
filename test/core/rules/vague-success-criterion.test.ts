import { testRule } from '../../support/rule-tester';

testRule('vague-success-criterion', {
  fine: [
    { success: 'Complaints down from 60 to 40 a year' },
    { success: 'A culture of openness' },
    { success: 'Increased opportunities for young people' },
    { success: 'Register published on the website' },
    { success: '' },
    { success: 'Fewer complaints', progress: 'Completed in May 2026' },
    { action: 'Reduce complaints', success: 'Complaints reduced' },
  ],
  flagged: [
    [
      { success: 'Fewer complaints' },
      '‘Fewer complaints’ could be counted, but gives no target. Add from how many to how many, and where it is counted.',
    ],
    [
      { success: 'Improved attendance' },
      '‘Improved attendance’ could be counted, but gives no target. Add from how many to how many, and where it is counted.',
    ],
    [
      { success: 'Percentage of plans reviewed' },
      '‘Percentage of plans reviewed’ could be counted, but gives no target. Add from how many to how many, and where it is counted.',
    ],
    [
      { success: 'More trees in the parks' },
      '‘More trees in the parks’ could be counted, but gives no target. Add from how many to how many, and where it is counted.',
    ],
  ],
});
