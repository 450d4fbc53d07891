import type { Place } from '../book';
import type { Area } from '../spreadsheet';

/** Moves, grows, shrinks or ends the ranges the client keeps when whole rows or columns come or go. */
export function moveKeptPlaces(
  places: Iterable<Place>,
  sheet: string,
  axis: 'rows' | 'columns',
  at: Area,
  how: 'insert' | 'delete',
): void {
  const first = axis === 'rows' ? at.row : at.column;
  const count = axis === 'rows' ? at.rows : at.columns;
  for (const place of places) {
    if (place.sheet !== sheet || !place.area) continue;
    const start = axis === 'rows' ? place.area.row : place.area.column;
    const length = axis === 'rows' ? place.area.rows : place.area.columns;
    const moved =
      how === 'insert' ? inserted(start, length, first, count) : deleted(start, length, first, count);
    if (!moved) place.area = null;
    else
      place.area =
        axis === 'rows'
          ? { ...place.area, row: moved.start, rows: moved.length }
          : { ...place.area, column: moved.start, columns: moved.length };
  }
}

interface Span {
  readonly start: number;
  readonly length: number;
}

function inserted(start: number, length: number, first: number, count: number): Span {
  if (first <= start) return { start: start + count, length };
  return first < start + length ? { start, length: length + count } : { start, length };
}

function deleted(start: number, length: number, first: number, count: number): Span | null {
  const end = start + length;
  const removedBefore = Math.max(0, Math.min(start, first + count) - first);
  const removedInside = Math.max(0, Math.min(end, first + count) - Math.max(start, first));
  return removedInside === length ? null : { start: start - removedBefore, length: length - removedInside };
}
