import { dayOf, lint, type DeadlineReading, type Sheet } from '../../src/core';
import { jsonReport, type JsonReport } from '../../src/report';
import { emptyReport, sampleReport } from './sample-report';

function parsed(...args: Parameters<typeof jsonReport>): JsonReport {
  return JSON.parse([...jsonReport(...args)].join('')) as JsonReport;
}

const json = parsed(sampleReport, 'in/plan.xlsx');

test('The JSON names its version, the file as given and the as-at date in ISO form.', () => {
  expect(json).toMatchObject({ version: 1, file: 'in/plan.xlsx', asAt: '2026-11-23' });
});

test('A tracker lists the header rows of all its blocks and the columns of the first, from 0.', () => {
  expect(json.trackers[0]).toMatchObject({
    sheet: 'Plan',
    layout: 'blocks',
    headerRows: [4, 11],
    columns: { action: 1, owner: 2, deadline: 3, success: 4, progress: 5 },
    findings: [{ rule: 'missing-column', level: 'must', cell: 'B5' }],
  });
});

test('An action has exactly the published fields, its due day in ISO form.', () => {
  expect(json.trackers[0]!.actions[0]).toEqual({
    row: 5,
    ref: '1',
    action: 'Survey the culverts',
    owner: { kind: 'named-post', text: 'Head of highways' },
    deadline: { kind: 'month', text: 'June 2026', due: '2026-06-30', assumed: ['day'] },
    criterion: { kind: 'measurable', text: '40 culverts surveyed' },
    progress: { kind: 'in-progress', text: '25 surveyed' },
    status: 'Overdue',
    rag: 'Red',
    why: 'It was due on 30 June 2026 and is still open.',
    findings: [
      { rule: 'thin-progress', level: 'should', cell: 'F6', message: 'Say when the\nrest will be done.' },
      { rule: 'overdue-action', level: 'must', cell: 'D6', message: '“June 2026” has passed.' },
    ],
  });
});

test('A deadline without a day has null for its due day.', () => {
  expect(json.trackers[0]!.actions[2]!.deadline).toEqual({
    kind: 'placeholder',
    text: 'TBC',
    due: null,
    assumed: [],
  });
});

test('A deadline of several dates tells all of them, and which is taken.', () => {
  const [tracker] = sampleReport.trackers;
  const action = tracker!.actions[0]!;
  const deadline: DeadlineReading = {
    ...action.deadline,
    text: 'May 2026, now June 2026',
    dates: [
      { kind: 'month', due: dayOf(2026, 5, 31)!, role: 'replaced', start: 0, end: 8 },
      { kind: 'month', due: dayOf(2026, 6, 30)!, role: 'taken', start: 14, end: 23 },
    ],
  };
  const report = { ...sampleReport, trackers: [{ ...tracker!, actions: [{ ...action, deadline }] }] };
  expect(parsed(report, 'plan.xlsx').trackers[0]!.actions[0]!.deadline.dates).toEqual([
    { kind: 'month', due: '2026-05-31', role: 'replaced' },
    { kind: 'month', due: '2026-06-30', role: 'taken' },
  ]);
});

test('An action tells what stands in other columns for deadlines, each with its title and cell.', () => {
  const sheet: Sheet = {
    name: 'Plan',
    firstRow: 2,
    firstColumn: 1,
    rows: [
      ['Ref', 'Action', 'Owner', 'Original deadline', 'Revised deadline', 'Progress'],
      ['1', 'Mend the gate', 'Head of parks', 'March 2026', { day: dayOf(2027, 3, 31)! }, 'Ordered'],
      ['2', 'Paint the gate', 'Head of parks', 'June 2026', 'TBC', 'Not started'],
      ['3', 'Oil the gate', 'Head of parks', 'July 2027', null, 'Not started'],
    ],
  };
  const { actions } = parsed(lint([sheet], { asAt: dayOf(2026, 11, 23)! }), 'plan.xlsx').trackers[0]!;
  expect(actions.map(({ deadline, otherDeadlines }) => [deadline.due, otherDeadlines])).toEqual([
    ['2027-03-31', [original('E4', 'March 2026', '2026-03-31')]],
    [
      '2026-06-30',
      [
        {
          title: 'Revised deadline',
          cell: 'F5',
          kind: 'placeholder',
          text: 'TBC',
          due: null,
          assumed: [],
          isNewer: true,
        },
      ],
    ],
    ['2027-07-31', undefined],
  ]);
});

function original(cell: string, text: string, due: string) {
  return { title: 'Original deadline', cell, kind: 'month', text, due, assumed: ['day'], isNewer: false };
}

test('A recommendation carries its response and its own findings.', () => {
  expect(json.trackers[0]!.recommendations[1]).toEqual({
    ref: 'A',
    text: 'Agree terms',
    response: { kind: 'none', text: '' },
    findings: [{ rule: 'missing-response', level: 'must', cell: 'C11', message: 'No response is given.' }],
  });
});

test('The summary has the published counts and no others.', () => {
  expect(json.summary).toEqual({
    actions: 3,
    byStatus: { Overdue: 1, 'On track': 1, 'No date': 1 },
    byRag: { Red: 1, Green: 1, Amber: 1 },
    dismissed: 0,
    staleDismissals: 0,
    byLevel: { must: 3, should: 1, consider: 0 },
  });
});

test('A workbook without a tracker gives an empty list, not an absent one.', () => {
  expect(parsed(emptyReport, 'notes.xlsx').trackers).toEqual([]);
});
