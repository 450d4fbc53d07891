import { testRule } from '../../support/rule-tester';

const BLANK = 'Nothing says how success will be known. Write what will be seen or counted when this is done.';

testRule('missing-success-criterion', {
  fine: [
    { success: 'Register published' },
    { success: 'Improved outcomes' },
    { success: 'As above' },
    { success: '', progress: 'Completed in May 2026' },
    { success: '', progress: 'On hold' },
    { success: false },
    { action: '', owner: '', deadline: '', success: '', progress: '' },
  ],
  flagged: [
    [{ success: '' }, BLANK],
    [{ success: 'n/a' }, BLANK],
    [{ success: '-', progress: 'Started' }, BLANK],
  ],
});
