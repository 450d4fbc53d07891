import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileWith, filesFolder, runRecs } from './run-recs';

// Each run starts a process of its own, which takes its time on a busy machine.
jest.setTimeout(60_000);

const TRACKER = 'Action,Owner,By When,Progress\nMend the gate,Head of parks,2027-03-31,Ordered\n';
const tracker = fileWith('tracker.csv', TRACKER);

const emptyFolder = join(filesFolder, 'empty');
mkdirSync(emptyFolder);

/** Compound file header, then the name of the stream in which Office keeps what a password protects. */
const encrypted = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(504),
  Buffer.from('EncryptedPackage\0', 'utf16le'),
]);

const cases: readonly (readonly [fact: string, args: readonly string[], sentence: RegExp])[] = [
  ['nothing at all', [], /^Nothing was asked: /],
  [
    'an unknown command',
    ['chek', tracker],
    /^There is no command ‘chek’: give check, read, rules or completion;/,
  ],
  ['an unknown option', ['check', tracker, '--wibble'], /^There is no option --wibble: /],
  [
    'an option of another command',
    ['rules', '--as-at', '2026-11-23'],
    /^‘recs rules’ has no option --as-at: /,
  ],
  [
    'an unknown format',
    ['check', tracker, '--format', 'xml'],
    /^There is no format ‘xml’: give --format as text, json, ndjson or csv\.$/,
  ],
  [
    'an as-at date left out',
    ['check', tracker, '--as-at'],
    /^--as-at needs a value: give a day as YYYY-MM-DD after it\.$/,
  ],
  [
    'an as-at date forgotten before the next option',
    ['check', '--as-at', '--format', 'json', tracker],
    /^--as-at needs a value: /,
  ],
  [
    '31 February',
    ['check', tracker, '--as-at', '31/02/2026'],
    /^‘31\/02\/2026’ is not a day: give --as-at as YYYY-MM-DD, for example 2026-11-23\.$/,
  ],
  ['31 February in ISO form', ['check', tracker, '--as-at=2026-02-31'], /^‘2026-02-31’ is not a day: /],
  ['no file', ['check'], /^No file was named: /],
  [
    'a format of another command',
    ['rules', '--format', 'csv'],
    /^‘recs rules’ has no format ‘csv’: give text or json\.$/,
  ],
  [
    'a level there is none of',
    ['check', tracker, '--fail-on', 'consider'],
    /^‘consider’ is no level to fail on: give --fail-on as must, should or never\.$/,
  ],
  ['no number of jobs', ['check', tracker, '--jobs', '0'], /^‘0’ is no number of jobs: /],
  [
    'a pattern that fits nothing',
    ['check', join(filesFolder, '*.xlsm')],
    /^‘.*\*\.xlsm’ fits no workbook \(\.xlsx, \.xlsm\) and no text table \(\.csv, \.tsv\): /,
  ],
  [
    'a file that is not there',
    ['check', join(filesFolder, 'gone.xlsx')],
    /^There is no file ‘.*gone\.xlsx’: /,
  ],
  ['an empty folder', ['check', emptyFolder], /^The folder ‘.*’ holds no workbook /],
  ['an empty file', ['check', fileWith('empty.xlsx', '')], /^‘.*empty\.xlsx’ is empty: /],
  [
    'plain text named as a workbook',
    ['check', fileWith('notes.xlsx', 'Dear all,')],
    /^‘.*notes\.xlsx’ is plain text, not a workbook: /,
  ],
  [
    'a truncated workbook',
    ['check', fileWith('cut.xlsx', Buffer.from('504b0304140000000800', 'hex'))],
    /^‘.*cut\.xlsx’ .*\.$/,
  ],
  [
    'an encrypted workbook',
    ['check', fileWith('secret.xlsx', encrypted)],
    /^‘.*secret\.xlsx’ is protected with a password: /,
  ],
  [
    'a file with no tracker in it',
    ['check', fileWith('phones.csv', 'Name,Extension\nAda,12\n')],
    /^No tracker was found in ‘.*phones\.csv’\. A tracker needs /,
  ],
  [
    'a subject that cannot be read',
    ['read', 'colour', 'Red'],
    /^‘recs read’ cannot read a text as ‘colour’: give deadline, .* or header\.$/,
  ],
  ['no subject', ['read'], /^‘recs read’ needs to know what to read the text as: /],
];

test.each(cases)(
  'Given %s, recs says one line, writes nothing else and exits with 2.',
  async (_, args, sentence) => {
    const run = await runRecs(args);
    expect(run.problem.trimEnd()).toMatch(sentence);
    expect(run.problem.trimEnd()).not.toContain('\n');
    expect({ code: run.code, output: run.output }).toEqual({ code: 2, output: '' });
  },
);

test('A mistake in the options is told before any file is read.', async () => {
  const run = await runRecs(['check', 'not-there.xlsx', '--as-at', '2026-13-01']);
  expect(run.problem).toMatch(/^‘2026-13-01’ is not a day/);
  expect(existsSync('not-there.xlsx')).toBe(false);
});
