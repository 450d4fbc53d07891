import { testRule } from '../../support/rule-tester';

const recommended = (ref: string, recommendation: string) => ({ ref, recommendation });

testRule('duplicate-reference', {
  fine: [
    [recommended('1', 'Light the path.'), recommended('2', 'Mend the gate.')],
    [recommended('1', 'Light the path.'), recommended('1', 'Light the path.')],
    [recommended('1', 'Light the path.'), recommended('1', 'Light  the path')],
    [recommended('1', 'Light the path.'), recommended('1a', 'Mend the gate.')],
    [recommended('', 'Light the path.'), recommended('', 'Mend the gate.')],
    [
      recommended('1', 'Light the path.'),
      { ref: '1', recommendation: '', response: '', action: 'Test the lamps' },
    ],
    [
      recommended('1', 'Light the path.'),
      recommended('2', 'Mend the gate.'),
      recommended('1', 'Paint the hall.'),
      recommended('2', 'Tile the roof.'),
    ],
  ],
  flagged: [
    [
      [
        recommended('1', 'Light the path.'),
        recommended('2', 'Mend the gate.'),
        recommended('2', 'Paint the hall.'),
      ],
      '‘2’ is also the reference of ‘Mend the gate.’, so that nobody can tell which is meant. Give this one a reference of its own.',
    ],
    [
      [
        recommended('R1', 'Light the path.'),
        recommended('R2', 'Mend the gate.'),
        recommended('r1', 'Paint the hall.'),
      ],
      '‘r1’ is also the reference of ‘Light the path.’, so that nobody can tell which is meant. Give this one a reference of its own.',
    ],
  ],
});
