import type { Role } from '../model/report';
import { cellText, type Cell } from '../model/sheet';
import { assignRoles, type AssignedColumn, type WeighedColumn } from './assign-roles';
import {
  indexVocabulary,
  phrasesOf,
  plainWord,
  scoreTitle,
  titleWords,
  type TitleScores,
} from './header-vocabulary';
import { REPEATED, completeColumns, type ColumnsByRole, type TitledColumn } from './more-columns';
import { isOwnTitle } from './own-titles';
import { FOREIGN_WORDS, english } from './words/en';

/** A row, or two, that title the columns of a tracker. Rows and columns count within the filled part of the sheet. */
export interface Header {
  readonly row: number;
  /** The last row of the header; more than `row` where the titles stand in two. */
  readonly lastRow: number;
  /** By role, the column that holds it. */
  readonly columns: ColumnsByRole['columns'];
  /** By role, further columns that hold it, in the order in which they count. */
  readonly more: ColumnsByRole['more'];
  readonly percent?: number;
  /** Every titled column, and untitled ones with a clear role. */
  readonly assigned: readonly (AssignedColumn & { readonly title: string })[];
  /** The first and last titled column, ours left out. */
  readonly first: number;
  readonly last: number;
}

const INDEX = indexVocabulary(english);
const FOREIGN: ReadonlySet<string> = new Set(phrasesOf(FOREIGN_WORDS).map(plainWord));

/** A title that scores this for a role could be its title. */
const LIKELY = 0.45;
/** A title that says its role by itself. */
const STRONG = 0.65;
/** Titles of different roles that make a row worth a closer look. */
const FEWEST_LIKELY = 2;
const FEWEST_TITLES = 3;
/** How much of a header its known titles make up, or how many roles they name where the table has many columns. */
const KNOWN_SHARE = 0.35;
const PLENTY = 5;
/** The longest cell of a header row, instructions and all. */
const LONGEST_CELL = 250;
/** Titles are no longer than this on average. */
const USUAL_LENGTH = 34;
/** One of the first few titles of a header is a known one. */
const FIRST_TITLES = 4;
/** The longest title in the second row of a header. */
const LONGEST_LOWER_TITLE = 40;
/** Confidence of the columns that a tracker cannot do without. */
const SURE = 0.35;

/** What a title by itself says the column holds. */
export function readHeader(title: string): Role {
  if (isOwnTitle(title)) return 'other';
  const scores = scoreTitle(title, INDEX);
  let best: Role = 'other';
  let most = Math.max(scores.other ?? 0, 0.25);
  for (const role in scores) {
    if (scores[role as Role]! > most) [best, most] = [role as Role, scores[role as Role]!];
  }
  return best;
}

/** Could this row be a header? Looks at titles alone, so that long sheets stay cheap. */
export function isLikelyHeader(cells: readonly Cell[]): boolean {
  let filled = 0;
  let length = 0;
  for (const cell of cells) {
    if (cell === null || cell === '') continue;
    if (typeof cell !== 'string' || cell.length > LONGEST_CELL) return false;
    if (isOwnTitle(cell)) continue;
    filled++;
    length += titleLength(cell);
  }
  if (filled < FEWEST_TITLES - 1 || length > filled * USUAL_LENGTH) return false;
  const roles = new Set<Role>();
  let known = 0;
  let looked = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.trim() === '' || isOwnTitle(cell)) continue;
    let best = 0;
    const scores = scoreTitle(cell, INDEX);
    for (const role in scores) {
      const score = scores[role as Role]!;
      if (score > best) best = score;
      if (score >= LIKELY && role !== 'other') roles.add(role as Role);
    }
    known += best;
    looked++;
    if (looked === FIRST_TITLES && known === 0) return false;
  }
  if (roles.size < FEWEST_LIKELY) return false;
  const isWork = roles.has('action') || roles.has('recommendation');
  // An action row has a telling word here and there; in a header most cells are titles.
  return (isWork || roles.size > FEWEST_LIKELY) && (known >= filled * KNOWN_SHARE || roles.size >= PLENTY);
}

/** The length of a cell up to its instructions: a line break or a bracket. */
function titleLength(cell: string): number {
  const end = cell.search(/[\n([]/);
  return end > 0 ? end : cell.length;
}

/**
 * Reads a row as the header of a tracker; null when it is none. A tracker says what is to be done, and by whom or by
 * when or how far it is: without both it is a list of something else.
 */
export function readHeaderAt(rows: readonly (readonly Cell[])[], row: number): Header | null {
  if (!isLikelyHeader(rows[row]!)) return null;
  const read = readTitles(rows, row, hasSecondRow(rows, row) ? row + 1 : row);
  return isTracker(read.weighed, read.titled, read.foreign) ? read.header : null;
}

/** What each title of a row says its column holds, whether or not they make up a tracker. */
export function readHeaderRow(titles: readonly string[]): Role[] {
  const roles: Role[] = titles.map(() => 'other');
  for (const { column, role } of readTitles([titles], 0, 0).header.assigned) roles[column] = role;
  return roles;
}

interface ReadTitles {
  readonly header: Header;
  readonly titled: readonly TitledColumn[];
  readonly weighed: readonly WeighedColumn[];
  /** Titles with a word of lists that are no trackers. */
  readonly foreign: number;
}

function readTitles(rows: readonly (readonly Cell[])[], row: number, lastRow: number): ReadTitles {
  const titles = titlesOf(rows, row, lastRow);
  const width = widthBelow(rows, lastRow + 1, titles.length);
  const titled: TitledColumn[] = [];
  let foreign = 0;
  let first = -1;
  let last = -1;
  for (let column = 0; column < width; column++) {
    const title = titles[column] ?? '';
    if (isOwnTitle(title)) continue;
    const scores = title === '' ? {} : scoreTitle(title, INDEX);
    if (title !== '') {
      if (first < 0) first = column;
      last = column;
      if (hasForeignWord(title) && !isStrong(scores)) foreign++;
    }
    titled.push({ column, title, scores: column === first ? asFirst(scores) : scores });
  }
  const within = titled.filter(({ column }) => column >= first - 1 && column <= last + 1);
  const weighed = assignRoles(within, rows, lastRow + 1).filter(
    ({ column, role }) => (titles[column] ?? '') !== '' || role !== 'other',
  );
  const complete = completeColumns(weighed, within);
  const assigned = weighed.map(({ column, confidence, byTitle, byCells }) => ({
    column,
    confidence,
    byTitle,
    byCells,
    role: roleIn(complete, column) ?? 'other',
    title: titles[column] ?? '',
  }));
  return { header: { row, lastRow, ...complete, assigned, first, last }, titled, weighed, foreign };
}

/** "Date" before all others is the day of a meeting or an entry, where nothing else says that it is a deadline. */
function asFirst(scores: TitleScores): TitleScores {
  return (scores.deadline ?? 0) < STRONG && scores.deadline !== undefined
    ? { ...scores, deadline: scores.deadline / 2 }
    : scores;
}

/** The role a column has in the end; of two it shares, the first. */
function roleIn({ columns, more, percent }: ColumnsByRole, column: number): Role | undefined {
  for (const role in columns) if (columns[role as Role] === column) return role as Role;
  if (column === percent) return 'progress';
  return REPEATED.find((role) => more[role]?.includes(column));
}

/** Has a title a word of lists that are no trackers? */
export function hasForeignWord(title: string): boolean {
  return titleWords(title).some((word) => FOREIGN.has(word));
}

/** A reference excuses no foreign word: "Ticket ID" numbers tickets. */
function isStrong(scores: TitleScores): boolean {
  return Object.entries(scores).some(
    ([role, score]) => role !== 'other' && role !== 'ref' && score >= STRONG,
  );
}

/**
 * A tracker has a column of work and one that follows it. Where the work's own title is a common word ("Project",
 * "Description"), a risk register, a grants list or an inventory looks much the same: then nothing may speak against it,
 * its cells must look like work, and something must tell how far it is.
 */
function isTracker(
  assigned: readonly WeighedColumn[],
  titled: readonly TitledColumn[],
  foreign: number,
): boolean {
  const confidence = (role: Role): number => assigned.find((column) => column.role === role)?.confidence ?? 0;
  const tracked = ['owner', 'deadline', 'progress', 'status', 'response'] as const;
  const known = assigned.filter(({ role }) => role !== 'other').length;
  const work = Math.max(confidence('action'), confidence('recommendation'));
  if (work < SURE || known < FEWEST_TITLES || !tracked.some((role) => confidence(role) >= SURE)) return false;
  if (!isBorneOut(assigned)) return false;
  const isPlainlyWork = titled.some(
    ({ scores }) => Math.max(scores.action ?? 0, scores.recommendation ?? 0) >= STRONG,
  );
  if (isPlainlyWork) return foreign < known / 2;
  const isWork = assigned.some(
    ({ role, borneOut }) =>
      (role === 'action' || role === 'recommendation') && (borneOut === null || borneOut >= WORK_SHARE),
  );
  const news = (['progress', 'status', 'success', 'response'] as const).filter(
    (role) => confidence(role) >= SURE,
  );
  return isWork && foreign === 0 && news.length > 0;
}

/** Columns whose cells are told from any other words. */
const TELLING: ReadonlySet<Role> = new Set(['owner', 'deadline', 'progress', 'status', 'response', 'rag']);
/** Under a common word this share of the cells must begin like something to be done. */
const WORK_SHARE = 0.2;
/** In a tracker at least one of them is borne out by this share of its cells. */
const BORNE_OUT = 0.25;

/** Does what stands under the titles of owners, dates and the like bear any of them out? Few cells tell nothing. */
function isBorneOut(assigned: readonly WeighedColumn[]): boolean {
  const shares = assigned.flatMap(({ role, borneOut }) =>
    TELLING.has(role) && borneOut !== null ? [borneOut] : [],
  );
  return shares.length === 0 || Math.max(...shares) >= BORNE_OUT;
}

/** The titles by column; of two rows, the lower under the group title that stands over it. */
function titlesOf(rows: readonly (readonly Cell[])[], row: number, lastRow: number): string[] {
  const upper = rows[row]!.map((cell) => cellText(cell).trim());
  if (lastRow === row) return upper;
  const lower = rows[lastRow]!.map((cell) => cellText(cell).trim());
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const below = lower[column] ?? '';
    if (upper[column]) group = upper[column]!;
    if (below === '') return upper[column] ?? '';
    return readHeader(below) === 'other' ? `${group} ${below}`.trim() : below;
  });
}

/**
 * Does the next row go on with titles: short words, all of them under columns without a title or under a group's, and
 * telling by themselves or with the group's ("Progress" over "Q1", "Q2")?
 */
function hasSecondRow(rows: readonly (readonly Cell[])[], row: number): boolean {
  const upper = rows[row]!;
  const lower = rows[row + 1] ?? [];
  let group = '';
  let filled = 0;
  let titles = 0;
  for (let column = 0; column < lower.length; column++) {
    const above = cellText(upper[column]).trim();
    if (above !== '') group = above;
    const cell = lower[column];
    if (cell === null || cell === undefined || cell === '') continue;
    if (typeof cell !== 'string' || cell.length > LONGEST_LOWER_TITLE) return false;
    filled++;
    const isOpen = [column, column + 1].some((each) => cellText(upper[each]).trim() === '');
    if (!isOpen) return false;
    if (
      isLikely(scoreTitle(cell, INDEX)) ||
      (above === '' && isLikely(scoreTitle(`${group} ${cell}`, INDEX)))
    )
      titles++;
  }
  return titles > 0 && titles >= filled / 2 && filled < upper.length;
}

function isLikely(scores: TitleScores): boolean {
  return Object.entries(scores).some(([role, score]) => role !== 'other' && score >= LIKELY);
}

/** Rows below may be wider than the titles by a column without one. */
function widthBelow(rows: readonly (readonly Cell[])[], from: number, width: number): number {
  for (let row = from; row < Math.min(rows.length, from + 20); row++) {
    if (cellText(rows[row]![width]).trim() !== '') return width + 1;
  }
  return width;
}
