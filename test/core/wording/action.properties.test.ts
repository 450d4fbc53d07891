import { cpuMilliseconds } from '../../support/cpu-time';
import fc from 'fast-check';
import { readAction } from '../../../src/core/wording/read-action';
import { judgedTexts } from './judged-texts';

const actions = fc.constantFrom(...judgedTexts('action').map(([text]) => text));

test('Spaces, capitals and a closing mark change nothing in the reading of an action.', () => {
  fc.assert(
    fc.property(actions, fc.constantFrom('.', ' ', '  ', ';'), (text, mark) => {
      fc.pre(/\p{L}$/u.test(text));
      const { kind } = readAction(text);
      expect(readAction(` ${text.toUpperCase()}${mark}`).kind).toBe(kind);
    }),
    { numRuns: 300 },
  );
});

test('No action throws, and every place lies within its text.', () => {
  const scraps = fc.array(
    fc.constantFrom('continue', 'to', 'publish', 'but', 'no plans', 'where possible', '.', '\n', 'and'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        scraps.map((all) => all.join(' ')),
      ),
      (text) => {
        const { rests, escapes, kind, parts, promises, weak } = readAction(text);
        for (const { start, end } of [...rests, ...escapes, ...promises, ...weak]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(parts > 0).toBe(kind === 'action');
        expect(promises).toHaveLength(parts);
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  'and to ',
  'will be ',
  ' ',
  'a',
  'has ',
  'continue to ',
  ', ',
  'but there are no plans ',
  'no ',
  'to write ',
  'that is to be made ',
  'funding ',
  'and write ',
  'if the ',
])('100 kB of ‘%s’ are read as an action in under 50 ms.', (scrap) => {
  const text = `${scrap.repeat(Math.ceil(100_000 / scrap.length))}x`;
  expect(cpuMilliseconds(() => readAction(text))).toBeLessThan(50);
});
