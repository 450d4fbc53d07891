import { dayOf, summarise } from '../../src/core';
import type { ColumnReport, ActionReport, Finding, Report, TrackerReport } from '../../src/core';

function finding(
  rule: string,
  level: Finding['level'],
  row: number,
  column: number,
  message: string,
): Finding {
  return {
    rule,
    level,
    sheet: 'Plan',
    row,
    column,
    message,
    values: { quoted: 'TBC' },
    subject: '',
    words: '',
  };
}

const lateAction: ActionReport = {
  row: 5,
  recommendation: 0,
  block: 0,
  ref: '1',
  action: 'Survey the culverts',
  owner: { kind: 'named-post', text: 'Head of highways' },
  deadline: { kind: 'month', text: 'June 2026', due: dayOf(2026, 6, 30)!, assumed: ['day'] },
  criterion: { kind: 'measurable', text: '40 culverts surveyed' },
  progress: { kind: 'in-progress', text: '25 surveyed', percent: 60 },
  status: 'Overdue',
  rag: 'Red',
  why: 'It was due on 30 June 2026 and is still open.',
  findings: [
    finding('thin-progress', 'should', 5, 5, 'Say when the\nrest will be done.'),
    finding('overdue-action', 'must', 5, 3, '“June 2026” has passed.'),
  ],
};

const fineAction: ActionReport = {
  ...lateAction,
  row: 6,
  action: 'Publish the map',
  deadline: { kind: 'day', text: '31 March 2027', due: dayOf(2027, 3, 31)!, assumed: [] },
  progress: { kind: 'blank', text: '' },
  status: 'On track',
  rag: 'Green',
  why: 'It is due on 31 March 2027.',
  findings: [],
};

const undatedAction: ActionReport = {
  ...fineAction,
  row: 12,
  recommendation: 1,
  block: 1,
  ref: 'A',
  action: 'Agree the terms',
  deadline: { kind: 'placeholder', text: 'TBC', due: null, assumed: [] },
  status: 'No date',
  rag: 'Amber',
  why: '“TBC” is not a date.',
  findings: [],
};

const columns = { action: 1, owner: 2, deadline: 3, success: 4, progress: 5 } as const;

const titles: ColumnReport[] = [
  { column: 1, title: 'Action', role: 'action', confidence: 0.86, byTitle: 'action', byCells: null },
  {
    column: 2,
    title: 'Action by',
    role: 'owner',
    confidence: 0.7,
    byTitle: 'action',
    byCells: { role: 'owner', share: 0.9 },
  },
  { column: 4, title: '', role: 'success', confidence: 0.4, byTitle: null, byCells: null },
  { column: 6, title: 'Budget', role: 'other', confidence: 0, byTitle: 'other', byCells: null },
];

const tracker: TrackerReport = {
  sheet: 'Plan',
  layout: 'blocks',
  blocks: [
    { headerRow: 4, firstRow: 5, lastRow: 6, firstColumn: 1, lastColumn: 5, columns, titles },
    {
      headerRow: 11,
      firstRow: 12,
      lastRow: 12,
      firstColumn: 1,
      lastColumn: 5,
      columns: { action: 0 },
      titles: [],
    },
  ],
  recommendations: [
    {
      row: 2,
      ref: '1',
      text: 'Know the culverts',
      response: { kind: 'accepted', text: 'Accepted' },
      findings: [],
    },
    {
      row: 9,
      ref: 'A',
      text: 'Agree terms',
      response: { kind: 'none', text: '' },
      findings: [finding('missing-response', 'must', 10, 2, 'No response is given.')],
    },
  ],
  actions: [lateAction, fineAction, undatedAction],
  findings: [finding('missing-column', 'must', 4, 1, 'The tracker has no progress column.')],
  dismissed: [],
};

/** Three actions in two blocks, with a finding of each kind of place. */
export const sampleReport: Report = {
  asAt: dayOf(2026, 11, 23)!,
  trackers: [tracker],
  unusedChoices: [],
  summary: {
    actions: 3,
    recommendations: 2,
    byStatus: { Overdue: 1, 'On track': 1, 'No date': 1 },
    byRag: { Red: 1, Green: 1, Amber: 1 },
    byLevel: { must: 3, should: 1, consider: 0 },
    dismissed: 0,
    staleDismissals: 0,
  },
};

/** One action, on track, nothing found. */
export const calmReport: Report = {
  asAt: dayOf(2026, 11, 23)!,
  trackers: [{ ...tracker, recommendations: [], actions: [fineAction], findings: [] }],
  unusedChoices: [],
  summary: { ...summarise([]), actions: 1, byStatus: { 'On track': 1 }, byRag: { Green: 1 } },
};

export const emptyReport: Report = {
  asAt: dayOf(2026, 11, 23)!,
  trackers: [],
  unusedChoices: [],
  summary: summarise([]),
};
