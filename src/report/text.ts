import { cellAddress, longDay, RAG_WORDS } from '../core';
import type { ActionReport, Finding, Report, TrackerReport } from '../core';
import { needsAttention } from './attention';
import { headline } from './headline';
import { hiddenSentence } from './hidden-sentence';
import { LEVEL_ORDER, levelWords, quoted, STATUS_ORDER, WORDS } from './words';

/**
 * The report as lines of plain text for people: a headline, counts, then every row that needs attention, is due soon
 * or has findings, in sheet order. Ends with a line break. `file` is the name as it was given.
 */
export function textReport(report: Report, file: string): string {
  const lines = [headline(report, quoted(file)), `${file}, ${WORDS.asAt(longDay(report.asAt))}`];
  if (report.trackers.length > 0) lines.push('', ...countLines(report));
  for (const tracker of report.trackers) lines.push(...trackerLines(tracker));
  return `${lines.join('\n')}\n`;
}

function countLines(report: Report): string[] {
  const { byStatus, byRag, byLevel } = report.summary;
  return [
    countLine(
      WORDS.colours,
      present(RAG_WORDS, byRag, (rag) => rag),
    ),
    countLine(
      WORDS.statuses,
      present(STATUS_ORDER, byStatus, (status) => status),
    ),
    countLine(WORDS.findings, present(LEVEL_ORDER, byLevel, levelWords)),
  ];
}

function countLine(label: string, parts: readonly string[]): string {
  return `${label.padEnd(10)}${parts.length === 0 ? WORDS.noFindings : parts.join(', ')}`;
}

function present<Key extends string>(
  order: readonly Key[],
  counts: Readonly<Partial<Record<Key, number>>>,
  word: (key: Key) => string,
): string[] {
  return order.flatMap((key) => (counts[key] ? [`${counts[key]} ${word(key)}`] : []));
}

interface Entry {
  readonly row: number;
  readonly lines: readonly string[];
}

function trackerLines(tracker: TrackerReport): string[] {
  const whole = findingLines(tracker.findings);
  const entries: Entry[] = [
    ...tracker.recommendations.flatMap((recommendation) =>
      recommendation.findings.length === 0
        ? []
        : [
            {
              row: recommendation.row,
              lines: [
                WORDS.recommendationHeading(recommendation.row + 1, recommendation.ref),
                ...findingLines(recommendation.findings),
              ],
            },
          ],
    ),
    ...tracker.actions.flatMap((action) =>
      isListed(action) ? [{ row: action.row, lines: actionLines(action) }] : [],
    ),
  ].sort((a, b) => a.row - b.row);
  const { hidden } = tracker;
  if (whole.length + entries.length === 0 && !hidden) return [];
  return [
    '',
    WORDS.sheetHeading(quoted(tracker.sheet)),
    ...(hidden ? [hiddenSentence(hidden)] : []),
    ...(whole.length > 0 ? ['', WORDS.trackerHeading, ...whole] : []),
    ...entries.flatMap((entry) => ['', ...entry.lines]),
  ];
}

/** Actions due soon are listed too, though all may be well with them. */
function isListed(action: ActionReport): boolean {
  return needsAttention(action) || action.status === 'Due soon' || action.findings.length > 0;
}

function actionLines(action: ActionReport): string[] {
  const heading = WORDS.actionHeading(action.row + 1, action.ref);
  return [`${heading}: ${action.rag}, ${action.status}. ${action.why}`, ...findingLines(action.findings)];
}

function findingLines(findings: readonly Finding[]): string[] {
  return [...findings]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(
      ({ row, column, level, message }) =>
        `  ${cellAddress(row, column).padEnd(6)}${levelWords(level).padEnd(12)}${oneLine(message)}`,
    );
}

/** A message quotes the officer's words, and a cell may hold several lines. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
