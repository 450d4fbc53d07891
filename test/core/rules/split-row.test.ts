import { testRule } from '../../support/rule-tester';

const sheet = (...rows: readonly string[]): string =>
  ['Ref | Action | Owner | By when | Success criteria | Progress', ...rows].join('\n');

testRule('split-row', {
  fine: [
    sheet(
      '1 | Widen the ditch | Clerk | [2027-03-31] | 90 metres | Begun',
      '2 | clear the culvert | Clerk | [2027-03-31] | Clear | Begun',
    ),
    sheet('1 | Widen the ditch. | Clerk | [2027-03-31] | 90 metres | Begun', ' | clear the culvert | | | |'),
    sheet(
      '1 | Widen the ditch and | Clerk | [2027-03-31] | 90 metres | Begun',
      ' | clear the culvert | Clerk | | |',
    ),
    sheet('1 | Widen the ditch | Clerk | [2027-03-31] | 90 metres | Begun', ' | Clear the culvert | | | |'),
    sheet('1 | Widen the ditch | Clerk | [2027-03-31] | 90 metres | Begun', ' | clear the culvert | | | |'),
    sheet('1 | Widen the ditch | Clerk | [2027-03-31] | 90 metres | Begun.', ' | | | | | more to follow'),
  ],
  flagged: [
    [
      sheet(
        '1 | Widen the ditch and | Clerk | [2027-03-31] | 90 metres | Begun',
        ' | clear the culvert. | | | |',
      ),
      '‘clear the culvert.’ goes on where the row above breaks off. Join the two, so that sorting and filtering keep them together.',
      { B2: 'Widen the ditch and clear the culvert.', B3: '' },
    ],
    [
      sheet(
        '1 | Widen the ditch, | Clerk | [2027-03-31] | 90 metres, | 40 metres dug in May 2026,',
        ' | and clear the culvert | | | and no flood | with more to come',
      ),
      '‘and clear the culvert’ goes on where the row above breaks off. Join the two, so that sorting and filtering keep them together.',
      {
        B2: 'Widen the ditch, and clear the culvert',
        B3: '',
        E2: '90 metres, and no flood',
        E3: '',
        F2: '40 metres dug in May 2026, with more to come',
        F3: '',
      },
    ],
  ],
});
