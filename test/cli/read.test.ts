import { fileWith, runRecs } from './run-recs';

// Each run starts a process of its own, which takes its time on a busy machine.
jest.setTimeout(60_000);

async function readJson(args: readonly string[], input?: string): Promise<unknown[]> {
  const { output, code, problem } = await runRecs(['read', ...args, '--format', 'json'], {
    input: input ?? '',
  });
  expect({ code, problem }).toEqual({ code: 0, problem: '' });
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
}

test('A deadline gives its due day, what was assumed and why.', async () => {
  expect(await readJson(['deadline', 'June 2019', 'TBC'])).toEqual([
    {
      text: 'June 2019',
      kind: 'month',
      due: '2019-06-30',
      assumed: ['day'],
      why: 'It names a month, which ends on its last day. The last day on which it is still on time is 30 June 2019. Its day is assumed.',
    },
    { text: 'TBC', kind: 'placeholder', due: null, assumed: [], why: 'It leaves the date open.' },
  ]);
});

test('With an as-at date the reason says how far off the due day is, and explaining tells each step.', async () => {
  const { output } = await runRecs([
    'read',
    'deadline',
    '24 November 2026',
    '--as-at',
    '2026-11-23',
    '--explain',
  ]);
  expect(output).toBe(
    '‘24 November 2026’: day, due 2026-11-24. It names a day. The last day on which it is still on time is 24 November 2026, 1 day after 23 November 2026.\n' +
      '  – ‘24 November 2026’ is a day ending on 2026-11-24: it is taken as the deadline.\n' +
      '  – The kind is day.\n' +
      '  – The last day that is on time is 24 November 2026.\n',
  );
});

test('Lines from standard input give one line each, blank ones too.', async () => {
  const readings = await readJson(['progress'], 'Completed\n\n80%\n');
  expect(readings).toMatchObject([
    { kind: 'complete' },
    { kind: 'blank' },
    { kind: 'in-progress', percent: 80 },
  ]);
});

test('The last line needs no line break, and Windows line breaks are no part of a text.', async () => {
  expect(await readJson(['owner'], 'Chief Executive\r\nTBC')).toMatchObject([
    { text: 'Chief Executive', kind: 'named-post' },
    { text: 'TBC', kind: 'none' },
  ]);
});

test('No input gives no output.', async () => {
  expect(await readJson(['owner'], '')).toEqual([]);
});

test.each([
  ['response', 'Accepted', 'accepted'],
  ['criterion', '95% of bins', 'measurable'],
  ['action', 'Write a plan', 'action'],
])('A %s is read by its own reader.', async (subject, text, kind) => {
  expect(await readJson([subject, text])).toMatchObject([{ text, kind, why: expect.any(String) as string }]);
});

test('A header row gives a role for each of its cells.', async () => {
  expect(await readJson(['header', 'Action | Owner | By When | Weather'])).toEqual([
    { cells: ['Action', 'Owner', 'By When', 'Weather'], roles: ['action', 'owner', 'deadline', 'other'] },
  ]);
});

test('A text that begins with a dash is read after two dashes.', async () => {
  const refused = await runRecs(['read', 'owner', '- the mayor']);
  expect(refused).toMatchObject({ code: 2, problem: expect.stringContaining('goes after ‘--’') as string });
  const { output } = await runRecs(['read', 'owner', '--format', 'json', '--', '- the mayor']);
  expect(JSON.parse(output)).toMatchObject({ text: '- the mayor' });
});

test('A text of several lines is still told on one.', async () => {
  const { output } = await runRecs(['read', 'owner', 'Chief\nExecutive']);
  expect(output).toBe('‘Chief Executive’: named-post\n');
});

test('Several owners are listed, and a response keeps what qualifies it.', async () => {
  expect(await readJson(['owner', 'Clerk & Tree Team', 'Clerk'])).toMatchObject([
    {
      kind: 'several',
      owners: [
        { kind: 'named-post', text: 'Clerk' },
        { kind: 'team', text: 'Tree Team' },
      ],
    },
    { kind: 'named-post' },
  ]);
  expect(await readJson(['response', 'Accepted subject to funding.'])).toMatchObject([
    { kind: 'accepted-in-part', qualifier: 'subject to funding' },
  ]);
});

test.each([
  ['owner', 'Tree Team', 'So the owner is read as team.'],
  ['response', 'Not agreed', 'It says no. So it is read as rejected.'],
  ['criterion', 'Bench installed', 'So it is read as evidenced.'],
])('With --explain a %s tells its steps.', async (subject, text, step) => {
  const { output } = await runRecs(['read', subject, text, '--explain']);
  expect(output).toContain(step);
});

test.each([
  ['owner', 'heads', 'Ruddlekeeper', 'unclear', 'named-post'],
  ['progress', 'cell-complete', 'Harvest home', 'unclear', 'complete'],
  ['deadline', 'placeholder', 'lammastide', 'unclear', 'placeholder'],
])('A word of the council’s own counts for the reader of %s.', async (subject, list, text, before, after) => {
  const file = fileWith(
    `words-${subject}.json`,
    JSON.stringify({ words: { [subject]: { [list]: [text.toLowerCase()] } } }),
  );
  expect(await readJson([subject, text])).toMatchObject([{ kind: before }]);
  expect(await readJson([subject, text, '--config', file])).toMatchObject([{ kind: after }]);
});
