import { testRule } from '../../support/rule-tester';

const owned = (...owners: readonly string[]) => owners.map((owner) => ({ owner }));

testRule('inconsistent-owner', {
  fine: [
    owned('Head of Housing', 'Head of Housing'),
    owned('Head of Housing', 'Head of Health'),
    owned('Asha Devi', 'Asha Devi, Parks Manager'),
    owned('Clerk', 'Clerk and Chair'),
    owned('', '-', 'TBC'),
    [{ owner: 'Head of Housing' }, { owner: 'Head of housing', progress: 'Completed in May 2026' }],
    [{ owner: 'As above' }],
    owned('Head of Housing', 'As above'),
  ],
  flagged: [
    [
      owned('Head of Housing', 'Head of Housing', 'Head of housing'),
      '‘Head of housing’ is ‘Head of Housing’ in 2 other rows, and a filter takes them for two. Write ‘Head of Housing’.',
      { E4: 'Head of Housing' },
    ],
    [
      owned('Assistant Director, Housing', 'Asst Dir Housing'),
      '‘Asst Dir Housing’ is ‘Assistant Director, Housing’ in another row, and a filter takes them for two. Write ‘Assistant Director, Housing’.',
      { E3: 'Assistant Director, Housing' },
    ],
    [
      owned('Head of Housing', 'Head of\\nHousing'),
      '‘Head of Housing’ has a space or a line break too many, and a filter takes it for somebody else. Take it out.',
      { E3: 'Head of Housing' },
    ],
    [
      owned('Head of Housing', 'Head of Housing', 'Head of housing', 'As above'),
      [
        '‘Head of housing’ is ‘Head of Housing’ in 2 other rows, and a filter takes them for two. Write ‘Head of Housing’.',
      ],
      { E4: 'Head of Housing' },
    ],
  ],
});
