import fc from 'fast-check';
import { explainOwner, readOwner } from '../../../src/core/wording/read-owner';
import { anyTexts, expectQuick, expectWithin } from './any-texts';
import { judgedTexts } from './judged-texts';

const owners = fc.constantFrom(...judgedTexts('owner').map(([text]) => text));

test('Spaces around and between the words of an owner change nothing.', () => {
  fc.assert(
    fc.property(owners, fc.constantFrom(' ', '  ', '\u00a0', '\t'), (text, space) => {
      const spaced = `${space}${text.replace(/ /g, () => space)}${space}`;
      expect(readOwner(spaced).kind).toBe(readOwner(text).kind);
    }),
  );
});

test('A full stop or a comma after an owner changes nothing.', () => {
  fc.assert(
    fc.property(owners, fc.constantFrom('.', ',', ' .', ';'), (text, mark) => {
      fc.pre(/[\p{L})]$/u.test(text) && !/\b(?:[A-Z]\.?|co)$/.test(text));
      expect(readOwner(text + mark).kind).toBe(readOwner(text).kind);
    }),
  );
});

test('Posts are known in capitals and in lower case.', () => {
  const posts = judgedTexts('owner').filter(([, kind]) => kind === 'named-post');
  fc.assert(
    fc.property(fc.constantFrom(...posts), ([text, kind]) => {
      expect(readOwner(text.toUpperCase()).kind).toBe(kind);
      expect(readOwner(text.toLowerCase()).kind).toBe(kind);
    }),
    { numRuns: 300 },
  );
});

test('No text throws, and every place lies within it.', () => {
  const texts = anyTexts(
    'Head',
    'of',
    ' ',
    '&',
    '(',
    ')',
    ',',
    '/',
    'Oona',
    '\n',
    ':',
    '-',
    'below',
    'İ',
    '🙂',
    'as above',
    '"',
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { owners: parts, rests = [] } = readOwner(text);
      expectWithin(text, [...parts.map(({ span }) => span), ...rests]);
      expect(explainOwner(text).length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  'Head of ',
  '(',
  'and below ',
  ' ',
  '& ',
  'as above ',
  '\n',
  'A',
  '-',
  ', and ',
  'a@',
  '12/',
  'O. ',
])('A hundred thousand characters of ‘%s’ take no longer than a moment.', (scrap) => {
  expectQuick(readOwner, scrap, ['Clerk', 'Clerk']);
});
