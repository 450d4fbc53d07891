import { columnName } from '../model/address';
import type { ColumnChoice, HeaderChoice, TableMapping } from '../model/mapping';
import { squeezed } from '../model/plain-text';
import type { Role } from '../model/report';
import { cellText, type Cell, type Sheet } from '../model/sheet';

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
