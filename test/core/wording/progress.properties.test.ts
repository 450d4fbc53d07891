import { cpuMilliseconds } from '../../support/cpu-time';
import fc from 'fast-check';
import { explainProgress, readProgress } from '../../../src/core/wording/read-progress';
import { PROGRESS_WORDS } from '../../../src/core/wording/progress/vocabulary';
import { entriesOf, progressLexicon } from '../../../src/core/wording/progress/lexicon';
import { judgedTexts } from './judged-texts';

const notes = fc.constantFrom(...judgedTexts('progress').map(([text]) => text));

const { cells: CELLS, ...LISTS } = PROGRESS_WORDS;

test('Spaces around and between the words of a note change nothing.', () => {
  fc.assert(
    fc.property(notes, fc.constantFrom(' ', '  ', '\u00a0', '\t'), (text, space) => {
      const spaced = `${space}${text.replace(/ /g, () => space)}${space}`;
      expect(readProgress(spaced).kind).toBe(readProgress(text).kind);
    }),
    { numRuns: 500 },
  );
});

test('Capitals and small letters change nothing.', () => {
  fc.assert(
    fc.property(notes, (text) => {
      const { kind } = readProgress(text);
      expect(readProgress(text.toUpperCase()).kind).toBe(kind);
      expect(readProgress(text.toLowerCase()).kind).toBe(kind);
    }),
    { numRuns: 500 },
  );
});

test('A mark after the last word changes nothing.', () => {
  fc.assert(
    fc.property(notes, fc.constantFrom('.', '!', ';', '...', ','), (text, mark) => {
      fc.pre(/[\p{L}\d)]$/u.test(text));
      expect(readProgress(text + mark).kind).toBe(readProgress(text).kind);
    }),
    { numRuns: 500 },
  );
});

test('No text throws, and every place lies within it.', () => {
  const words = Object.values(LISTS).flatMap(entriesOf);
  const scraps = fc.array(
    fc.constantFrom(...words, '. ', ', ', '\n', ' - ', '7 of 9', '80%', '3 June 2026', 'audit'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        scraps.map((all) => all.join(' ')),
      ),
      (text) => {
        const { rests = [], saysDone = [], saysLeft = [] } = readProgress(text);
        for (const { start, end } of [...rests, ...saysDone, ...saysLeft]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(explainProgress(text).length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 1000 },
  );
});

test.each([
  'not yet ',
  '7 of ',
  'update 3 June 2026: ',
  'a',
  'completed and ',
  'although ',
  '- ',
  '9',
  '3/',
  'no longer being ',
  ' \u00a0',
  'will be ',
  'compelte ',
  '. done',
])('100 kB of ‘%s’ are read in under 50 ms.', (scrap) => {
  const text = `${scrap.repeat(Math.ceil(100_000 / scrap.length))}x`;
  readProgress(text.slice(0, 1_000));
  expect(cpuMilliseconds(() => readProgress(text))).toBeLessThan(50);
});

test('Each entry of the vocabulary stands in one list only.', () => {
  const lists = new Map<string, string[]>();
  for (const [sense, list] of Object.entries(LISTS)) {
    for (const entry of entriesOf(list)) lists.set(entry, [...(lists.get(entry) ?? []), sense]);
  }
  expect([...lists].filter(([, senses]) => new Set(senses).size > 1)).toEqual([]);
});

test('Each cell of a few bare words stands in one list only.', () => {
  const entries = Object.values(CELLS).flatMap(entriesOf);
  expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([]);
});

test('Words that a council adds count before the built-in ones.', () => {
  const lexicon = progressLexicon({
    done: 'rubber stamped',
    stop: 'in the {month} pile',
    cells: { complete: 'green' },
  });
  expect(readProgress('Rubber stamped by the panel', undefined, lexicon).kind).toBe('complete');
  expect(readProgress('In the May pile', undefined, lexicon).kind).toBe('on-hold');
  expect([readProgress('Green').kind, readProgress('Green', undefined, lexicon).kind]).toEqual([
    'unclear',
    'complete',
  ]);
});
