import { lint, parseIsoDay, type Sheet } from '../../../src/core';
import { sheetOf } from '../../support/sheet-fixture';

const asAt = parseIsoDay('2026-11-23')!;
const HEADER = 'Ref | Action | Owner | By When | Success criteria | Progress';
const ROW = '1 | Survey the culverts | Head of Highways | March 2027 | All surveyed | Begun';

function trackersIn(...lines: string[]) {
  return lint([sheetOf(lines)], { asAt }).trackers;
}

describe('a plain table', () => {
  test('is found under title rows and a blank row', () => {
    const [tracker] = trackersIn('Flood plan', 'Version 3 | of May', '', HEADER, ROW);
    expect(tracker).toMatchObject({ layout: 'table', blocks: [{ headerRow: 3, firstRow: 4, lastRow: 4 }] });
    expect(tracker!.blocks[0]!.columns).toEqual({
      ref: 0,
      action: 1,
      owner: 2,
      deadline: 3,
      success: 4,
      progress: 5,
    });
  });

  test('keeps its place in a sheet whose filled part begins further down and right', () => {
    const sheet: Sheet = { ...sheetOf([HEADER, ROW]), firstRow: 4, firstColumn: 2 };
    const [tracker] = lint([sheet], { asAt }).trackers;
    expect(tracker!.blocks[0]).toMatchObject({ headerRow: 4, firstColumn: 2, lastColumn: 7 });
    expect(tracker!.blocks[0]!.columns.owner).toBe(4);
    expect(tracker!.actions[0]!.row).toBe(5);
  });

  test('gives an action with a blank recommendation to the one above', () => {
    const [tracker] = trackersIn(
      'Recommendation | Action | Owner | By When',
      'Extend hours | Open on Sundays | Libraries Manager | March 2027',
      ' | Recruit staff | Libraries Manager | March 2027',
      'Lend tools | Set up the scheme | Libraries Manager | March 2027',
      'Lend tools | Print leaflets | Libraries Manager | March 2027',
    );
    expect(tracker!.recommendations.map(({ text }) => text)).toEqual(['Extend hours', 'Lend tools']);
    expect(tracker!.actions.map(({ recommendation }) => recommendation)).toEqual([0, 0, 1, 1]);
  });

  test('has no action in section rows, numbered rows with nothing in them and remarks', () => {
    const [tracker] = trackersIn(
      HEADER,
      'ADMIN',
      ROW,
      '2',
      ' | | | | | A remark in the last column.',
      '',
      'TRANSPORT',
      ROW,
    );
    expect(tracker!.actions.map(({ row }) => row)).toEqual([2, 7]);
  });

  test('is not harmed by a formula error or a cell of 32,767 characters', () => {
    const long = 'a'.repeat(32_767);
    const [tracker] = trackersIn(HEADER, `1 | ${long} | #REF! | #N/A | =SUM | Begun`);
    expect(tracker!.actions[0]!.action).toHaveLength(32_767);
    expect(tracker!.actions[0]!.deadline).toMatchObject({ kind: 'unclear', text: '#N/A' });
  });

  test('reads the next column of a role where the first says nothing, and finds it there', () => {
    const [tracker] = trackersIn(
      'Action | Tasks | Lead officer | Lead agency | Original date | Revised date',
      'Mend the gates | Order the hinges | Clerk | | March 2027 | May 2027',
      ' | Hang the gates | | TBC | June 2027 |',
    );
    expect(tracker!.actions.map(({ deadline }) => deadline.text)).toEqual(['May 2027', 'June 2027']);
    expect(tracker!.actions[1]).toMatchObject({ action: 'Hang the gates', owner: { text: 'TBC' } });
    expect(tracker!.actions[1]!.findings.find(({ rule }) => rule.endsWith('owner'))).toMatchObject({
      column: 3,
      words: 'TBC',
    });
  });

  test('takes the day on which work was completed for no deadline where there is another', () => {
    const [tracker] = trackersIn(
      'Action | Owner | Target date | Completion date',
      'Mend the gates | Clerk | [2027-03-31] | [2027-03-01]',
    );
    expect(tracker!.blocks[0]!.titles.map(({ role }) => role)).toEqual([
      'action',
      'owner',
      'deadline',
      'other',
    ]);
  });

  test('does not read the columns that this product wrote', () => {
    const [tracker] = trackersIn(
      `${HEADER} | RECS RAG | RECS Status | RECS Due | RECS Why`,
      `${ROW} | Red | Overdue | | Because`,
    );
    expect(tracker!.blocks[0]!.lastColumn).toBe(5);
    expect(tracker!.blocks[0]!.columns).not.toHaveProperty('rag');
    expect(tracker!.actions[0]!.status).toBe('On track');
  });
});

describe('how sure a column is', () => {
  const confidence = (owners: readonly string[]): number => {
    const rows = owners.map((owner, i) => `Survey culvert ${i} | ${owner} | March 2027`);
    const [tracker] = trackersIn('Action | Owner | By When', ...rows);
    return tracker!.blocks[0]!.titles[1]!.confidence;
  };

  test('goes by its title and by its cells alike', () => {
    expect(confidence(['Clerk', 'Head of Parks', 'Tree Officer', 'Town Clerk'])).toBeGreaterThan(0.9);
    expect(confidence(['Clerk', '12 of 40', 'more of it, later on', 'see minute 5'])).toBeLessThan(0.8);
  });

  test('is not held against it where cells are too few to tell', () => {
    expect(confidence(['12 of 40'])).toBeGreaterThan(0.7);
  });
});

describe('blocks', () => {
  const block = (ref: string, response: string): string[] => [
    `${ref} | That it be done`,
    `${response} | Accepted`,
    'Action | Owner | By When | Target/Success Criteria | Progress',
    'Do it | Head of Highways | March 2027 | All done | Begun',
  ];

  test('give each action to the recommendation above it, whatever the response is called', () => {
    const [tracker] = trackersIn(
      'Recommendations to the executive',
      ...block('Recommendation No. 1', 'Executive Response'),
      '',
      'Recommendations to the Head of Paid Service',
      ...block('Recommendation A', 'HoPS Response'),
      ...block('Rec. 12', 'Management response'),
    );
    expect(tracker!.layout).toBe('blocks');
    expect(tracker!.recommendations.map(({ ref, response }) => [ref, response.kind])).toEqual([
      ['1', 'accepted'],
      ['A', 'accepted'],
      ['12', 'accepted'],
    ]);
    expect(
      tracker!.actions.map(({ ref, recommendation, block: index }) => [ref, recommendation, index]),
    ).toEqual([
      ['1', 0, 0],
      ['A', 1, 1],
      ['12', 2, 2],
    ]);
  });

  test('join the tail of a row that a page break cut', () => {
    const [tracker] = trackersIn(
      ...block('Recommendation 1', 'Response').slice(0, 3),
      'Do it | Clerk | TBC | A clear',
      ' | | | list of works',
      'Next | Clerk | TBC',
    );
    expect(tracker!.actions.map(({ action, criterion }) => [action, criterion.text])).toEqual([
      ['Do it', 'A clear list of works'],
      ['Next', ''],
    ]);
  });

  test('take what a pointer points to from the row above', () => {
    const [tracker] = trackersIn(
      HEADER,
      '1 | Do it | Clerk | 31/03/2027 | All done |',
      '2 | Next | As above | ditto | as above |',
    );
    expect(tracker!.actions[1]).toMatchObject({
      owner: { kind: 'named-post' },
      deadline: { kind: 'day', text: 'ditto' },
      criterion: { kind: 'pointer' },
    });
  });
});

test.each([
  [
    'a contact list',
    ['Name | Post | Telephone | Email', 'Oona Whitlock | Clerk | 01632 960001 | clerk@example.org'],
  ],
  ['a budget', ['Service | Budget | Spent | Variance', 'Highways | 1000 | 900 | 100']],
  ['a key', ['Colour | Meaning', 'Red | Overdue']],
  ['an empty sheet', []],
  [
    'prose',
    ['The panel met in May and agreed the action plan. The owner and the deadline of each action follow.'],
  ],
])('%s is no tracker', (_, lines) => {
  expect(trackersIn(...lines)).toEqual([]);
});
