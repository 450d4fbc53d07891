import {
  columnName,
  longDay,
  quote,
  type Block,
  type ColumnReport,
  type Report,
  type Role,
  type TrackerDay,
  type TrackerReport,
  type UnusedChoice,
} from '../core';
import { hiddenSentence } from './hidden-sentence';

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  ref: 'the reference',
  recommendation: 'the recommendation',
  response: 'the response',
  action: 'the action',
  owner: 'the owner',
  deadline: 'the deadline',
  success: 'the success criterion',
  progress: 'the progress',
  status: 'the officer’s own status',
  rag: 'the officer’s own RAG',
  priority: 'the priority',
  other: 'nothing the product reads',
};

const LAYOUT_WORDS: Readonly<Record<TrackerReport['layout'], string>> = {
  table: 'a plain table',
  blocks: 'blocks, each recommendation with its response above its actions',
  vertical: 'labels down one column with their values beside them',
};

/** Of cells that look like a role, this share is most of them. */
const MOST = 0.5;

/** Why each tracker and column was taken for what it is, as lines of text for people; ends with a line break. */
export function explainReport({ trackers }: Report): string {
  const lines = trackers.flatMap((tracker) => ['', ...explainTracker(tracker)]);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function explainTracker(tracker: TrackerReport): string[] {
  const { sheet, layout, blocks, actions } = tracker;
  const rows = blocks.map(({ headerRow }) => headerRow + 1).join(', ');
  const lines = [
    `‘${sheet}’ was read as ${LAYOUT_WORDS[layout]}: titles in row${blocks.length === 1 ? '' : 's'} ${rows}, ${actions.length} actions.`,
  ];
  if (tracker.day) lines.push(explainDay(tracker.day));
  if (tracker.hidden) lines.push(hiddenSentence(tracker.hidden));
  blocks.forEach((block, i) => {
    if (i > 0 && isSame(block, blocks[i - 1]!)) return;
    if (blocks.length > 1 && block.titles.length > 0) lines.push(`From row ${block.headerRow + 1}:`);
    lines.push(...block.titles.map((column) => explainColumn(column, block)));
  });
  return lines;
}

function explainDay({ kind, day, text }: TrackerDay): string {
  return kind === 'updated'
    ? `It was last brought up to date on ${longDay(day)}, as ${quote(text)} says; no deadline is counted from that day.`
    : `Its own date is ${longDay(day)}, as ${quote(text)} says: deadlines such as ‘within three months’ are counted from it.`;
}

/** A choice of the officer's that fits nothing, and what to do about it. */
export function explainUnusedChoice({ choice, missing }: UnusedChoice): string {
  const sheet = quote(choice.sheet);
  if (missing === 'sheet')
    return `Your choice for the sheet ${sheet} was not used: there is no such sheet now. Choose again.`;
  if ('role' in choice) {
    const column =
      choice.title === '' ? `column ${choice.column ?? ''}` : `the column ${quote(choice.title)}`;
    return `Your choice of ${column} in ${sheet} as ${ROLE_WORDS[choice.role]} was not used: no table there has it now. Choose again.`;
  }
  return `Your choice of the row of titles in ${sheet} was not used: those titles are not there now. Choose again.`;
}

/** Cells of these roles are told from any other words, so that a title that says something else conflicts with them. */
const TELLING: ReadonlySet<Role> = new Set(['owner', 'deadline', 'status', 'rag', 'response']);
const CONFLICT = 0.75;

/** "Column D ‘By When’ is the deadline: by its title, and 93 % of its cells look like it." */
function explainColumn(
  { column, title, role, confidence, byTitle, byCells, chosen, isDayFinished }: ColumnReport,
  { columns }: Block,
): string {
  const name = `Column ${columnName(column)}${title === '' ? ', which has no title,' : ` ${quote(title)}`}`;
  if (chosen) return `  ${name} is ${chosen.map((each) => ROLE_WORDS[each]).join(' and ')}, as you chose.`;
  const share = byCells ? `${Math.round(byCells.share * 100)} % of its cells` : '';
  if (role === 'other' && isDayFinished)
    return `  ${name} is taken for the day on which each action was finished.`;
  if (role === 'other') {
    const leaning =
      byTitle !== null && byTitle !== 'other' ? `, though its title could be ${ROLE_WORDS[byTitle]}` : '';
    return `  ${name} is taken for ${ROLE_WORDS.other}${leaning}.`;
  }
  const sure = `${Math.round(confidence * 100)} % sure`;
  const reasons: string[] = [];
  if (byTitle === role) reasons.push('by its title');
  if (byCells?.role === role && byCells.share >= MOST) reasons.push(`${share} look like it`);
  if (reasons.length === 0) reasons.push('as what best completes the table');
  const conflicts: string[] = [];
  if (byTitle !== role && byTitle !== null && byTitle !== 'other')
    conflicts.push(`its title could be ${ROLE_WORDS[byTitle]}`);
  if (byCells?.role === role && TELLING.has(role) && byCells.share < MOST)
    conflicts.push(`only ${share} look like it`);
  if (byCells && byCells.role !== role && TELLING.has(byCells.role) && byCells.share >= CONFLICT)
    conflicts.push(`${share} look like ${ROLE_WORDS[byCells.role]}`);
  const but = conflicts.length === 0 ? '' : `, though ${conflicts.join(' and ')}`;
  const main = columns[role];
  const too = main === undefined || main === column ? '' : ` too, after column ${columnName(main)}`;
  return `  ${name} is ${ROLE_WORDS[role]}${too}: ${reasons.join(', and ')}${but} (${sure}).`;
}

function isSame(block: Block, other: Block): boolean {
  const key = ({ titles }: Block): string =>
    titles.map(({ column, title, role }) => `${column} ${title} ${role}`).join('|');
  return key(block) === key(other);
}
