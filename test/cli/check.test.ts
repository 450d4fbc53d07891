import { fileWith, runRecs } from './run-recs';

// Each run starts a process of its own, which takes its time on a busy machine.
jest.setTimeout(60_000);

const GOOD_ROW =
  'Resurface 12 paths,Head of parks,31 March 2027,12 paths resurfaced,5 of 12 resurfaced by 6 November 2026';
const HEADER = 'Action,Owner,By When,Success criteria,Progress';
const good = fileWith('good.csv', `${HEADER}\n${GOOD_ROW}\n`);
const faulty = fileWith('faulty.csv', `${HEADER}\n${GOOD_ROW}\nMend the gate,,TBC,,\n`);

const AS_AT = ['--as-at', '2026-11-23'];

test('A tracker in which nothing must be fixed gives exit code 0 and nothing on standard error.', async () => {
  const run = await runRecs(['check', good, ...AS_AT]);
  expect(run).toMatchObject({ code: 0, problem: '' });
  expect(run.output).toMatch(/^1 action in ‘good’\. None is overdue, none needs attention\.\n/);
});

test('A tracker in which something must be fixed gives exit code 1 and names the cell.', async () => {
  const run = await runRecs(['check', faulty, ...AS_AT]);
  expect(run).toMatchObject({ code: 1, problem: '' });
  expect(run.output).toMatch(/^ {2}B3 +must fix +No owner is named/m);
});

test('The JSON is one line that names file, as-at date and version, and counts rows from 0.', async () => {
  const { output, code } = await runRecs(['check', faulty, ...AS_AT, '--format', 'json']);
  const json = JSON.parse(output) as Record<string, unknown>;
  expect(code).toBe(1);
  expect(output.trimEnd()).not.toContain('\n');
  expect(json).toMatchObject({
    version: 1,
    file: faulty,
    asAt: '2026-11-23',
    trackers: [
      {
        headerRows: [0],
        columns: { action: 0, owner: 1, deadline: 2, success: 3, progress: 4 },
        actions: [
          { row: 1, deadline: { due: '2027-03-31' }, status: 'On track' },
          { row: 2, deadline: { kind: 'placeholder', due: null }, status: 'No date' },
        ],
      },
    ],
    summary: { actions: 2 },
  });
});

test('The report is the same on either side of the date line.', async () => {
  const [west, east] = await Promise.all(
    ['Pacific/Pago_Pago', 'Pacific/Kiritimati'].map((timeZone) =>
      runRecs(['check', faulty, ...AS_AT, '--format', 'json'], { timeZone }),
    ),
  );
  expect(west).toEqual(east);
  expect(west!.output).toContain('"due":"2027-03-31"');
});

test('Without an as-at date the reader’s own day is taken.', async () => {
  const [west, east] = await Promise.all(
    ['Pacific/Pago_Pago', 'Pacific/Kiritimati'].map(async (timeZone) => {
      const { output } = await runRecs(['check', good, '--format', 'json'], { timeZone });
      return (JSON.parse(output) as { asAt: string }).asAt;
    }),
  );
  // The two zones are 25 hours apart, so that their calendars never show the same day.
  expect(west! < east!).toBe(true);
});

test('The rules are listed with the gravest level first.', async () => {
  const run = await runRecs(['rules']);
  expect(run.code).toBe(0);
  expect(run.output).toMatch(/^must fix +[a-z]+-\S+ +\S/);
  expect(run.output).toMatch(/^must fix +missing-owner +\S/m);
});

test('The rules are also given as JSON, one object a line.', async () => {
  const { output } = await runRecs(['rules', '--format', 'json']);
  const lines = output.trimEnd().split('\n');
  const rules = lines.map((line) => JSON.parse(line) as { rule: string });
  expect(rules).toContainEqual({
    rule: 'missing-owner',
    level: 'must',
    summary: expect.any(String) as string,
  });
});

test('Help and version answer with exit code 0.', async () => {
  const [help, version] = await Promise.all([runRecs(['--help']), runRecs(['--version'])]);
  expect(help).toMatchObject({ code: 0, problem: '' });
  expect(help.output).toContain('recs check FILE…');
  expect(version.output).toMatch(/^\d+\.\d+\.\d+\n$/);
});
