import { dayOf, type ColumnReport, type Role } from '../../src/core';
import { withColumn, withHeader, withoutColumn, withSheet } from '../../src/taskpane/columns/choices';
import { listSheets, listTables, shareToTell, surenessOf } from '../../src/taskpane/columns/list-tables';
import { strings } from '../../src/taskpane/strings';
import { actionAt, blockOf, reportOf } from './sample-report';

const column = (index: number, title: string, more: Partial<ColumnReport> = {}): ColumnReport => ({
  column: index,
  title,
  role: 'other',
  confidence: 0,
  byTitle: null,
  byCells: null,
  ...more,
});

const LEADS = ['Clerk', '', 'Clerk', 'Head of\nHighways', 'Mayor'];
const sheet = {
  name: 'Plan',
  firstRow: 4,
  firstColumn: 2,
  rows: LEADS.map((lead, row) => [lead, { day: dayOf(2027, 3, 30 + (row % 2))! }]),
};
const report = reportOf(
  {
    blocks: [
      blockOf({ owner: 2 }, [column(2, 'Lead', { role: 'owner', confidence: 0.9 }), column(3, 'Date')]),
      blockOf({ owner: 2 }, [column(2, 'Lead', { role: 'owner', confidence: 0.7 }), column(4, 'Date')]),
    ],
    actions: LEADS.map((_, row) => actionAt(row, 'A')),
  },
  { sheet: 'Old', actions: [] },
);
const [table] = listTables(report, [sheet]);
const [lead, date] = table!.columns;

test('columns that several blocks share are listed once, from left to right', () => {
  expect(table!.columns.map(({ letter, title }) => `${letter} ${title}`)).toEqual([
    'C Lead',
    'D Date',
    'E Date',
  ]);
});

test('a column shows two different texts of its cells', () => {
  expect(lead!.samples).toEqual(['Clerk', 'Head of Highways']);
});

test('a column of which nothing is read shows what stands in it, days in words', () => {
  expect(date).toMatchObject({ role: 'other', samples: ['30 March 2027', '31 March 2027'] });
});

test('every sheet is listed: with its actions, without a tracker, or not read', () => {
  const sheets = ['Plan', 'Old', 'Notes'].map((name) => ({ name }));
  expect(listSheets(report, sheets, ['Notes'])).toEqual([
    { name: 'Plan', isRead: true, actions: 5 },
    { name: 'Old', isRead: true, actions: 0 },
    { name: 'Notes', isRead: false, actions: null },
  ]);
});

test('how sure a reading is goes by its confidence, and a choice is told as such', () => {
  const sureness = (more: Partial<ColumnReport>) => surenessOf(column(0, '', { role: 'owner', ...more }));
  expect(
    [{ confidence: 0.8 }, { confidence: 0.5 }, { confidence: 0.49 }, { chosen: ['owner' as const] }].map(
      sureness,
    ),
  ).toEqual(['sure', 'fairly-sure', 'guess', 'chosen']);
  expect(surenessOf(column(0, ''))).toBe('unread');
});

test('the share of cells that look like a role is told where it is why a column is as sure as it is', () => {
  const told = (confidence: number, share: number, looks: Role = 'owner') =>
    shareToTell(column(0, '', { role: 'owner', confidence, byCells: { role: looks, share } }));
  expect(told(0.9, 0.93)).toBe(93);
  expect(told(0.6, 0.39)).toBe(39);
  expect(told(0.9, 0.39)).toBeNull();
  expect(told(0.9, 0.93, 'action')).toBeNull();
});

test('a share of less than half is told as only so much', () => {
  expect([39, 50].map(strings.tables.cellsLookLike)).toEqual([
    'Only 39 % of its cells fit.',
    '50 % of its cells fit.',
  ]);
});

test('a choice takes the place of an earlier one for the same column', () => {
  const first = withColumn({}, 'Plan', lead!, 'action');
  expect(withColumn(first, 'Plan', { ...lead!, title: ' LEAD ' }, 'owner').columns).toEqual([
    { sheet: 'Plan', title: ' LEAD ', role: 'owner' },
  ]);
});

test('of columns with the same title the letter tells which is meant', () => {
  const chosen = withColumn({}, 'Plan', date!, 'deadline');
  expect(chosen.columns).toEqual([{ sheet: 'Plan', title: 'Date', column: 'D', role: 'deadline' }]);
  const both = withColumn(chosen, 'Plan', table!.columns[2]!, 'progress');
  expect(both.columns).toHaveLength(2);
  expect(withoutColumn(both, 'Plan', date!).columns).toMatchObject([{ column: 'E' }]);
});

test('a choice for another sheet stays', () => {
  const other = withColumn({}, 'Other', lead!, 'action');
  expect(withoutColumn(other, 'Plan', lead!).columns).toHaveLength(1);
});

test('a sheet is left out once, and taken in again', () => {
  const without = withSheet(withSheet({}, 'Plan', false), 'Plan', false);
  expect(without.ignoredSheets).toEqual(['Plan']);
  expect(withSheet(without, 'Plan', true).ignoredSheets).toEqual([]);
});

test('a row of titles is pointed at once', () => {
  expect(withHeader(withHeader({}, 'Plan', 7), 'Plan', 7).headers).toEqual([{ sheet: 'Plan', row: 7 }]);
});
