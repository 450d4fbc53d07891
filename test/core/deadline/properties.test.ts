import { cpuMilliseconds } from '../../support/cpu-time';
import * as fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainDeadline } from '../../../src/core/deadline/explain';
import { readDeadline } from '../../../src/core/deadline/parse-deadline';
import { dayOf, isoDay, longDay, type Day } from '../../../src/core/model/day';
import { families } from '../../../src/core/deadline/phrases';

const root = join(__dirname, '../../..');
const judged = readFileSync(join(root, 'test/fixtures/readings/deadlines.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0]!.replace(/\\n/g, '\n'));
const phrases = [...families.flatMap(({ examples }) => examples.map(({ phrase }) => phrase)), ...judged];

const day = fc.integer({ min: dayOf(1990, 1, 1)!, max: dayOf(2060, 1, 1)! });

/** Ways to write a day, from its ISO and its long form. */
const FORMS: Readonly<Record<string, (iso: string, long: string) => string>> = {
  iso: (iso) => iso,
  'iso with a time': (iso) => `${iso}T00:00:00`,
  packed: (iso) => iso.replaceAll('-', ''),
  slashes: (iso) => iso.split('-').reverse().join('/'),
  'dots, no zeros': (iso) => iso.split('-').reverse().map(Number).join('.'),
  'spaced dashes': (iso) => iso.split('-').reverse().join(' – '),
  long: (_, long) => long,
  capitals: (_, long) => `By ${long.toUpperCase()}.`,
  ordinal: (_, long) => long.replace(' ', 'th of '),
  'short month': (_, long) => long.replace(/ ([A-Z]\w\w)\w* /, '-$1-'),
  'month first': (_, long) => long.replace(/(\d+) (\w+) (\d+)/, '$2 $1, $3'),
  'no spaces': (_, long) => long.replaceAll(' ', ''),
  weekday: (_, long) => `Monday, ${long}`,
  footnote: (_, long) => `${long} [iv]`,
};

test.each(Object.keys(FORMS))('Any day reads back from the form ‘%s’.', (form) => {
  fc.assert(
    fc.property(day, (due) => {
      expect(readDeadline(FORMS[form]!(isoDay(due), longDay(due)))).toMatchObject({ kind: 'day', due });
    }),
  );
});

const shape = (text: string): [string, Day | null] => {
  const { kind, due } = readDeadline(text);
  return [kind, due];
};

test.each([
  ['capitals', (text: string) => text.toUpperCase()],
  ['small letters', (text: string) => text.toLowerCase()],
  ['doubled and odd spaces', (text: string) => `  ${text.replaceAll(' ', ' \u00a0')}\t`],
  ['long dashes', (text: string) => text.replaceAll('-', '–')],
  ['a full stop', (text: string) => (/[.\d/]$/.test(text) ? text : `${text}.`)],
  ['a footnote mark', (text: string) => `${text} [2]`],
])('No phrase is read otherwise for %s.', (_, disturb) => {
  const differing = phrases.filter((text) => {
    const isMark = text.length < 3;
    return !isMark && JSON.stringify(shape(disturb(text))) !== JSON.stringify(shape(text));
  });
  expect(differing).toEqual([]);
});

const piece = fc.constantFrom(
  ...phrases,
  '31',
  '/',
  '-',
  ' ',
  '2019',
  'of',
  'by',
  'TBC',
  '\n',
  '(',
  ')',
  'Q2',
  '~~',
);

test('No input fails, and what is read stands in the text.', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (cell) => {
      const { text: same, rests = [], dates = [] } = readDeadline(cell);
      expect(same).toBe(cell);
      for (const { start, end } of [...rests, ...dates]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(cell.length);
      }
      expect(explainDeadline(cell).length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

test('Reading leaves nothing behind that changes the next reading.', () => {
  const alone = phrases.map((text) => JSON.stringify(readDeadline(text)));
  expect([...phrases].reverse().map((text) => JSON.stringify(readDeadline(text)))).toEqual(alone.reverse());
});

const LONG = 100_000;

test.each([
  ['digits', '1'],
  ['short numbers', '1 '],
  ['dates', '31/03/2019 '],
  ['marks', '/-./'],
  ['dashes and numbers', '1-'],
  ['month names', 'march'],
  ['months', 'March '],
  ['misspelt months', 'Septmber 2019 '],
  ['years', '2019/20/'],
  ['beginnings of phrases', 'to be to be '],
  ['leads', 'by the end of '],
  ['conditions', 'after when once following '],
  ['brackets', '[['],
  ['quotes', "'1"],
  ['spaces', ' '],
  ['struck letters', 'a\u0336'],
  ['long dashes', '–'],
  ['words', 'no later than not '],
])('A hundred thousand characters of %s take less than 50 ms.', (_, part) => {
  const text = part.repeat(Math.ceil(LONG / part.length)).slice(0, LONG);
  expect(cpuMilliseconds(() => readDeadline(text))).toBeLessThan(50);
});

test('A longer text than is looked at says so when it is explained.', () => {
  const steps = explainDeadline(`June 2019 ${'and so on '.repeat(500)}`).map(({ step }) => step);
  expect(steps[0]).toBe('Only the first 4000 characters are looked at.');
});

test('Two distant time zones read the same.', () => {
  const script = `
    const { readDeadline } = require('./src/core/deadline/parse-deadline');
    const texts = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
    console.log(JSON.stringify(texts.map((text) => readDeadline(text, { asAt: 20780 }))));`;
  const [east, west] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((TZ) => {
    const run = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], {
      cwd: root,
      env: { ...process.env, TZ },
      input: JSON.stringify(phrases),
      encoding: 'utf8',
    });
    return run.stdout || run.stderr;
  });
  expect(east).toBe(west);
  expect(JSON.parse(east!)).toHaveLength(phrases.length);
});
