import { testRule } from '../../support/rule-tester';

const EMPTY_ROW = { action: '', owner: '', deadline: '', success: '', progress: '' };

testRule('accepted-without-action', {
  fine: [
    { response: 'Rejected: too dear', ...EMPTY_ROW },
    { response: '', ...EMPTY_ROW },
    { response: 'Noted', ...EMPTY_ROW },
    { response: 'Accepted', ...EMPTY_ROW, owner: 'Head of Property' },
    { response: 'Accepted', ...EMPTY_ROW, deadline: 'June 2027' },
    { response: 'Accepted', ...EMPTY_ROW, progress: 'Completed in May 2026' },
    { response: 'Agreed, and already in place', ...EMPTY_ROW },
    { response: 'Accepted', ...EMPTY_ROW, action: 'No action needed: the halls were rewired in 2024' },
    [{}, { ref: '', recommendation: '', response: '', action: 'Test the alarms' }],
  ],
  flagged: [
    [
      { response: 'Accepted', ...EMPTY_ROW },
      '‘Accepted’ promises something, but no action follows. Write what will be done, by whom and by when.',
    ],
    [
      {
        response: 'Accepted in part: the halls only',
        action: '-',
        owner: '-',
        deadline: 'n/a',
        success: '-',
        progress: '',
      },
      '‘Accepted in part: the halls only’ promises something, but no action follows. Write what will be done, by whom and by when.',
    ],
    [
      `Recommendation 1 | That the halls be rewired.
      Response | Agreed
      |
      Recommendation 2 | That the lamps be changed.
      Response | Accepted
      Action | Owner | By when | Success criteria | Progress
      Change 40 lamps | Head of Property | 31 March 2027 | 40 lamps changed | 12 of 40 changed`,
      '‘Agreed’ promises something, but no action follows. Write what will be done, by whom and by when.',
    ],
  ],
});
