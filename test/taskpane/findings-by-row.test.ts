import type { ActionReport, Finding, RecommendationReport, Report, TrackerReport } from '../../src/core';
import { findingsByRow } from '../../src/taskpane/findings-by-row';

const finding = (row: number, column: number, level: Finding['level']): Finding => ({
  rule: 'some-rule',
  level,
  sheet: 'Plan',
  row,
  column,
  message: `${level} at ${row},${column}`,
  values: {},
  subject: '',
  words: '',
});

const action = (
  row: number,
  words: string,
  findings: Finding[],
  judged: Pick<ActionReport, 'rag' | 'status'> = { rag: 'Green', status: 'On track' },
): ActionReport => ({
  row,
  recommendation: null,
  block: 0,
  ref: '2',
  action: words,
  owner: { kind: 'none', text: '' },
  deadline: { kind: 'blank', text: '', due: null, assumed: [] },
  criterion: { kind: 'blank', text: '' },
  progress: { kind: 'blank', text: '' },
  ...judged,
  why: 'Due 31 March 2027.',
  findings,
});

const recommendation = (row: number, text: string, findings: Finding[]): RecommendationReport => ({
  row,
  ref: '1',
  text,
  response: { kind: 'none', text: '' },
  findings,
});

const report = (...trackers: Partial<TrackerReport>[]): Report => ({
  asAt: 0,
  trackers: trackers.map((tracker) => ({
    sheet: 'Plan',
    layout: 'table',
    blocks: [],
    recommendations: [],
    actions: [],
    findings: [],
    dismissed: [],
    ...tracker,
  })),
  unusedChoices: [],
  summary: {
    actions: 0,
    recommendations: 0,
    byStatus: {},
    byRag: {},
    byLevel: { must: 0, should: 0, consider: 0 },
    dismissed: 0,
    staleDismissals: 0,
  },
});

const levels = (of: readonly Finding[]) => of.map(({ level, column }) => `${level} ${column}`);

test('a workbook with no tracker has no rows to put right', () => {
  expect(findingsByRow(report())).toEqual([]);
});

test('rows that are in order are left out', () => {
  const rows = findingsByRow(
    report({ actions: [action(4, 'A', []), action(5, 'B', [finding(5, 1, 'must')])] }),
  );
  expect(rows.map(({ words }) => words)).toEqual(['B']);
});

test('an action that needs attention is there without any finding, with the reason', () => {
  const late = action(4, 'A', [], { rag: 'Red', status: 'Overdue' });
  expect(findingsByRow(report({ actions: [late, action(5, 'B', [])] }))).toMatchObject([
    { row: 4, judged: { rag: 'Red', status: 'Overdue', why: 'Due 31 March 2027.' }, findings: [] },
  ]);
});

test('a row is gone to at its action', () => {
  const blocks = [
    {
      headerRow: 3,
      firstRow: 4,
      lastRow: 9,
      firstColumn: 1,
      lastColumn: 6,
      columns: { action: 2 },
      titles: [],
    },
  ];
  const [row] = findingsByRow(report({ blocks, actions: [action(4, 'A', [finding(4, 5, 'must')])] }));
  expect(row).toMatchObject({ sheet: 'Plan', row: 4, column: 2 });
});

test('findings on the whole tracker come before its rows, and rows run from the top', () => {
  const rows = findingsByRow(
    report({
      findings: [finding(3, 6, 'must')],
      recommendations: [recommendation(5, 'R', [finding(5, 0, 'should')])],
      actions: [action(9, 'B', [finding(9, 1, 'must')]), action(4, 'A', [finding(4, 1, 'must')])],
    }),
  );
  expect(rows.map(({ row, words }) => [row, words])).toEqual([
    [null, ''],
    [4, 'A'],
    [5, 'R'],
    [9, 'B'],
  ]);
});

test('in one row the gravest comes first, then the leftmost cell', () => {
  const findings = [
    finding(4, 2, 'consider'),
    finding(4, 5, 'must'),
    finding(4, 3, 'must'),
    finding(4, 1, 'should'),
  ];
  const [row] = findingsByRow(report({ actions: [action(4, 'A', findings)] }));
  expect(levels(row!.findings)).toEqual(['must 3', 'must 5', 'should 1', 'consider 2']);
});

test('a recommendation and its action in one row are one entry, in the words of the action', () => {
  const rows = findingsByRow(
    report({
      recommendations: [recommendation(4, 'R', [finding(4, 0, 'should')])],
      actions: [action(4, 'A', [finding(4, 2, 'must')])],
    }),
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ words: 'A', judged: { rag: 'Green', status: 'On track' } });
  expect(levels(rows[0]!.findings)).toEqual(['must 2', 'should 0']);
});

test('where the action has no words, the recommendation beside it lends its own', () => {
  const [row] = findingsByRow(
    report({
      recommendations: [recommendation(4, 'R', [])],
      actions: [action(4, '', [finding(4, 2, 'must')])],
    }),
  );
  expect(row!.words).toBe('R');
});

test('the same row of two sheets is two entries', () => {
  const tracker = (sheet: string) => ({ sheet, actions: [action(4, sheet, [finding(4, 2, 'must')])] });
  expect(findingsByRow(report(tracker('One'), tracker('Two'))).map(({ sheet }) => sheet)).toEqual([
    'One',
    'Two',
  ]);
});
