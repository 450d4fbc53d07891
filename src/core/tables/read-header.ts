import type { Role } from '../model/report';
import { cellText, type Cell } from '../model/sheet';
import { assignRoles, type AssignedColumn } from './assign-roles';
import { indexVocabulary, phrasesOf, scoreTitle, titleWords, type TitleScores } from './header-vocabulary';
import { completeColumns, type ColumnsByRole } from './more-columns';
import { isOwnTitle } from './own-titles';
import { FOREIGN_TITLES, english } from './words/en';

/** A row, or two, that title the columns of a tracker. Rows and columns count within the filled part of the sheet. */
export interface Header {
  readonly row: number;
  /** The last row of the header; more than `row` where the titles stand in two. */
  readonly lastRow: number;
  /** By role, the column that holds it. */
  readonly columns: ColumnsByRole['columns'];
  /** By role, further columns that hold it, in the order in which they count. */
  readonly more: ColumnsByRole['more'];
  /** Every titled column, and untitled ones with a clear role. */
  readonly assigned: readonly (AssignedColumn & { readonly title: string })[];
  /** The first and last titled column, ours left out. */
  readonly first: number;
  readonly last: number;
}

const INDEX = indexVocabulary(english);
const FOREIGN: ReadonlySet<string> = new Set(phrasesOf(FOREIGN_TITLES));

/** A title that scores this for a role could be its title. */
const LIKELY = 0.45;
/** Titles of different roles that make a row worth a closer look. */
const FEWEST_LIKELY = 2;
const FEWEST_TITLES = 3;
/** How much of a header its known titles make up, or how many roles they name where the table has many columns. */
const KNOWN_SHARE = 0.4;
const PLENTY = 5;
/** The longest cell of a header row, instructions and all. */
const LONGEST_CELL = 250;
/** Titles are no longer than this on average. */
const USUAL_LENGTH = 50;
/** One of the first few titles of a header is a known one. */
const FIRST_TITLES = 4;
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
    length += cell.length;
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

/**
 * Reads a row as the header of a tracker; null when it is none. A tracker says what is to be done, and by whom or by
 * when or how far it is: without both it is a list of something else.
 */
export function readHeaderAt(rows: readonly (readonly Cell[])[], row: number): Header | null {
  if (!isLikelyHeader(rows[row]!)) return null;
  const lastRow = hasSecondRow(rows, row) ? row + 1 : row;
  const titles = titlesOf(rows, row, lastRow);
  const width = widthBelow(rows, lastRow + 1, titles.length);
  const titled: { column: number; title: string; scores: TitleScores }[] = [];
  let foreign = 0;
  let first = -1;
  let last = -1;
  for (let column = 0; column < width; column++) {
    const title = titles[column] ?? '';
    if (isOwnTitle(title)) continue;
    if (title !== '') {
      if (first < 0) first = column;
      last = column;
      if (FOREIGN.has(titleWords(title).join(' '))) foreign++;
    }
    titled.push({ column, title, scores: title === '' ? {} : scoreTitle(title, INDEX) });
  }
  const within = titled.filter(({ column }) => column >= first - 1 && column <= last + 1);
  const assigned = assignRoles(within, rows, lastRow + 1).filter(
    ({ column, role }) => (titles[column] ?? '') !== '' || role !== 'other',
  );
  if (!isTracker(assigned, foreign)) return null;
  const complete = completeColumns(assigned, within);
  const withTitles = assigned.map((each) => {
    const further = (['progress', 'deadline'] as const).find((role) =>
      complete.more[role]?.includes(each.column),
    );
    return { ...each, ...(further && { role: further }), title: titles[each.column] ?? '' };
  });
  return { row, lastRow, ...complete, assigned: withTitles, first, last };
}

function isTracker(assigned: readonly AssignedColumn[], foreign: number): boolean {
  const confidence = (role: Role): number => assigned.find((column) => column.role === role)?.confidence ?? 0;
  const work = Math.max(confidence('action'), confidence('recommendation'));
  const tracked = ['owner', 'deadline', 'progress', 'status', 'response'] as const;
  const follow = tracked.filter((role) => confidence(role) >= SURE).length;
  const known = assigned.filter(({ role }) => role !== 'other').length;
  if (work < SURE || follow === 0 || known < FEWEST_TITLES) return false;
  // A risk register or a contact list has an owner and a date as well; its other titles give it away.
  return foreign === 0 || foreign < known / 2;
}

/** The titles by column, of two rows joined; a title of the row above stands over a column that has none of its own. */
function titlesOf(rows: readonly (readonly Cell[])[], row: number, lastRow: number): string[] {
  const upper = rows[row]!.map((cell) => cellText(cell).trim());
  if (lastRow === row) return upper;
  const lower = rows[lastRow]!.map((cell) => cellText(cell).trim());
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const above = upper[column] ?? '';
    const below = lower[column] ?? '';
    return below === '' ? above : above === '' || readHeader(below) !== 'other' ? below : `${above} ${below}`;
  });
}

/** Does the next row go on with titles: short words, mostly under columns that have none yet? */
function hasSecondRow(rows: readonly (readonly Cell[])[], row: number): boolean {
  const upper = rows[row]!;
  const lower = rows[row + 1] ?? [];
  let filled = 0;
  let titles = 0;
  for (let column = 0; column < lower.length; column++) {
    const cell = lower[column];
    if (cell === null || cell === undefined || cell === '') continue;
    if (typeof cell !== 'string' || cell.length > 40) return false;
    filled++;
    const isNew = cellText(upper[column]).trim() === '' || cellText(upper[column + 1]).trim() === '';
    if (!isNew) return false;
    if (Object.values(scoreTitle(cell, INDEX)).some((score) => score >= LIKELY)) titles++;
  }
  return filled > 0 && filled <= upper.length && titles >= Math.max(1, filled / 2);
}

/** Rows below may be wider than the titles by a column without one. */
function widthBelow(rows: readonly (readonly Cell[])[], from: number, width: number): number {
  for (let row = from; row < Math.min(rows.length, from + 20); row++) {
    if (cellText(rows[row]![width]).trim() !== '') return width + 1;
  }
  return width;
}
