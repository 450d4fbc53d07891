import { testRule } from '../../support/rule-tester';

const SHEET = `
Action | Owner | By when | Success criteria | Progress
Rewire the 12 halls | Head of Property | [2027-06-30] | 12 certificates held | 4 of 12 rewired by 2 November 2026
Paint the 12 halls | {owner} | {deadline} | {success} | 3 of 12 painted by 2 November 2026
`;

const pointing = (owner: string, deadline: string, success: string): string =>
  SHEET.replace('{owner}', owner).replace('{deadline}', deadline).replace('{success}', success);

testRule('pointer-in-cell', {
  fine: [
    { owner: 'As above' },
    { deadline: 'ditto' },
    [{ success: '' }, { success: 'As above' }],
    [{ success: 'TBC' }, { success: 'As above, and 12 lamps lit' }],
    [{ owner: 'Head of Property' }, { owner: 'As above', progress: 'Completed on 2 November 2026' }],
    [{ success: '12 certificates held' }, { success: 'See action 1' }],
    [{ deadline: '[2027-06-30]' }, { deadline: 'As agreed' }],
  ],
  flagged: [
    [
      pointing('As above', 'ditto', 'same'),
      '‘As above’, ‘ditto’ and ‘same’ stand for ‘Head of Property’, ‘30 June 2027’ and ‘12 certificates held’, and are lost when rows are sorted or filtered. Write each of them out.',
      { B3: 'Head of Property', C3: '30 June 2027', D3: '12 certificates held' },
    ],
    [
      [
        { owner: 'Head of Housing' },
        { owner: 'Head of Housing' },
        { owner: 'Head of housing' },
        { owner: 'As above' },
      ],
      '‘As above’ stands for ‘Head of Housing’, and is lost when rows are sorted or filtered. Write ‘Head of Housing’.',
      { E5: 'Head of Housing' },
    ],
    [
      [{ deadline: '30/06/2027' }, { deadline: '"' }, { deadline: 'As above' }],
      [
        '‘"’ stands for ‘30 June 2027’, and is lost when rows are sorted or filtered. Write ‘30 June 2027’.',
        '‘As above’ stands for ‘30 June 2027’, and is lost when rows are sorted or filtered. Write ‘30 June 2027’.',
      ],
      { F3: '30 June 2027', F4: '30 June 2027' },
    ],
    [
      [{ success: '<p>12 halls safe</p>' }, { success: 'See above' }],
      '‘See above’ stands for ‘12 halls safe’, and is lost when rows are sorted or filtered. Write ‘12 halls safe’.',
      { G3: '12 halls safe' },
    ],
  ],
});
