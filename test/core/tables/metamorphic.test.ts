import * as fc from 'fast-check';
import { lint, parseIsoDay, type Role, type Sheet } from '../../../src/core';
import { moved, renamed, reordered, repeated, split, titled, unrepeated } from '../../support/rearrange';
import { listOf, trackerFixtures, type TrackerFixture } from '../../support/tracker-fixtures';

const asAt = parseIsoDay('2026-11-23')!;
const fixtures = trackerFixtures();

/** What an officer would retell of the actions: words alone, not where they stand. */
function story(...sheets: readonly Sheet[]): string[] {
  return lint(sheets, { asAt }).trackers.flatMap(({ actions, recommendations }) =>
    actions.map(({ action, owner, deadline, recommendation }) =>
      [
        action,
        owner.text,
        deadline.text,
        recommendation === null ? '' : recommendations[recommendation]!.text,
      ].join(' | '),
    ),
  );
}

/** Fixtures with one header row for the whole sheet, and neither sections nor labels among the rows. */
const plain = fixtures.filter(({ name }) =>
  [
    'audit-merged-recommendation',
    'action-holds-owner',
    'completed-holds-progress',
    'dated-progress-columns',
    'domestic-abuse-review-plan',
    'governors-action-log',
    'instructions-in-headers',
    'merged-columns',
    'own-status-rag-priority',
    'plain-repeated-recommendation',
    'revised-deadlines-cabinet-member',
    'scrutiny-key-above',
  ].includes(name),
);

function headerRowOf({ expected }: TrackerFixture): number {
  return listOf(expected[0]!.headerRow)[0]!;
}

test('the sheets to be rearranged hold actions', () => {
  expect(plain).toHaveLength(12);
  for (const { sheet } of fixtures) expect(story(sheet).length).toBeGreaterThan(1);
});

describe('the same actions come out', () => {
  test.each(fixtures)('when $name is moved down and right', ({ sheet }) => {
    const before = story(sheet);
    const blank = fc.record({ down: fc.nat(12), right: fc.nat(6) });
    fc.assert(
      fc.property(blank, ({ down, right }) => {
        expect(story(moved(sheet, down, right))).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });

  test.each(fixtures)('when the filled part of $name begins further down and right', ({ sheet }) => {
    expect(story({ ...sheet, firstRow: 41, firstColumn: 7 })).toEqual(story(sheet));
  });

  test.each(fixtures)('when title rows are put above $name', ({ sheet }) => {
    const before = story(sheet);
    const title = fc.constantFrom<readonly (string | number | null)[]>(
      ['Harrowmere Borough Council'],
      ['Action plan of the review panel, version 3'],
      [null, 'OFFICIAL'],
      ['Last updated', '3 November 2026'],
      ['Red', 'Amber', 'Green', 'Blue'],
      ['Status', 'Number'],
      ['Complete', 4],
      ['The owner of each action is asked to send progress to the scrutiny officer by Friday.'],
      [null, null, null, 'Page 1 of 4'],
      [],
    );
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 6 }), (titles) => {
        expect(story(titled(sheet, titles))).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  test.each(plain)('when the columns of $name are put in another order', (fixture) => {
    const { sheet } = fixture;
    const before = story(sheet);
    const columns = sheet.rows[headerRowOf(fixture)]!.map((_, column) => column);
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (order) => {
        expect(story(reordered(sheet, order))).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

/** Other titles that careful people read the same way whatever stands beside them. */
const SYNONYMS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  ref: ['Ref', 'Ref.', 'No.', 'Rec no', 'Reference', 'ID'],
  recommendation: ['Recommendation', 'Recommendations', 'RECOMMENDATION', 'Audit recommendation'],
  response: ['Response', 'Management response', 'Executive Response', 'Response to recommendation'],
  action: ['Action', 'ACTIONS', 'Agreed action', 'Action to be taken', 'Planned actions', 'Action required'],
  owner: ['Owner', 'Lead', 'Lead officer', 'Responsible officer', 'Person responsible', 'By whom', 'Who?'],
  deadline: ['Deadline', 'By when', 'BY WHEN?', 'Due date', 'Target date', 'Timescale', 'To be completed by'],
  success: ['Success criteria', 'Success measure', 'Measure of success', 'How will we know?'],
  progress: ['Progress', 'Progress update', 'Latest update', 'Current position', 'Progress to date'],
  status: ['Status', 'Current status', 'Action status', 'STATUS'],
  rag: ['RAG', 'RAG status', 'RAG rating', 'BRAG'],
  priority: ['Priority', 'Priority rating', 'Priority (H/M/L)'],
};

describe('a column under another title of the same meaning', () => {
  const known = fixtures.filter(
    ({ name, expected: [tracker] }) =>
      name !== 'side-by-side' && tracker!.headerRow !== undefined && !tracker!.needsRows && !tracker!.blocks,
  );

  test.each(known)('gives the same actions in $name', ({ sheet, expected }) => {
    const [{ columns, headerRow }] = expected as [TrackerFixture['expected'][number]];
    const before = story(sheet);
    const changed = Object.entries(columns).flatMap(([role, at]) => {
      const [column, ...others] = listOf(at);
      const isShared = Object.entries(columns).some(
        ([other, there]) => other !== role && listOf(there).includes(column!),
      );
      if (isShared || others.length > 0) return [];
      return (SYNONYMS[role as Role] ?? [])
        .filter((title) => {
          const now = story(renamed(sheet, listOf(headerRow), column!, title));
          return JSON.stringify(now) !== JSON.stringify(before);
        })
        .map((title) => `${role}: ${title}`);
    });
    expect(changed).toEqual([]);
  });
});

describe('a recommendation', () => {
  const repeating = fixtures.find(({ name }) => name === 'plain-repeated-recommendation')!;
  const merged = fixtures.filter(({ name }) =>
    ['audit-merged-recommendation', 'domestic-abuse-review-plan', 'totals-and-costs'].includes(name),
  );

  test('keeps its actions when it stands only on the first of their rows', () => {
    const blanked = unrepeated(repeating.sheet, 1, 1);
    expect(blanked.rows[2]![1]).toBeNull();
    expect(story(blanked)).toEqual(story(repeating.sheet));
  });

  test('keeps its actions when its number too stands only on the first of their rows', () => {
    const blanked = unrepeated(unrepeated(repeating.sheet, 1, 1), 0, 1);
    expect(blanked.rows[2]!.slice(0, 2)).toEqual([null, null]);
    expect(story(blanked)).toEqual(story(repeating.sheet));
  });

  test.each(merged)('keeps its actions in $name when it is written on each of their rows', (fixture) => {
    const [{ columns, actionRows }] = fixture.expected as [TrackerFixture['expected'][number]];
    const column = listOf(columns.recommendation)[0]!;
    const filled = repeated(fixture.sheet, column, actionRows);
    expect(filled.rows).not.toEqual(fixture.sheet.rows);
    expect(story(filled)).toEqual(story(fixture.sheet));
  });
});

describe('a tracker split over two sheets', () => {
  test.each(plain)('gives the same actions as $name in one', (fixture) => {
    const { sheet } = fixture;
    const [{ actionRows, recommendationRows, needsRows }] = fixture.expected as [
      TrackerFixture['expected'][number],
    ];
    const before = story(sheet);
    // What a misleading title stands for shows only in several rows.
    const fewest = needsRows ? 3 : 2;
    const changed = actionRows.filter((row, i) => {
      const isOwn = recommendationRows === undefined || recommendationRows[i] === row;
      if (!isOwn || i < fewest || actionRows.length - i < fewest) return false;
      const now = story(...split(sheet, row, headerRowOf(fixture) + 1));
      return JSON.stringify(now) !== JSON.stringify(before);
    });
    expect(changed).toEqual([]);
  });

  test.each(fixtures.filter(({ expected }) => listOf(expected[0]!.headerRow).length > 2))(
    'gives the same actions as $name in one, split between blocks',
    ({ sheet, expected }) => {
      const begins = [...new Set(expected[0]!.recommendationRows)].slice(1) as number[];
      expect(begins.length).toBeGreaterThan(0);
      for (const row of begins) expect(story(...split(sheet, row, 1))).toEqual(story(sheet));
    },
  );
});
