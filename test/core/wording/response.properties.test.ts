import fc from 'fast-check';
import { explainResponse, readResponse } from '../../../src/core/wording/read-response';
import { anyTexts, expectQuick, expectWithin } from './any-texts';
import { judgedTexts } from './judged-texts';

const responses = fc.constantFrom(...judgedTexts('response').map(([text]) => text));

test('Spaces and capitals change nothing in a response.', () => {
  fc.assert(
    fc.property(responses, fc.constantFrom(' ', '  ', '\u00a0', '\t'), (text, space) => {
      const { kind } = readResponse(text);
      expect(readResponse(`${space}${text.replace(/ /g, () => space)}${space}`).kind).toBe(kind);
      expect(readResponse(text.toUpperCase()).kind).toBe(kind);
      expect(readResponse(text.toLowerCase()).kind).toBe(kind);
    }),
  );
});

test('A mark after a response changes nothing.', () => {
  fc.assert(
    fc.property(responses, fc.constantFrom('.', ',', ' .', ';', '!'), (text, mark) => {
      fc.pre(/[\p{L}\d)]$/u.test(text) && (mark !== '!' || text.includes(' ')));
      expect(readResponse(text + mark).kind).toBe(readResponse(text).kind);
    }),
  );
});

test('No text throws, and every place lies within it.', () => {
  const texts = anyTexts(
    'Accepted',
    'not',
    ' ',
    '.',
    'but',
    'subject to',
    'now',
    'in part',
    '\n',
    'although',
    'İ',
    '🙂',
    '2.5',
    'and',
    'no',
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { qualifier, rests = [] } = readResponse(text);
      expectWithin(text, [...(qualifier ? [qualifier.span] : []), ...rests]);
      expect(explainResponse(text).length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  'accept ',
  'but ',
  ' ',
  'not ',
  '. ',
  '\n',
  'a',
  '-',
  ', and ',
  'subject to ',
  '4 of the 5 ',
  'in part ',
])('A hundred thousand characters of ‘%s’ take no longer than a moment.', (scrap) => {
  expectQuick(readResponse, scrap, ['Agreed', 'Agreed']);
});
