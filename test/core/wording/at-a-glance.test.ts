import fc from 'fast-check';
import { AT_A_GLANCE, defaultConfig, isToldAtAGlance, readersOf } from '../../../src/core';
import { samples } from '../../../samples/samples';

const readers = readersOf(defaultConfig);

test.each(['action', 'criterion', 'owner', 'progress', 'response'] as const)(
  'of a blank %s cell, what is said without words is what the reader says',
  (name) => expect(AT_A_GLANCE[name]('')).toEqual(readers[name]('')),
);

/** Words of which owner and criterion cells are made that name nobody, somebody, or somebody at second sight. */
const WORDS = [
  ...[
    'Clerk',
    'Head of Parks',
    'Jo Whitlock',
    'vacant',
    'TBC',
    'to be appointed',
    'to be confirmed',
    'no',
    'none',
  ],
  ...[
    'nobody',
    'owner',
    'post',
    'holder',
    'has left',
    'pending',
    'recruitment',
    'interim',
    'the',
    '(',
    ')',
    '-',
    '/',
  ],
  ...[
    'as above',
    'ditto',
    'and',
    'below',
    'all below',
    'following rows',
    'n/a',
    '.',
    ',',
    '?',
    '2026',
    'Red',
  ],
  ...['not set', 'to follow', 'target', 'awaiting guidance', '40 inspected', 'see above'],
];
const cell = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));

test('a glance at an owner tells whether there is one just as the reading of its words does', () => {
  fc.assert(
    fc.property(fc.oneof(cell, fc.string()), (text) => {
      if (!isToldAtAGlance(text)) return;
      const glance = AT_A_GLANCE.owner(text);
      const { kind, isPointer, appliesBelow } = readers.owner(text);
      expect([glance.kind === 'none', glance.isPointer, glance.appliesBelow]).toEqual([
        kind === 'none',
        isPointer,
        appliesBelow,
      ]);
    }),
    { numRuns: 2000 },
  );
});

test('a glance at a criterion tells whether there is one just as the reading of its words does', () => {
  fc.assert(
    fc.property(fc.oneof(cell, fc.string()), (text) =>
      expect(AT_A_GLANCE.criterion(text).kind === 'blank').toBe(readers.criterion(text).kind === 'blank'),
    ),
    { numRuns: 2000 },
  );
});

test('most owners of the samples are told at a glance', () => {
  const words = samples.flatMap(({ contents }) =>
    contents.sheets.flatMap(({ rows }) =>
      rows.flatMap(
        (cells) => cells?.flatMap((cell) => (cell?.type === 'text' ? [String(cell.value)] : [])) ?? [],
      ),
    ),
  );
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter(isToldAtAGlance).length).toBeGreaterThan(words.length * 0.9);
});

test.each(['Service Manager (vacant)', 'As above and Clerk', 'Clerk (and all below)'])(
  'whether ‘%s’ names anybody is left to its words',
  (text) => expect(isToldAtAGlance(text)).toBe(false),
);
