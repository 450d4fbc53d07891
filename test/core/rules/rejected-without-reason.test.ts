import { testRule } from '../../support/rule-tester';

const EMPTY_ROW = { action: '', owner: '', deadline: '', success: '', progress: '' };

testRule('rejected-without-reason', {
  fine: [
    { response: 'Rejected: bats roost along it', ...EMPTY_ROW },
    { response: 'Not accepted – cost', ...EMPTY_ROW },
    { response: 'We do not agree, because the halls were rewired in 2024.', ...EMPTY_ROW },
    { response: 'Rejected', ...EMPTY_ROW, action: 'No action: the halls belong to the parishes' },
    { response: 'Not agreed', ...EMPTY_ROW, progress: 'This is a matter for the county.' },
    { response: 'Accepted', ...EMPTY_ROW },
    { response: 'Accepted in part', ...EMPTY_ROW },
    { response: '', ...EMPTY_ROW },
    `Recommendation 1 | That the halls be rewired.
    Response | Rejected
    | The halls belong to the parishes.
    |
    Recommendation 2 | That the lamps be changed.
    Response | Accepted
    Action | Owner | By when | Success criteria | Progress
    Change 40 lamps | Head of Property | 31 March 2027 | 40 lamps changed | 12 of 40 changed`,
    `Ref | Recommendation | Response | Reason | Action | Owner | By when
    1 | That the halls be rewired. | Rejected | They belong to the parishes. | | |
    2 | That the lamps be changed. | Accepted | | Change 40 lamps | Head of Property | 31 March 2027`,
  ],
  flagged: [
    [
      { response: 'Rejected', ...EMPTY_ROW },
      '‘Rejected’ gives no reason. Those who made the recommendation are owed one. Write in a sentence why it is not accepted.',
    ],
    [
      { response: 'Rejected by Cabinet on 12 May 2026', ...EMPTY_ROW },
      '‘Rejected by Cabinet on 12 May 2026’ gives no reason. Those who made the recommendation are owed one. Write in a sentence why it is not accepted.',
    ],
    [
      { response: 'The Executive does not accept this recommendation.', ...EMPTY_ROW, action: 'No action' },
      '‘The Executive does not accept this recommendation.’ gives no reason. Those who made the recommendation are owed one. Write in a sentence why it is not accepted.',
    ],
    [
      { response: 'Not agreed', ...EMPTY_ROW, progress: 'The committee was told by letter on 12 May 2026.' },
      '‘Not agreed’ gives no reason. Those who made the recommendation are owed one. Write in a sentence why it is not accepted.',
    ],
    [
      `Ref | Recommendation | Response | Theme | Action | Owner | By when
      1 | That the halls be rewired. | Rejected | Public buildings | | |
      2 | That the lamps be changed. | Accepted | Streets | Change 40 lamps | Head of Property | 31 March 2027`,
      '‘Rejected’ gives no reason. Those who made the recommendation are owed one. Write in a sentence why it is not accepted.',
    ],
  ],
});
