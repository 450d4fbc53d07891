/** Say that there is no criterion, in more than a mark. */
export const BLANKS: readonly string[] = [
  'not applicable',
  'none set',
  'none given',
  'not set',
  'not yet set',
  'to be developed',
  'to follow',
  'to be written',
  'awaiting confirmation',
  'awaiting guidance',
  'awaiting decision',
  'as yet unknown',
];
