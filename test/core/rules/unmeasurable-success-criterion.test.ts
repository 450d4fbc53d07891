import { testRule } from '../../support/rule-tester';

testRule('unmeasurable-success-criterion', {
  fine: [
    { success: 'All 40 wardens hold the certificate' },
    { success: 'Register published on the website' },
    { success: 'Fewer complaints' },
    { success: 'Number of visits' },
    { success: 'Pledge on the web page' },
    { success: 'No. of complaints received' },
    { success: '' },
    { success: 'As above' },
    { action: 'Improve the culture of the service', success: 'Improved culture of the service' },
    { success: 'A culture of openness', progress: 'Completed in May 2026' },
  ],
  flagged: [
    [
      { success: 'A culture of openness' },
      'Nothing in ‘A culture of openness’ could be counted or shown, so nobody can prove that it was met. Give a number, or something that can be seen.',
    ],
    [
      { success: 'Improved outcomes for children' },
      'Nothing in ‘Improved outcomes for children’ could be counted or shown, so nobody can prove that it was met. Give a number, or something that can be seen.',
    ],
    [
      { success: 'Increased awareness of the policy' },
      'Nothing in ‘Increased awareness of the policy’ could be counted or shown, so nobody can prove that it was met. Give a number, or something that can be seen.',
    ],
  ],
});
