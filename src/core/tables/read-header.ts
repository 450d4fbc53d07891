import { readDeadline } from '../deadline/parse-deadline';
import { atOnce, type InSteps } from '../model/in-steps';
import { squeezed } from '../model/plain-text';
import type { Role } from '../model/report';
import { cellText, type Cell } from '../model/sheet';
import { looksLikeWork } from './column-evidence';
import { assignRoles, type AssignedColumn, type WeighedColumn } from './assign-roles';
import { isCalledPlan } from './called-a-plan';
import { withDaysStood } from './days-stood';
import { isTracker, showsTracker } from './is-tracker';
import { pairsIn } from './label-pairs';
import { completeColumns, roleIn, type ColumnsByRole } from './more-columns';
import type { TitledColumn } from './titled-column';
import { isOwnTitle } from './own-titles';
import type { RowSpan } from './title-rows';
import { placeTitles } from './place-titles';
import {
  STRONG,
  hasForeignWord,
  hasRegisterWord,
  isLikely,
  isLikelyHeader,
  isStrong,
  readHeader,
  scoresOf,
} from './read-title';

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
  readonly finished?: number;
  /** Every titled column, and untitled ones with a clear role. */
  readonly assigned: readonly (AssignedColumn & { readonly title: string })[];
  /** The first and last titled column, ours left out. */
  readonly first: number;
  readonly last: number;
  /** The last row of the Excel table, where it is one. */
  readonly endRow?: number;
}

/** The longest title in the second row of a header. */
const LONGEST_LOWER_TITLE = 40;

/**
 * Reads a row as the header of a tracker; null when it is none. A tracker says what is to be done, and by whom or by
 * when or how far it is: without both it is a list of something else.
 */
export function* readHeaderAt(
  rows: readonly (readonly Cell[])[],
  row: number,
  hints: HeaderHints = {},
): InSteps<Header | null> {
  const isLikely =
    hints.isChosen ||
    hints.extent !== undefined ||
    (isLikelyHeader(rows[row]!) && pairsIn(rows[row]!).length === 0);
  if (!isLikely && !hints.place) return null;
  const read = yield* readTitles(rows, row, hasSecondRow(rows, row) ? row + 1 : row, hints);
  const isHeader =
    hints.isChosen ||
    (isLikely && isTracker(read.weighed, read.titled, read.foreign, read.isPlan)) ||
    (hints.place &&
      showsTracker(read.weighed, read.foreign, hints.place === 'under-label') &&
      !read.header.assigned.some(isContents));
  if (!isHeader) return null;
  const endRow = hints.extent?.lastRow;
  return endRow === undefined ? read.header : { ...read.header, endRow };
}

/** The same header further down, where its titles come again. */
export function headerAgain(header: Header, row: number): Header {
  return { ...header, row, lastRow: row + header.lastRow - header.row };
}

/** Is what stands where a title should be a deadline or a piece of work, and the row one of those it would head? */
function isContents({ role, title }: Header['assigned'][number]): boolean {
  if (role === 'deadline') return readDeadline(title).due !== null;
  const words = squeezed(title);
  return (
    role === 'action' && words.split(' ').length > 2 && looksLikeWork(words) && !isLikely(scoresOf(title))
  );
}

/** What is known of a row beside its words. */
export interface HeaderHints {
  /** The name of the sheet. */
  readonly sheet?: string;
  /** Does the officer say that it is a header? */
  readonly isChosen?: boolean;
  /** The rows under these titles, wherever they come again; all below where it is left out. */
  readonly spans?: readonly RowSpan[];
  /** Stands it where titles would stand, so that the cells below may tell what the titles do not? */
  readonly place?: 'open' | 'under-label';
  readonly rolesOf?: (titles: readonly string[], column: number) => readonly Role[];
  /** The columns of the Excel table or filtered list that begins with this row, both ends included. */
  readonly extent?: {
    readonly firstColumn: number;
    readonly lastColumn: number;
    /** The last row of a table; a filtered list may well go on below its range. */
    readonly lastRow?: number;
  };
}

/** What each title of a row says its column holds, whether or not they make up a tracker. */
export function readHeaderRow(titles: readonly string[]): Role[] {
  const roles: Role[] = titles.map(() => 'other');
  for (const { column, role } of atOnce(readTitles([titles], 0, 0)).header.assigned) roles[column] = role;
  return roles;
}

interface ReadTitles {
  readonly header: Header;
  readonly titled: readonly TitledColumn[];
  readonly weighed: readonly WeighedColumn[];
  /** Titles with a word of lists that are no trackers. */
  readonly foreign: number;
  /** Is the table called a plan? */
  readonly isPlan: boolean;
}

function* readTitles(
  rows: readonly (readonly Cell[])[],
  row: number,
  lastRow: number,
  { rolesOf, extent, place, spans, sheet }: HeaderHints = {},
): InSteps<ReadTitles> {
  const titles = titlesOf(rows, row, lastRow);
  const width = widthBelow(rows, lastRow + 1, titles.length);
  const titled: TitledColumn[] = [];
  for (let column = 0; column < width; column++) {
    const title = titles[column] ?? '';
    if (isOwnTitle(title) || (extent && (column < extent.firstColumn || column > extent.lastColumn)))
      continue;
    const chosen = rolesOf?.(titles, column) ?? [];
    const scores = title === '' ? {} : scoresOf(title);
    titled.push({ column, title, scores, ...(chosen.length > 0 && { chosen }) });
  }
  const named = titled.filter(({ title }) => title !== '');
  const first = named[0]?.column ?? -1;
  const last = named.at(-1)?.column ?? -1;
  const within = titled.filter(({ column }) => column >= first - 1 && column <= last + 1);
  const height = lastRow - row;
  const below = spans?.map(({ from, to }) => ({ from: from + height, to })) ?? [
    { from: lastRow + 1, to: rows.length },
  ];
  const isPlan = isCalledPlan(rows, row, sheet);
  const placed = withDaysStood(placeTitles(within, isPlan), rows, below);
  const all = yield* assignRoles(placed, rows, below, place === 'under-label' ? 1 : undefined);
  const weighed = all.filter(({ column, role }) => (titles[column] ?? '') !== '' || role !== 'other');
  const complete = completeColumns(weighed, placed);
  const days = placed.filter(({ stood }) => stood !== undefined).map(({ column }) => column);
  const newest = weighed.find(({ column, role }) => days.includes(column) && role !== 'other');
  const assigned = weighed.map(({ column, confidenceIn, byTitle, byCells, chosen }) => {
    const role = roleIn(complete, column) ?? 'other';
    const asSureAs = newest && days.includes(column) ? newest.confidenceIn : confidenceIn;
    return {
      column,
      confidence: asSureAs(role),
      byTitle,
      byCells,
      ...(chosen && { chosen }),
      ...(column === complete.finished && { isDayFinished: true as const }),
      role,
      title: titles[column] ?? '',
    };
  });
  return {
    header: { row, lastRow, ...complete, assigned, first, last },
    titled,
    weighed,
    foreign: foreignTitles(named),
    isPlan,
  };
}

/** How many titles have a word of lists that are no trackers, or of registers without a deadline. */
function foreignTitles(named: readonly TitledColumn[]): number {
  const foreign = named.filter(({ title, scores }) => hasForeignWord(title) && !isStrong(scores)).length;
  const register = named.filter(({ title }) => hasRegisterWord(title)).length;
  const hasDeadline = named.some(({ scores }) => (scores.deadline ?? 0) >= STRONG);
  return register > 1 && !hasDeadline ? foreign + register : foreign;
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
    if (isLikely(scoresOf(cell)) || (above === '' && isLikely(scoresOf(`${group} ${cell}`)))) titles++;
  }
  return titles > 0 && titles >= filled / 2 && filled < upper.length;
}
/** Rows below may be wider than the titles by a column without one. */
function widthBelow(rows: readonly (readonly Cell[])[], from: number, width: number): number {
  for (let row = from; row < Math.min(rows.length, from + 20); row++) {
    if (cellText(rows[row]![width]).trim() !== '') return width + 1;
  }
  return width;
}
