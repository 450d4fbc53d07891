import { testRule } from '../../support/rule-tester';

testRule('copied-success-criterion', {
  fine: [
    { action: 'Publish the policy', success: 'Policy on the website and sent to all parishes' },
    { action: 'Train the wardens', success: 'All 40 wardens trained' },
    { action: 'Publish the policy', success: '' },
    { action: 'Publish the policy', success: 'Fewer complaints' },
    { action: 'Publish the policy', success: 'Policy published', progress: 'Completed in May 2026' },
    { action: 'Publish the policy', success: 'As above' },
    `Ref | Indicator description | Deadline | Lead department | Status
    1 | Publish the drainage policy | 31 March 2027 | Highways | In progress
    2 | Train the wardens | 31 March 2027 | Safety | In progress`,
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
