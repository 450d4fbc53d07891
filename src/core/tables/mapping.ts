import { columnName } from '../model/address';
import { squeezed } from '../model/plain-text';
import type { Role } from '../model/report';
import { cellText, type Cell, type Sheet } from '../model/sheet';

/**
 * What the officer chose where the product's own reading was wrong; it outranks that reading. Small enough to be kept as
 * JSON in the workbook. Columns and headers are known by their titles, so that inserted rows and columns do no harm.
 */
export interface TableMapping {
  readonly columns?: readonly ColumnChoice[];
  readonly headers?: readonly HeaderChoice[];
  /** Names of sheets that are not to be read. */
  readonly ignoredSheets?: readonly string[];
}

/** "In the sheet ‘Plan’ the column ‘Item’ holds the action." */
export interface ColumnChoice {
  readonly sheet: string;
  /** As the report gives it; "" where the column has none. Capitals and spaces make no difference. */
  readonly title: string;
  /** The column's letter: needed where the title is blank, and used where several columns bear the same one. */
  readonly column?: string;
  /** `other` for a column that is not to be read. Two choices may give one column two roles. */
  readonly role: Role;
}

/** "In the sheet ‘Plan’ row 7 holds the titles." */
export interface HeaderChoice {
  readonly sheet: string;
  /** As on screen, counted from 1. */
  readonly row: number;
  /** What stood in that row when it was chosen: wherever these words stand together is the header. */
  readonly titles?: readonly string[];
}

/** The choices that bear on one sheet. */
export interface SheetChoices {
  readonly isIgnored: boolean;
  /** Is the row a header because the officer says so? Counted within the filled part of the sheet. */
  isHeader(rows: Sheet['rows'], row: number): boolean;
  /** The roles chosen for a column of a header with these titles; none where nothing was chosen. */
  rolesOf(titles: readonly string[], column: number): readonly Role[];
}

const NO_ROLES: readonly Role[] = [];

/** For sheets about which nothing was chosen. */
export const NO_CHOICES: SheetChoices = {
  isIgnored: false,
  isHeader: () => false,
  rolesOf: () => NO_ROLES,
};

/** Columns with chosen titles that make their row a header whatever else stands there. */
const FEWEST_CHOSEN = 2;

/** What was chosen for a sheet. */
export function choicesFor(sheet: Sheet, mapping: TableMapping | undefined): SheetChoices {
  if (!mapping) return NO_CHOICES;
  const isHere = (choice: { readonly sheet: string }): boolean => isSameName(choice.sheet, sheet.name);
  const columns = (mapping.columns ?? []).filter(isHere);
  const headers = (mapping.headers ?? []).filter(isHere);
  const isIgnored = (mapping.ignoredSheets ?? []).some((name) => isSameName(name, sheet.name));
  if (columns.length === 0 && headers.length === 0) return { ...NO_CHOICES, isIgnored };
  const chosenTitles = new Set(columns.flatMap(({ title }) => (title.trim() === '' ? [] : [key(title)])));
  return {
    isIgnored,
    isHeader(rows, row) {
      const cells = rows[row]!;
      const titled = cells.filter((cell) => chosenTitles.size > 0 && chosenTitles.has(key(cellText(cell))));
      return (
        titled.length >= FEWEST_CHOSEN || headers.some((choice) => isHeaderRow(choice, sheet, cells, row))
      );
    },
    rolesOf(titles, column) {
      const roles = columns
        .filter((choice) => isColumn(choice, sheet, titles, column))
        .map(({ role }) => role);
      return roles.length > 0 ? roles : NO_ROLES;
    },
  };
}

/** Names and titles are the same whatever their capitals and spaces. */
export function isSameName(one: string, other: string): boolean {
  return key(one) === key(other);
}

function key(text: string): string {
  return squeezed(text);
}

/** Is this the row that was chosen? Row and cells are those of the filled part of the sheet. */
export function isHeaderRow(
  { row: chosen, titles }: HeaderChoice,
  sheet: Sheet,
  cells: readonly Cell[],
  row: number,
): boolean {
  const wanted = (titles ?? []).map(key).filter((title) => title !== '');
  if (wanted.length === 0) return row + sheet.firstRow === chosen - 1;
  const there = new Set(cells.map((cell) => key(cellText(cell))));
  return wanted.every((title) => there.has(title));
}

function isColumn(
  { title, column: letter }: ColumnChoice,
  { firstColumn }: Sheet,
  titles: readonly string[],
  column: number,
): boolean {
  const isAtLetter = letter !== undefined && columnName(column + firstColumn) === letter.trim().toUpperCase();
  const own = key(titles[column] ?? '');
  if (key(title) === '') return own === '' && isAtLetter;
  if (own !== key(title)) return false;
  if (letter === undefined || isAtLetter) return true;
  // The column has moved. Of several with the title the first that nobody finds at its letter is as good as any.
  const same = titles.flatMap((each, at) => (key(each) === own ? [at] : []));
  const isAnyAtLetter = same.some((at) => columnName(at + firstColumn) === letter.trim().toUpperCase());
  return !isAnyAtLetter && same[0] === column;
}
