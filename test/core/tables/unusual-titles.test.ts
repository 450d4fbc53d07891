import { lint, parseIsoDay, type TrackerReport } from '../../../src/core';
import { sheetOf } from '../../support/sheet-fixture';

const asAt = parseIsoDay('2026-11-23')!;

const UNKNOWN = 'Zarb | Quill | Fenn | Dort';
const ROWS = [
  'Mend the fence behind the school | Clerk | 31 March 2027 | No gap wider than 10 cm',
  'Paint the gate | Estates Manager | 30 April 2027 | Gate painted and dated photograph filed',
  'Order two new signs | Town Warden | 31 May 2027 | Two signs up',
];

function trackersIn(...lines: string[]): readonly TrackerReport[] {
  return lint([sheetOf(lines, 'Sheet1')], { asAt }).trackers;
}

function rolesIn(...lines: string[]): Record<string, string> {
  const titles = trackersIn(...lines).flatMap(({ blocks }) => blocks.flatMap((block) => block.titles));
  return Object.fromEntries(titles.map(({ title, role }) => [title, role]));
}

describe('titles that nobody knows', () => {
  test('are a header where the cells below are plainly work, posts and dates', () => {
    expect(rolesIn(UNKNOWN, ...ROWS)).toEqual({
      Zarb: 'action',
      Quill: 'owner',
      Fenn: 'deadline',
      Dort: 'success',
    });
  });

  test('are none where nothing below is to be done', () => {
    const places = [
      'The school | Clerk | 31 March 2027 | Red',
      'The gate | Estates Manager | 30 April 2027 | Blue',
    ];
    expect(trackersIn(UNKNOWN, ...places, ...places)).toEqual([]);
  });

  test('are none where a title is of another sort of list', () => {
    expect(trackersIn('Zarb | Quill | Fenn | Invoice', ...ROWS)).toEqual([]);
  });

  test('are a header over a single row between a label and it', () => {
    const [tracker] = trackersIn(
      'Recommendation 1 | Tidy the town',
      'Our response | Agreed',
      UNKNOWN,
      ROWS[0]!,
    );
    expect(tracker?.actions.map(({ row, recommendation }) => [row, recommendation])).toEqual([[3, 0]]);
  });

  test('are known again under every recommendation where they stand', () => {
    const blocks = ROWS.flatMap((row, i) => [
      `Recommendation ${i + 1} | Tidy the town`,
      UNKNOWN,
      row,
      'Tell the school | | |',
      '',
    ]);
    const [tracker] = trackersIn(...blocks);
    expect(tracker?.blocks.map(({ headerRow }) => headerRow)).toEqual([1, 6, 11]);
    expect(tracker?.actions.map(({ row }) => row)).toEqual([2, 3, 7, 8, 12, 13]);
  });

  test('are passed over for the row below where they are a key with fewer columns', () => {
    const [tracker] = trackersIn(
      'Ash | Elm | Oak',
      '',
      `${UNKNOWN} | Marn`,
      ...ROWS.map((row) => `${row} | None`),
    );
    expect(tracker?.blocks.map(({ headerRow }) => headerRow)).toEqual([2]);
  });
});

test('a short action after a label is no header where one header serves all recommendations', () => {
  const [tracker] = trackersIn(
    'Action | Owner | Deadline | Comments',
    'Recommendation 1 | Tidy the town',
    'Mend the fence | Clerk | In the spring | With the school',
    'Recommendation 2 | Light the path',
    'Price new lamps | Engineer | In the autumn | With the county',
    'Order the lamps | Engineer | Next winter | None yet',
  );
  expect(tracker?.actions.map(({ row, recommendation }) => [row, recommendation])).toEqual([
    [2, 0],
    [4, 1],
    [5, 1],
  ]);
});

test.each(['What we shall do', 'Things for the town', 'Follow-up agreed', 'Improvement to be delivered'])(
  'a column of work is the action under the title ‘%s’',
  (title) => {
    expect(
      rolesIn(
        `Recommendation | ${title} | Who leads | By when | Outcome sought`,
        ...ROWS.map((row) => `Tidy up | ${row}`),
      ),
    ).toMatchObject({ [title]: 'action' });
  },
);

test('a column called progress that holds words of status alone is the status', () => {
  const progress = ['Completed', 'In progress', 'Not started'];
  const lines = ROWS.map((row, i) => `${row} | ${progress[i]}`);
  expect(rolesIn('Action | Owner | Deadline | Success criteria | Progress', ...lines)).toMatchObject({
    Progress: 'status',
  });
});

test('notes of what was done are the progress under a title that says nothing', () => {
  const notes = [
    'Mended on 3 March 2026',
    'Painted; second coat was put on in May',
    'Signs were ordered in June',
  ];
  const lines = ROWS.map((row, i) => `${row} | ${notes[i]}`);
  expect(
    rolesIn('Action | Owner | Deadline | Success criteria | Word from the yard', ...lines),
  ).toMatchObject({
    'Word from the yard': 'progress',
  });
});

test('sentences before the action are the recommendation under a title that says nothing', () => {
  const lines = ROWS.map((row, i) => `Something was amiss in ${i + 2} streets | ${row}`);
  expect(rolesIn('Zarb | Action | Owner | Deadline | Success criteria', ...lines)).toMatchObject({
    Zarb: 'recommendation',
  });
});

describe('short nouns with people and days', () => {
  const list = [
    'Issue | People involved | Completion date',
    'New banner | Caretaker | 9 February 2027',
    'Web page | Tom Reed | 31 March 2027',
    'Notice board | Hall Committee | 16 March 2027',
  ];

  test('are a tracker under a line that calls them an action plan', () => {
    expect(trackersIn('Action plan of the hall', ...list)[0]?.recommendations.map(({ row }) => row)).toEqual([
      2, 3, 4,
    ]);
  });

  test('are a tracker in a sheet of that name', () => {
    expect(lint([sheetOf(list, 'Follow-up')], { asAt }).trackers).toHaveLength(1);
  });

  test('are none where nothing calls them so', () => {
    expect(trackersIn('Users of the hall', ...list)).toEqual([]);
  });

  test('are none beside a title of another sort of list, whatever they are called', () => {
    const costed = list.map((row, i) => `${row} | ${i === 0 ? 'Invoice' : '£200'}`);
    expect(trackersIn('Action plan of the hall', ...costed)).toEqual([]);
  });
});

test('an answer told at length keeps its column', () => {
  const lines = ROWS.map((row, i) => `Tidy street ${i} | The warden will walk street ${i} again | ${row}`);
  expect(
    rolesIn('Recommendation | Response | Action | Owner | Deadline | Success criteria', ...lines),
  ).toMatchObject({ Response: 'response' });
});
