import { testRule } from '../../support/rule-tester';

const BLANK =
  'No response is given to this recommendation. Write whether it is accepted, accepted in part or rejected, and why.';

testRule('missing-response', {
  fine: [
    { response: 'Accepted' },
    { response: 'No' },
    { response: 'Noted' },
    { response: 'Under consideration' },
    { response: false },
    { recommendation: '', response: '' },
  ],
  flagged: [
    [{ response: '' }, BLANK],
    [{ response: 'TBC' }, BLANK],
    [{ response: '-' }, BLANK],
  ],
});
