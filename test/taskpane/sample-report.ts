import {
  summarise,
  type ActionReport,
  type Block,
  type DismissedFinding,
  type Finding,
  type RecommendationReport,
  type Report,
  type TrackerReport,
} from '../../src/core';

export function findingAt(
  row: number,
  column: number,
  level: Finding['level'],
  more: Partial<Finding> = {},
): Finding {
  return {
    rule: 'some-rule',
    level,
    sheet: 'Plan',
    row,
    column,
    message: `${level} at ${row},${column}`,
    values: {},
    subject: '',
    words: '',
    ...more,
  };
}

export function dismissedAt(row: number, column: number, reason: string): DismissedFinding {
  return { ...findingAt(row, column, 'should'), dismissal: { reason, day: 0 } };
}

export function actionAt(
  row: number,
  words: string,
  findings: readonly Finding[] = [],
  more: Partial<ActionReport> = {},
): ActionReport {
  return {
    row,
    recommendation: null,
    block: 0,
    ref: '2',
    action: words,
    owner: { kind: 'none', text: '' },
    deadline: { kind: 'blank', text: '', due: null, assumed: [] },
    criterion: { kind: 'blank', text: '' },
    progress: { kind: 'blank', text: '' },
    status: 'On track',
    rag: 'Green',
    why: 'Due 31 March 2027.',
    findings,
    ...more,
  };
}

export function recommendationAt(
  row: number,
  text: string,
  findings: readonly Finding[] = [],
): RecommendationReport {
  return { row, ref: '1', text, response: { kind: 'none', text: '' }, findings };
}

export function blockOf(columns: Block['columns'], titles: Block['titles'] = []): Block {
  return { headerRow: 3, firstRow: 4, lastRow: 9, firstColumn: 1, lastColumn: 6, columns, titles };
}

export function reportOf(...trackers: Partial<TrackerReport>[]): Report {
  return {
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
    summary: summarise([]),
  };
}
