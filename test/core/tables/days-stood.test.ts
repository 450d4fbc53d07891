import { lint, parseIsoDay, type TrackerReport } from '../../../src/core';
import { sheetOf } from '../../support/sheet-fixture';

const asAt = parseIsoDay('2026-11-23')!;

function trackerIn(...lines: string[]): TrackerReport {
  return lint([sheetOf(lines, 'Sheet1')], { asAt }).trackers[0]!;
}

function rolesIn(...lines: string[]): Record<string, string> {
  const titles = trackerIn(...lines).blocks.flatMap((block) => block.titles);
  return Object.fromEntries(titles.map(({ title, role }) => [title, role]));
}

function progressIn(...lines: string[]): string[] {
  return trackerIn(...lines).actions.map(({ progress }) => progress.text);
}

const WORK = [
  'Repaint the crossing outside the library | Highways Manager | 31 March 2027',
  'Order two grit bins for the hill | Depot Manager | 30 April 2027',
  'Write to the bus company about the last bus | Clerk | 31 May 2027',
];

/** The work with what stands in further columns. */
function table(titles: string, ...further: readonly string[]): string[] {
  return [`Action | Owner | By when | ${titles}`, ...further.map((cells, i) => `${WORK[i]} | ${cells}`)];
}

describe('columns titled by a day', () => {
  test('hold news, of which the newest counts, in whatever order they stand', () => {
    const older = ['A contractor was chosen', 'Prices were asked for', 'Letter drafted in May'];
    const newer = ['Painted on 4 June 2026', 'Two bins were delivered', 'Letter sent on 2 June 2026'];
    const forwards = table('31/03/2026 | 30/06/2026', ...older.map((news, i) => `${news} | ${newer[i]}`));
    const backwards = table('30/06/2026 | 31/03/2026', ...newer.map((news, i) => `${news} | ${older[i]}`));
    expect(progressIn(...forwards)).toEqual(newer);
    expect(progressIn(...backwards)).toEqual(newer);
  });

  test('are the officer’s own status where a word of a list stands under them', () => {
    const lines = table('Jan 26 | Apr 26', 'Not started | Completed', 'Open | In progress', 'Open | Open');
    expect(rolesIn(...lines)).toMatchObject({ 'Jan 26': 'status', 'Apr 26': 'status' });
    expect(trackerIn(...lines).actions.map(({ status }) => status)).toEqual([
      'Complete',
      'On track',
      'On track',
    ]);
  });

  test('give way to an older one where nothing is written under the newest yet', () => {
    const lines = table(
      'Q1 | Q2 | Q3 | Q4',
      'A contractor was chosen | Painted on 4 June 2026 | | ',
      'Prices were asked for | | | ',
      'Letter drafted in May | Letter sent on 2 June 2026 | | ',
    );
    expect(progressIn(...lines)).toEqual([
      'Painted on 4 June 2026',
      'Prices were asked for',
      'Letter sent on 2 June 2026',
    ]);
  });

  test('are nothing of the kind over the bars of a chart', () => {
    const lines = table('Jan 27 | Feb 27 | Mar 27', 'X | X | X', ' | X | X', ' | | X');
    expect(rolesIn(...lines)).toMatchObject({ 'Jan 27': 'other', 'Feb 27': 'other', 'Mar 27': 'other' });
  });
});

describe('a header with days that a program took for dates', () => {
  const rows = [
    ['Action', 'Owner', 'By when', { day: parseIsoDay('2026-03-31')! }, { day: parseIsoDay('2026-06-30')! }],
    ...WORK.map((work) => [...work.split(' | '), 'Not started', 'In progress']),
  ];

  test('is one', () => {
    const [tracker] = lint([{ name: 'Sheet1', firstRow: 0, firstColumn: 0, rows }], { asAt }).trackers;
    expect(tracker!.blocks[0]!.titles.map(({ title, role }) => [title, role])).toEqual([
      ['Action', 'action'],
      ['Owner', 'owner'],
      ['By when', 'deadline'],
      ['31 March 2026', 'status'],
      ['30 June 2026', 'status'],
    ]);
  });

  test('is as sure of the older day as of the newest', () => {
    const [tracker] = lint([{ name: 'Sheet1', firstRow: 0, firstColumn: 0, rows }], { asAt }).trackers;
    const [older, newest] = tracker!.blocks[0]!.titles.slice(3);
    expect(older!.confidence).toBe(newest!.confidence);
  });
});

describe('a response behind the deadline', () => {
  test('is news where news stands in it', () => {
    const lines = table(
      'Service response',
      'The crossing was repainted on 4 June 2026',
      'Two bins have been delivered and filled',
      'The letter was sent on 2 June 2026 and a reply is awaited',
    );
    expect(rolesIn(...lines)['Service response']).toBe('progress');
  });

  test('stays one where it answers', () => {
    const lines = table(
      'Service response',
      'Agreed, and the money is there',
      'Accepted',
      'Not agreed: no bus runs then',
    );
    expect(rolesIn(...lines)['Service response']).toBe('response');
  });
});

describe('rows of recommendations', () => {
  const TITLES = 'Recommendation | Where we are up to | Complete (Y/N) | Owner';

  test('are no titles because they begin with that word and a number', () => {
    const { actions, blocks } = trackerIn(
      TITLES,
      'Parks',
      'Recommendation 1: That the warden reports each quarter. | Reports came in June. | Y | Warden',
      'Recommendation 2: That a trial be run. | The trial began in May. | N | Warden',
    );
    expect(blocks.map(({ headerRow }) => headerRow)).toEqual([0]);
    expect(actions.map(({ row }) => row)).toEqual([2, 3]);
  });

  test('stand under short names of sections, which are none themselves', () => {
    const { actions } = trackerIn(
      TITLES,
      'Housing and homes',
      'The council should publish its list of empty homes | Published in June. | Y | Head of Housing',
      'Transport',
      'Repair the shelter in Mill Lane | Out to tender. | N | Head of Roads',
    );
    expect(actions.map(({ row }) => row)).toEqual([2, 4]);
  });
});
