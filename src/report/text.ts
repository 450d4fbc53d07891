import { cellAddress, LEVELS, listed, longDay, oneLine, RAG_WORDS } from '../core';
import type { ActionReport, Finding, Level, Rag, Report, Summary, TrackerReport } from '../core';
import { needsAttention } from './attention';
import { headline } from './headline';
import { hiddenSentence } from './hidden-sentence';
import { counted, levelWords, quoted, STATUS_ORDER, WORDS } from './words';

/** What a word or line is, for those who colour it; the words alone always say it, too. */
export type Painted = Rag | Level | 'heading';

/** Gives text its colour. */
export type Paint = (text: string, as: Painted) => string;

function plain(text: string): string {
  return text;
}

/**
 * The report as plain text for people, in lines with their breaks, so that the longest need never be held whole: a
 * headline, counts, then every row that needs attention, is due soon or has findings, in sheet order. `file` is the name
 * as it was given.
 */
export function* textReport(report: Report, file: string, paint: Paint = plain): Generator<string> {
  yield `${paint(headline(report, quoted(file)), 'heading')}\n`;
  yield `${file}, ${WORDS.asAt(longDay(report.asAt))}\n`;
  if (report.trackers.length === 0) return;
  for (const line of ['', ...countLines(report.summary, paint), ...alsoListed(report)]) yield `${line}\n`;
  for (const tracker of report.trackers) for (const line of trackerLines(tracker, paint)) yield `${line}\n`;
}

/** What is listed beside what the headline counts, so that nobody who counts the rows is left wondering. */
function alsoListed({ trackers }: Report): string[] {
  let soon = 0;
  let found = 0;
  let recommendations = 0;
  for (const tracker of trackers) {
    for (const action of tracker.actions)
      if (needsAttention(action)) continue;
      else if (action.status === 'Due soon') soon++;
      else if (action.findings.length > 0) found++;
    for (const { findings } of tracker.recommendations) if (findings.length > 0) recommendations++;
  }
  const parts = [
    ...(soon > 0 ? [`${counted(soon, 'action')} due soon`] : []),
    ...(found > 0 ? [`${counted(found, 'action')} with lesser findings alone`] : []),
    ...(recommendations > 0 ? [`${counted(recommendations, 'recommendation')} with findings`] : []),
  ];
  return parts.length === 0 ? [] : ['', WORDS.alsoListed(listed(parts))];
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

function* trackerLines(tracker: TrackerReport, paint: Paint): Generator<string> {
  const { hidden } = tracker;
  const entries = entriesOf(tracker, paint);
  if (tracker.findings.length + entries.length === 0 && !hidden) return;
  yield '';
  yield paint(WORDS.sheetHeading(quoted(tracker.sheet)), 'heading');
  if (hidden) yield hiddenSentence(hidden);
  if (tracker.findings.length > 0) {
    yield* ['', WORDS.trackerHeading];
    yield* findingLines(tracker.findings, paint);
  }
  for (const { heading, findings } of entries) {
    yield* ['', heading()];
    yield* findingLines(findings, paint);
  }
}

/** A row to be told of. */
interface Entry {
  readonly row: number;
  readonly heading: () => string;
  readonly findings: readonly Finding[];
}

function entriesOf({ recommendations, actions }: TrackerReport, paint: Paint): Entry[] {
  const entries: Entry[] = [];
  for (const { row, ref, findings } of recommendations)
    if (findings.length > 0)
      entries.push({ row, heading: () => WORDS.recommendationHeading(row + 1, ref), findings });
  for (const action of actions)
    if (isListed(action))
      entries.push({
        row: action.row,
        heading: () => actionHeading(action, paint),
        findings: action.findings,
      });
  return entries.sort((a, b) => a.row - b.row);
}

/** Actions due soon are listed too, though all may be well with them. */
function isListed(action: ActionReport): boolean {
  return needsAttention(action) || action.status === 'Due soon' || action.findings.length > 0;
}

function actionHeading({ row, ref, rag, status, why }: ActionReport, paint: Paint): string {
  return `${WORDS.actionHeading(row + 1, ref)}: ${paint(rag, rag)}, ${status}. ${why}`;
}

function findingLines(findings: readonly Finding[], paint: Paint): string[] {
  return [...findings]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(
      ({ row, column, level, message }) =>
        `  ${cellAddress(row, column).padEnd(6)}${paint(levelWords(level).padEnd(12), level)}${oneLine(message)}`,
    );
}
