import { testRule } from '../../support/rule-tester';

testRule('copied-success-criterion', {
  fine: [
    { action: 'Publish the policy', success: 'Policy on the website and sent to all parishes' },
    { action: 'Train the wardens', success: 'All 40 wardens trained' },
    { action: 'Publish the policy', success: '' },
    { action: 'Publish the policy', success: 'Fewer complaints' },
    { action: 'Publish the policy', success: 'Policy published', progress: 'Completed in May 2026' },
    { action: 'Publish the policy', success: 'As above' },
  ],
  flagged: [
    [
      { action: 'Publish the drainage policy', success: 'Drainage policy published' },
      '‘Drainage policy published’ says the action again. Write what will be different, seen or counted once it is done.',
    ],
    [
      { action: 'To improve the culture of the service.', success: 'Improved culture of the service' },
      '‘Improved culture of the service’ says the action again. Write what will be different, seen or counted once it is done.',
    ],
  ],
});
