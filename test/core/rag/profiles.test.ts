import { lineInWords } from '../../../src/report';
import { defaultConfig, parseIsoDay, PROFILES, type Profile } from '../../../src/core';
import { judge } from '../../../src/core/rag/judge';
import { judgeCells, ON_TRACK, type ActionCells } from '../../support/judge-cells';

const asAt = parseIsoDay('2026-11-23')!;

const LATER = 'Due 31 March 2027, 128 days after 23 November 2026.';
const PASSED = 'Due 30 September 2026, 54 days before 23 November 2026.';

type LineCase = readonly [line: number, cells: ActionCells, rag: string, why: string];

const fromGapsOn: readonly LineCase[] = [
  [3, { deadline: '30/09/2026' }, 'Red', PASSED],
  [4, { deadline: '', owner: 'TBC' }, 'Red', 'No deadline is given. No owner is named.'],
  [5, { deadline: '01/12/2026' }, 'Amber', 'Due 1 December 2026, 8 days after 23 November 2026.'],
  [5, { deadline: 'Ongoing' }, 'Amber', 'No date can be read from ‘Ongoing’.'],
  [6, { owner: 'Vacant' }, 'Amber', `${LATER} No owner is named.`],
  [7, { criterion: '' }, 'Amber', `${LATER} No success criterion is given.`],
  [
    8,
    { progress: 'Complete. Two have still to be surveyed.' },
    'Amber',
    `${LATER} Progress ‘Complete. Two have still to be surveyed.’ contradicts itself.`,
  ],
  [
    9,
    { progress: 'Will be finished in June 2027' },
    'Amber',
    `${LATER} Progress announces 30 June 2027, after the due day.`,
  ],
  [10, {}, 'Green', LATER],
];

const CASES: Readonly<Record<string, readonly LineCase[]>> = {
  standard: [
    [1, { progress: 'Completed on 3 June 2026' }, 'Blue', 'Complete: ‘Completed on 3 June 2026’.'],
    [2, { progress: 'No longer required' }, 'Grey', 'Cancelled: ‘No longer required’.'],
    [2, { progress: 'Paused until April' }, 'Grey', 'Work has stopped: ‘Paused until April’.'],
    ...fromGapsOn,
  ],
  'green-when-done': [
    [1, { progress: 'Completed' }, 'Green', 'Complete: ‘Completed’.'],
    [2, { progress: 'No longer required' }, 'Grey', 'Cancelled: ‘No longer required’.'],
    ...fromGapsOn,
  ],
  'percent-complete': [
    [1, { progress: '100%' }, 'Blue', 'Complete: ‘100%’.'],
    [2, { progress: 'Paused at 80% complete' }, 'Grey', 'Work has stopped: ‘Paused at 80% complete’.'],
    [3, { deadline: '30/09/2026', progress: '49% complete' }, 'Red', `${PASSED} 49 % is said to be done.`],
    [4, { progress: '25% complete' }, 'Red', `${LATER} 25 % is said to be done.`],
    [5, { progress: '26% complete' }, 'Amber', `${LATER} 26 % is said to be done.`],
    [5, { deadline: '30/09/2026', progress: '50% complete' }, 'Amber', `${PASSED} 50 % is said to be done.`],
    [6, { progress: '76% complete' }, 'Green', `${LATER} 76 % is said to be done.`],
    [7, { deadline: '30/09/2026' }, 'Red', PASSED],
    [8, { progress: 'Not started' }, 'Red', LATER],
    [8, { progress: '' }, 'Red', LATER],
    [9, {}, 'Amber', LATER],
  ],
  'late-stays-visible': [
    [
      1,
      { deadline: '30/09/2026', progress: 'Completed on 3 October 2026' },
      'Blue (late)',
      'Complete: ‘Completed on 3 October 2026’. It was due 30 September 2026 and done 3 October 2026, 3 days late.',
    ],
    [
      2,
      { deadline: '30/09/2026', progress: 'Completed on 30 September 2026' },
      'Blue',
      'Complete: ‘Completed on 30 September 2026’.',
    ],
    [
      2,
      { deadline: '15/09/2026', progress: 'Completed in September 2026' },
      'Blue',
      'Complete: ‘Completed in September 2026’.',
    ],
    [3, { progress: 'No longer required' }, 'Grey', 'Cancelled: ‘No longer required’.'],
    ...fromGapsOn.map(([line, ...rest]): LineCase => [line + 1, ...rest]),
  ],
};

function judged(cells: ActionCells, profile: Profile) {
  return judgeCells({ ...ON_TRACK, ...cells }, { asAt, config: { ...defaultConfig, profile } });
}

describe.each(PROFILES.map((profile) => [profile.name, profile] as const))('the profile %s', (_, profile) => {
  const cases = CASES[profile.id] ?? [];
  /** A colour that none of the built-in profiles gives to these actions by another way. */
  const withLines = (lines: Profile['lines'], rag: string): Profile => ({
    ...profile,
    lines: [...lines, { rag: rag === 'Blue (late)' ? 'Blue' : 'Blue (late)' }],
  });

  test('has a case for every one of its lines', () => {
    expect([...new Set(cases.map(([line]) => line))]).toEqual(profile.lines.map((__, index) => index + 1));
  });

  test.each(cases)('gives by line %i to %j the colour %s, because “%s”', (line, cells, rag, why) => {
    expect(judged(cells, profile)).toMatchObject({ rag, why });
    const before = withLines(profile.lines.slice(0, line - 1), rag);
    const alone = withLines(profile.lines.slice(line - 1, line), rag);
    expect(judged(cells, before).rag).not.toBe(rag);
    expect(judged(cells, alone).rag).toBe(rag);
  });

  test('ends with a line that holds always', () => {
    expect(Object.keys(profile.lines.at(-1)!)).toEqual(['rag']);
  });
});

test('the profile Standard gives grey to what was not accepted', () => {
  const blank = { kind: 'blank', text: '' } as const;
  expect(
    judge(
      {
        deadline: { ...blank, due: null, assumed: [] },
        progress: blank,
        statusColumn: null,
        figureColumn: null,
        owner: { kind: 'none', text: '' },
        criterion: null,
        response: { kind: 'rejected', text: 'Rejected: too dear' },
        isActionPromised: false,
      },
      asAt,
      defaultConfig,
    ),
  ).toEqual({
    status: 'Not accepted',
    rag: 'Grey',
    why: 'The recommendation was not accepted: ‘Rejected: too dear’.',
  });
});

describe('a line in words', () => {
  test.each([
    [
      { status: ['Overdue'], percent: { most: 49 }, rag: 'Red' },
      'The status is Overdue, and a percentage of at most 49 % is stated.',
    ],
    [
      { daysLate: { least: 1, most: 30 }, rag: 'Amber' },
      'A number of days from 1 to 30 has passed since the due day.',
    ],
    [{ percent: { least: 76 }, rag: 'Green' }, 'A percentage of at least 76 % is stated.'],
    [{ finishedLate: false, rag: 'Blue' }, 'It was not finished after its due day.'],
    [{ rag: 'Green' }, 'In all other cases.'],
  ] as const)('of %j is “%s”', (line, words) => expect(lineInWords(line)).toBe(words));
});
