import { cellAddress, LEVELS, longDay, oneLine, RAG_WORDS } from '../core';
import type { ActionReport, Finding, Level, Rag, Report, Summary, TrackerReport } from '../core';
import { needsAttention } from './attention';
import { headline } from './headline';
import { hiddenSentence } from './hidden-sentence';
import { levelWords, quoted, STATUS_ORDER, WORDS } from './words';

/** What a word or line is, for those who colour it; the words alone always say it, too. */
export type Painted = Rag | Level | 'heading';

/** Gives text its colour. */
export type Paint = (text: string, as: Painted) => string;

function plain(text: string): string {
  return text;
}

/**
 * The report as lines of plain text for people: a headline, counts, then every row that needs attention, is due soon
 * or has findings, in sheet order. Ends with a line break. `file` is the name as it was given.
 */
export function textReport(report: Report, file: string, paint: Paint = plain): string {
  const lines = [
    paint(headline(report, quoted(file)), 'heading'),
    `${file}, ${WORDS.asAt(longDay(report.asAt))}`,
  ];
  if (report.trackers.length > 0) lines.push('', ...countLines(report.summary, paint));
  for (const tracker of report.trackers) lines.push(...trackerLines(tracker, paint));
  return `${lines.join('\n')}\n`;
}

/** How many of which colour, status and level, a line for each. */
export function countLines({ byStatus, byRag, byLevel }: Counts, paint: Paint = plain): string[] {
  return [
    countLine(
      WORDS.colours,
      present(RAG_WORDS, byRag, (rag) => paint(rag, rag)),
    ),
    countLine(
      WORDS.statuses,
      present(STATUS_ORDER, byStatus, (status) => status),
    ),
    countLine(
      WORDS.findings,
      present(LEVELS, byLevel, (level) => paint(levelWords(level), level)),
    ),
  ];
}

type Counts = Pick<Summary, 'byStatus' | 'byRag' | 'byLevel'>;

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

function trackerLines(tracker: TrackerReport, paint: Paint): string[] {
  const whole = findingLines(tracker.findings, paint);
  const entries: Entry[] = [
    ...tracker.recommendations.flatMap((recommendation) =>
      recommendation.findings.length === 0
        ? []
        : [
            {
              row: recommendation.row,
              lines: [
                WORDS.recommendationHeading(recommendation.row + 1, recommendation.ref),
                ...findingLines(recommendation.findings, paint),
              ],
            },
          ],
    ),
    ...tracker.actions.flatMap((action) =>
      isListed(action) ? [{ row: action.row, lines: actionLines(action, paint) }] : [],
    ),
  ].sort((a, b) => a.row - b.row);
  const { hidden } = tracker;
  if (whole.length + entries.length === 0 && !hidden) return [];
  return [
    '',
    paint(WORDS.sheetHeading(quoted(tracker.sheet)), 'heading'),
    ...(hidden ? [hiddenSentence(hidden)] : []),
    ...(whole.length > 0 ? ['', WORDS.trackerHeading, ...whole] : []),
    ...entries.flatMap((entry) => ['', ...entry.lines]),
  ];
}

/** Actions due soon are listed too, though all may be well with them. */
function isListed(action: ActionReport): boolean {
  return needsAttention(action) || action.status === 'Due soon' || action.findings.length > 0;
}

function actionLines(action: ActionReport, paint: Paint): string[] {
  const heading = WORDS.actionHeading(action.row + 1, action.ref);
  const { rag, status, why, findings } = action;
  return [`${heading}: ${paint(rag, rag)}, ${status}. ${why}`, ...findingLines(findings, paint)];
}

function findingLines(findings: readonly Finding[], paint: Paint): string[] {
  return [...findings]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(
      ({ row, column, level, message }) =>
        `  ${cellAddress(row, column).padEnd(6)}${paint(levelWords(level).padEnd(12), level)}${oneLine(message)}`,
    );
}
