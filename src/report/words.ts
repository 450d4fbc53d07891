import { columnName, type Block, type Level, type Status } from '../core';

/** Statuses in the order in which an officer looks for them: what is late first, what is closed last. */
export const STATUS_ORDER: readonly Status[] = [
  'Overdue',
  'Due soon',
  'No date',
  'On track',
  'On hold',
  'Complete',
  'Cancelled',
  'Not accepted',
];

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  must: 'must fix',
  should: 'should fix',
  consider: 'consider',
};

/** A level as people read it: "must fix". */
export function levelWords(level: Level): string {
  return LEVEL_WORDS[level];
}

/** A column's title as on screen; its letter where it has none. */
export function titleOf(column: number, { titles }: Block): string {
  const title = titles.find((each) => each.column === column)?.title ?? '';
  return title === '' ? columnName(column) : title;
}

/** "1 action", "16 actions", "no actions". */
export function counted(count: number, noun: string): string {
  if (count === 0) return `no ${noun}s`;
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** "10,000". */
export function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}

export const WORDS = {
  /** Follows the name of the file at the head of the report. */
  asAt: (day: string) => `as at ${day}`,
  noTracker: (place: string) =>
    `No tracker was found in ${place}. A tracker needs a row of headings such as Action, Owner and By When, with the actions under it.`,
  headline: (subjects: string, sheets: string) => `${subjects} in ${sheets}.`,
  nothingAmiss: 'None is overdue, none needs attention.',
  attention: (overdue: number, others: number) => {
    const first = `${overdue === 0 ? 'None' : grouped(overdue)} overdue`;
    if (others === 0) return `${first}, no others need attention.`;
    return `${first}, ${grouped(others)}${overdue > 0 ? ' more' : ''} ${others === 1 ? 'needs' : 'need'} attention.`;
  },
  /** Follows the counts where more is listed than the headline counts. */
  alsoListed: (what: string) => `Beside those that the headline counts, these are listed: ${what}.`,
  statuses: 'Status',
  colours: 'RAG',
  findings: 'Findings',
  noFindings: 'none',
  trackerHeading: 'The tracker as a whole',
  recommendationHeading: (row: number, ref: string) =>
    `Row ${row}, recommendation${ref === '' ? '' : ` ${ref}`}`,
  actionHeading: (row: number, ref: string) => `Row ${row}${ref === '' ? '' : ` (${ref})`}`,
  sheetHeading: (sheet: string) => `In ${sheet}`,
} as const;

/** A sheet's name in quotation marks, as the report names it. */
export function quoted(name: string): string {
  return `‘${name}’`;
}
