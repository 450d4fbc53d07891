import type { Status } from '../model/report';
import { cellAt, isDateCell, type Cell, type Sheet } from '../model/sheet';
import { STATUS_COLUMN_TITLES } from '../tables/own-titles';
import { DUE_COLUMN, RAG_STYLES, STATUS_COLUMN_COUNT, WHY_COLUMN } from './status-columns';

/** Where each of the four stands; null for one that the officer has taken out. */
export type StatusColumns = readonly (number | null)[];

/** The four side by side from a column on, or each where it is. */
export function columnsFrom(place: number | StatusColumns): StatusColumns {
  return typeof place === 'number' ? Array.from({ length: STATUS_COLUMN_COUNT }, (_, i) => place + i) : place;
}

/** For each of our four titles the columns in which it stands, in whatever row. */
export function ownTitleColumns(sheet: Sheet): number[][] {
  const found = STATUS_COLUMN_TITLES.map(() => new Set<number>());
  for (const cells of sheet.rows) {
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (typeof cell !== 'string' || !cell.startsWith('RECS ')) continue;
      const title = (STATUS_COLUMN_TITLES as readonly string[]).indexOf(cell);
      found[title]?.add(sheet.firstColumn + column);
    }
  }
  return found.map((columns) => [...columns].sort((a, b) => a - b));
}

/**
 * Gives each thing that stood at a place before the place at which it is found now: in order where all are there,
 * for what is put in or taken out before them moves them all alike; else the nearest, each place once.
 */
export function placesNow(before: readonly (number | null)[], found: readonly number[]): (number | null)[] {
  const known = before.flatMap((place, index) => (place === null ? [] : [{ place, index }]));
  const now = before.map((): number | null => null);
  if (known.length === found.length) {
    const present = [...found].sort((a, b) => a - b);
    known.sort((a, b) => a.place - b.place).forEach(({ index }, i) => (now[index] = present[i]!));
    return now;
  }
  const pairs = known.flatMap(({ place, index }) =>
    found.map((column) => ({ index, column, distance: Math.abs(column - place) })),
  );
  const taken = new Set<number>();
  for (const { index, column } of pairs.sort((a, b) => a.distance - b.distance)) {
    if (now[index] !== null || taken.has(column)) continue;
    now[index] = column;
    taken.add(column);
  }
  return now;
}

export function isOwnTitleRow(sheet: Sheet, row: number, columns: StatusColumns): boolean {
  return columns.some(
    (column, i) => column !== null && cellAt(sheet, row, column) === STATUS_COLUMN_TITLES[i],
  );
}

const STATUSES: Readonly<Record<Status, true>> = {
  'Not accepted': true,
  Cancelled: true,
  'On hold': true,
  Complete: true,
  Overdue: true,
  'Due soon': true,
  'On track': true,
  'No date': true,
};

/** Is this what we write into that one of our columns, or nothing? Whatever else stands there is the officer's. */
export function isOwnValue(cell: Cell, index: number): boolean {
  if (cell === null || cell === '') return true;
  if (index === DUE_COLUMN) return isDateCell(cell);
  if (typeof cell !== 'string') return false;
  return index === WHY_COLUMN || Object.hasOwn(index === 0 ? RAG_STYLES : STATUSES, cell);
}

/** Does a row hold a line of ours: a colour or a status word of ours; or, without those columns, a reason or day? */
export function isOwnLine(sheet: Sheet, row: number, columns: StatusColumns): boolean {
  const isOurs = (index: number): boolean => {
    const column = columns[index];
    if (column === null || column === undefined) return false;
    const cell = cellAt(sheet, row, column);
    return cell !== null && cell !== '' && isOwnValue(cell, index);
  };
  return columns[0] === null && columns[1] === null
    ? isOurs(WHY_COLUMN) || isOurs(DUE_COLUMN)
    : isOurs(0) || isOurs(1);
}

/** The sheet as it is without columns of ours, so that they are never read as part of a tracker beside them. */
export function withoutStatusColumns<Some extends Sheet>(
  sheet: Some,
  places: readonly StatusColumns[],
): Some {
  if (places.length === 0) return sheet;
  const rows = sheet.rows.map((cells, i) => {
    const row = i + sheet.firstRow;
    const own = places.filter(
      (columns) => isOwnTitleRow(sheet, row, columns) || isOwnLine(sheet, row, columns),
    );
    if (own.length === 0) return cells;
    const blanked = new Set(own.flat());
    return cells.map((cell, column) => (blanked.has(column + sheet.firstColumn) ? null : cell));
  });
  return { ...sheet, rows };
}
