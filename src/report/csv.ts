import {
  isoDay,
  LEVELS,
  oneLine,
  type ActionReport,
  type Block,
  type Finding,
  type Level,
  type Report,
} from '../core';
import { levelWords, titleOf } from './words';

const TITLES = [
  'File',
  'Sheet',
  'Row',
  'Ref',
  'Recommendation',
  'Action',
  'Owner',
  'By When',
  'Due',
  'Progress',
  'Status',
  'RAG',
  'Why',
  'Must fix',
  'Should fix',
  'Consider',
  'Findings',
  // What is added comes last, so that those who count columns need not count anew.
  'Other dates',
];

/** The line of titles over the actions; begins with the mark by which Excel knows UTF-8. Ends with a line break. */
export const CSV_TITLES = `\uFEFF${lineOf(TITLES)}`;

/** A line for each action, as CSV. Rows count from 1, as on screen; `file` is the name as it was given. */
export function* csvLines(report: Report, file: string): Generator<string> {
  for (const { sheet, blocks, recommendations, actions } of report.trackers)
    for (const action of actions) {
      const recommendation =
        action.recommendation === null ? undefined : recommendations[action.recommendation];
      yield lineOf([file, sheet, ...cellsOf(action, recommendation?.text ?? '', blocks[action.block]!)]);
    }
}

function cellsOf(action: ActionReport, recommendation: string, block: Block): string[] {
  const { row, ref, owner, deadline, otherDeadlines = [], progress, status, rag, why, findings } = action;
  return [
    String(row + 1),
    ref,
    recommendation,
    action.action,
    owner.text,
    deadline.text,
    isoDay(deadline.due) ?? '',
    progress.text,
    status,
    rag,
    why,
    ...LEVELS.map((level) => String(count(findings, level))),
    findings.map(({ level, message }) => `${levelWords(level)}: ${oneLine(message)}`).join('\n'),
    otherDeadlines
      .map((other) => `${titleOf(other.column, block)}: ${oneLine(other.deadline.text)}`)
      .join('\n'),
  ];
}

function count(findings: readonly Finding[], wanted: Level): number {
  return findings.filter(({ level }) => level === wanted).length;
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(quotedCell).join(',')}\r\n`;
}

/** An officer's words may begin like a formula, which Excel would work out on opening: they stay words. */
function quotedCell(text: string): string {
  const words = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
