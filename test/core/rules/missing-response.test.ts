import { testRule } from '../../support/rule-tester';

const BLANK =
  'No response is given to this recommendation. Write whether it is accepted, accepted in part or rejected, and why.';

const table = (title: string): string =>
  `${title}
  Ref | Recommendation | Response | Action | Owner | By when
  1 | That the halls be rewired. | Accepted | Rewire 12 halls | Head of Property | 31 March 2027
  2 | That the lamps be changed. | | Change 40 lamps | Head of Streets | 30 June 2027`;

testRule('missing-response', {
  fine: [
    { response: 'Accepted' },
    { response: 'No' },
    { response: 'Noted' },
    { response: 'Under consideration' },
    { response: false },
    { recommendation: '', response: '' },
    table('Recommendations made by the scrutiny panel on 12 October 2026'),
    table('Inspection report published 24 September 2026'),
    table('Report received by the Executive on Thursday 24 September 2026'),
    table('Recommendations of the task group, 12 October 2026'),
    `Ref | Date raised | Recommendation | Response | Action | Owner | By when
    1 | [2026-04-12] | That the halls be rewired. | Accepted | Rewire 12 halls | Head of Property | 31 March 2027
    2 | [2026-10-12] | That the lamps be changed. | | Change 40 lamps | Head of Streets | 30 June 2027`,
  ],
  flagged: [
    [{ response: '' }, BLANK],
    [{ response: 'TBC' }, BLANK],
    [{ response: '-' }, BLANK],
    [table('Position as at 12 October 2026'), BLANK],
    [table('Report to the Audit Committee, 12 October 2026'), BLANK],
    [
      table('Recommendations made by the scrutiny panel on 23 September 2026'),
      'No response is given to this recommendation, though 61 days have passed since 23 September 2026. Write whether it is accepted, accepted in part or rejected, and why.',
    ],
  ],
});

testRule('missing-response', {
  options: { graceDays: 28 },
  fine: [table('Recommendations made by the scrutiny panel on 26 October 2026')],
  flagged: [
    [
      table('Recommendations made by the scrutiny panel on 12 October 2026'),
      'No response is given to this recommendation, though 42 days have passed since 12 October 2026. Write whether it is accepted, accepted in part or rejected, and why.',
    ],
  ],
});
