import { testRule } from '../../support/rule-tester';

const numbered = (...refs: readonly string[]) =>
  refs.map((ref) => ({ ref, recommendation: `That hall ${ref} be made safe.` }));

testRule('reference-gap', {
  fine: [
    numbered('1', '2', '3', '4', '5'),
    numbered('1', '4', '7', '9', '12'),
    numbered('1', '2', '3', '4', '101'),
    numbered('1', '2', '3', '3', '4', '5'),
    numbered('A1', 'A2', 'A3', 'B5', 'B6'),
    numbered('1.1', '1.2', '1.3', '2.1', '2.2'),
    numbered('5', '4', '3', '2', '1'),
    numbered('', '', '', '', ''),
  ],
  flagged: [
    [
      numbered('1', '2', '3', '5', '6'),
      '‘3’ is followed by ‘5’; ‘4’ is missing. Add it, or say what became of it.',
    ],
    [
      numbered('R1', 'R2', 'R5', 'R6', 'R7'),
      '‘R2’ is followed by ‘R5’; ‘R3’ and ‘R4’ are missing. Add them, or say what became of them.',
    ],
    [
      ['1', '2', '4', '5', '6'].map((ref) => ({
        ref,
        recommendation: false as const,
        response: false as const,
      })),
      '‘2’ is followed by ‘4’; ‘3’ is missing. Add it, or say what became of it.',
    ],
  ],
});
