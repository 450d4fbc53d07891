import { testRule } from '../../support/rule-tester';

testRule('spaces-in-cell', {
  fine: [
    { status: 'In progress' },
    { action: 'Rewire  the 12 village halls' },
    { progress: '4 of 12 halls  rewired by 2 November 2026' },
    { owner: 'Head of\\nProperty' },
    [{ owner: 'Head of Property' }, { owner: 'Head  of Property' }],
    { status: '<p>In  progress</p>' },
    { status: '\u00a0' },
  ],
  flagged: [
    [
      { status: 'In  progress' },
      '‘In progress’ has a space too many, and counts and look-ups take it for something else. Take it out.',
      { I2: 'In progress' },
    ],
    [
      { owner: 'Head  of Property', status: 'In  progress' },
      '‘Head of Property’ and ‘In progress’ have a space too many each, and counts and look-ups take them for something else. Take them out.',
      { E2: 'Head of Property', I2: 'In progress' },
    ],
    [
      { owner: 'Head  of Property' },
      '‘Head of Property’ has a space too many, and counts and look-ups take it for something else. Take it out.',
      { E2: 'Head of Property' },
    ],
    [
      [{ rag: 'Green' }, { rag: 'Amber  late' }],
      '‘Amber late’ has a space too many, and counts and look-ups take it for something else. Take it out.',
      { I3: 'Amber late' },
    ],
    [
      [{ ref: '1.1 ' }, { ref: '1.2\u00a0\u00a0a' }],
      '‘1.2 a’ has a space too many, and counts and look-ups take it for something else. Take it out.',
      { A3: '1.2 a' },
    ],
  ],
});
