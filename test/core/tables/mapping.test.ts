import type { Sheet } from '../../../src/core';
import { findTrackers } from '../../../src/core/tables/find-trackers';
import type { TableMapping } from '../../../src/core';
import { unusedChoices } from '../../../src/core/tables/unused-choices';
import { moved } from '../../support/rearrange';
import { sheetOf } from '../../support/sheet-fixture';

const plan = sheetOf(
  [
    'Ref | Action | Lead | Sponsor | By When | Review | Notes',
    '1 | Survey the culverts | Head of Highways | Director of Place | March 2027 | June 2027 | Begun',
    '2 | Mend the weir | River Warden | Director of Place | April 2027 | July 2027 | Not begun',
    '3 | Train the wardens | River Warden | Director of Place | May 2027 | August 2027 |',
  ],
  'Plan',
);

/** By role, the column of the first table found. */
function columnsOf(sheet: Sheet, mapping?: TableMapping) {
  return findTrackers(sheet, mapping)[0]?.blocks[0]?.columns;
}

describe('a column that the officer chose', () => {
  const mapping: TableMapping = {
    columns: [
      { sheet: 'Plan', title: 'Sponsor', role: 'owner' },
      { sheet: 'plan', title: ' review ', role: 'deadline' },
      { sheet: 'Plan', title: 'By When', role: 'other' },
    ],
  };

  test('holds what was chosen, whatever its title and cells say', () => {
    expect(columnsOf(plan)).toMatchObject({ owner: 2, deadline: 4 });
    expect(columnsOf(plan, mapping)).toMatchObject({ owner: 3, deadline: 5 });
    const [tracker] = findTrackers(plan, mapping);
    expect(tracker!.actions[0]!.cells).toMatchObject({ owner: 'Director of Place', deadline: 'June 2027' });
    expect(tracker!.blocks[0]!.titles[4]).toMatchObject({ role: 'other', chosen: ['other'] });
  });

  test('is known by its title after rows and columns were inserted', () => {
    expect(columnsOf(moved(plan, 3, 2), mapping)).toMatchObject({ owner: 5, deadline: 7 });
  });

  test('may hold two roles', () => {
    const both: TableMapping = {
      columns: [
        { sheet: 'Plan', title: 'Notes', role: 'progress' },
        { sheet: 'Plan', title: 'Notes', role: 'status' },
      ],
    };
    expect(columnsOf(plan, both)).toMatchObject({ progress: 6, status: 6 });
  });

  test('is known by its letter where it has no title', () => {
    const untitled = sheetOf(
      ['Action | | By When | Progress', 'Mend the weir | when the ground is dry | March 2027 | Begun'],
      'Plan',
    );
    const byLetter: TableMapping = { columns: [{ sheet: 'Plan', title: '', column: 'B', role: 'owner' }] };
    expect(columnsOf(untitled, byLetter)).toMatchObject({ owner: 1 });
    expect(columnsOf({ ...untitled, firstColumn: 2 }, byLetter)).not.toHaveProperty('owner');
  });

  test('is the one at its letter where several bear its title', () => {
    const twice = sheetOf(
      ['Action | Name | Name | By When', 'Mend the weir | Sue Marsh | Dev Nott | March 2027'],
      'Plan',
    );
    const second: TableMapping = {
      columns: [{ sheet: 'Plan', title: 'Name', column: 'C', role: 'owner' }],
    };
    expect(columnsOf(twice, second)).toMatchObject({ owner: 2 });
  });

  test('means nothing in another sheet', () => {
    expect(columnsOf({ ...plan, name: 'Other' }, mapping)).toEqual(columnsOf(plan));
  });

  test('is what a label means where labels stand beside their values', () => {
    const cards = sheetOf(
      ['Action: | Mend the weir', 'Keeper: | River Warden', 'By when: | March 2027', 'Progress: | Begun'],
      'Cards',
    );
    const mapped: TableMapping = { columns: [{ sheet: 'Cards', title: 'Keeper', role: 'owner' }] };
    const trackers = findTrackers(cards, mapped);
    expect(trackers[0]!.actions[0]!.cells.owner).toBe('River Warden');
    expect(unusedChoices(mapped, [cards], trackers)).toEqual([]);
  });
});

describe('a header that the officer chose', () => {
  const odd = sheetOf(
    ['Village jobs', 'Wot | Hoo | Wen', 'Mend the weir | Dev | March', 'Cut the hedge | Sue | April'],
    'Jobs',
  );
  const columns = [
    { sheet: 'Jobs', title: 'Wot', role: 'action' },
    { sheet: 'Jobs', title: 'Hoo', role: 'owner' },
    { sheet: 'Jobs', title: 'Wen', role: 'deadline' },
  ] as const;

  test('makes a tracker of a sheet in which none was found', () => {
    expect(findTrackers(odd)).toEqual([]);
    const header: TableMapping = {
      headers: [{ sheet: 'Jobs', row: 2, titles: ['Wot', 'Hoo', 'Wen'] }],
      columns,
    };
    const [tracker] = findTrackers(odd, header);
    expect(tracker!.actions.map(({ cells }) => cells)).toEqual([
      { action: 'Mend the weir', owner: 'Dev', deadline: 'March' },
      { action: 'Cut the hedge', owner: 'Sue', deadline: 'April' },
    ]);
    expect(findTrackers(moved(odd, 4, 1), header)[0]!.actions).toHaveLength(2);
  });

  test('is known by its row where its titles were not kept', () => {
    const byRow: TableMapping = { headers: [{ sheet: 'Jobs', row: 2 }], columns: [columns[0]] };
    expect(findTrackers(odd, byRow)[0]!.blocks[0]).toMatchObject({ titleRow: 1, columns: { action: 0 } });
  });

  test('is also the row in which two chosen titles stand together', () => {
    expect(findTrackers(odd, { columns })[0]!.actions).toHaveLength(2);
  });
});

test('A sheet that is not to be read has no tracker.', () => {
  expect(findTrackers(plan, { ignoredSheets: ['PLAN'] })).toEqual([]);
  expect(findTrackers(plan, { ignoredSheets: ['Plan 2'] })).toHaveLength(1);
});

test('Choices that fit nothing are told, with what is missing.', () => {
  const mapping: TableMapping = {
    columns: [
      { sheet: 'Plan', title: 'Sponsor', role: 'owner' },
      { sheet: 'Plan', title: 'Champion', role: 'owner' },
      { sheet: 'Gone', title: 'Lead', role: 'owner' },
    ],
    headers: [
      { sheet: 'Plan', row: 1, titles: ['Ref', 'Action'] },
      { sheet: 'Plan', row: 9, titles: ['Ref', 'Task'] },
    ],
    ignoredSheets: ['Lists'],
  };
  expect(unusedChoices(mapping, [plan], findTrackers(plan, mapping))).toEqual([
    { choice: { sheet: 'Lists' }, missing: 'sheet' },
    { choice: mapping.headers![1], missing: 'header' },
    { choice: mapping.columns![1], missing: 'column' },
    { choice: mapping.columns![2], missing: 'sheet' },
  ]);
});

test('A mapping is the same after it was kept as JSON.', () => {
  const mapping: TableMapping = { columns: [{ sheet: 'Plan', title: 'Sponsor', role: 'owner' }] };
  expect(columnsOf(plan, JSON.parse(JSON.stringify(mapping)) as TableMapping)).toEqual(
    columnsOf(plan, mapping),
  );
});

describe('an Excel table', () => {
  const table = { kind: 'table', firstRow: 1, firstColumn: 0, lastRow: 3, lastColumn: 2 } as const;

  test('keeps what stands beside and below it out of the tracker', () => {
    const sheet = sheetOf([
      'Drainage actions',
      'Action | Owner | Due | Progress',
      'Mend the weir | River Warden | March 2027 | aside',
      'Cut the hedge | Tree Officer | April 2027 | aside',
      'Ring the bank | Clerk | today',
    ]);
    expect(findTrackers(sheet)[0]!.actions).toHaveLength(3);
    const [tracker] = findTrackers({ ...sheet, ranges: [table] });
    expect(tracker!.actions).toHaveLength(2);
    expect(tracker!.blocks[0]!.columns).toEqual({ action: 0, owner: 1, deadline: 2 });
  });

  test('of something else is no tracker', () => {
    const sheet = sheetOf([
      'Contacts',
      'Name | Telephone | Post',
      'Sue | 01632 960001 | Clerk',
      'Dev | 01632 960002 | Clerk',
    ]);
    expect(findTrackers({ ...sheet, ranges: [table] })).toEqual([]);
  });
});
