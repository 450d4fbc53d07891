import fc from 'fast-check';
import { explainCriterion, readCriterion } from '../../../src/core/wording/read-criterion';
import { anyTexts, expectQuick, expectWithin } from './any-texts';
import { judgedTexts } from './judged-texts';

const criteria = fc.constantFrom(...judgedTexts('criterion').map(([text]) => text));

test('Spaces and capitals change nothing in a criterion.', () => {
  fc.assert(
    fc.property(criteria, fc.constantFrom(' ', '  ', '\u00a0', '\t'), (text, space) => {
      const { kind } = readCriterion(text);
      expect(readCriterion(`${space}${text.replace(/ /g, () => space)}${space}`).kind).toBe(kind);
      expect(readCriterion(text.toUpperCase()).kind).toBe(kind);
      expect(readCriterion(text.toLowerCase()).kind).toBe(kind);
    }),
  );
});

test('A mark after a criterion changes nothing.', () => {
  fc.assert(
    fc.property(criteria, fc.constantFrom('.', ',', ' .', ';', '!'), (text, mark) => {
      fc.pre(/[\p{L}\d)]$/u.test(text) && (mark !== '!' || text.includes(' ')));
      expect(readCriterion(text + mark).kind).toBe(readCriterion(text).kind);
    }),
  );
});

test('No text throws, and every place lies within it.', () => {
  const texts = anyTexts(
    'All',
    'policy',
    ' ',
    '.',
    'approved',
    '12',
    '%',
    'held',
    '\n',
    'meeting',
    'İ',
    '🙂',
    '2.5',
    'improved',
    'no',
    '£',
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { measures, evidence, comparatives, countables, rests = [] } = readCriterion(text);
      expectWithin(text, [...measures, ...evidence, ...comparatives, ...countables, ...rests]);
      expect(explainCriterion(text).length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

test.each(['all ', 'policy ', ' ', '1', '1,', '. ', '\n', 'a', '-', 'met with ', '£', '5 % '])(
  'A hundred thousand characters of ‘%s’ take no longer than a moment.',
  (scrap) => {
    expectQuick(readCriterion, scrap, ['Policy', 'approved']);
  },
);
