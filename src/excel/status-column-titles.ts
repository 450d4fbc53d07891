import { STATUS_COLUMN_TITLES, cellText, type Sheet } from '../core';

/** Every column of a sheet from which our four titles stand side by side in some row. */
export function titledColumns(sheet: Sheet): number[] {
  const columns = new Set<number>();
  for (const row of sheet.rows) {
    row.forEach((cell, i) => {
      if (
        cell === STATUS_COLUMN_TITLES[0] &&
        STATUS_COLUMN_TITLES.every((title, j) => cellText(row[i + j]) === title)
      ) {
        columns.add(i + sheet.firstColumn);
      }
    });
  }
  return [...columns];
}

/** Of these columns the nearest to where ours stood: columns may have been put in or taken out before it. */
export function nearestTo(stored: number, columns: readonly number[]): number | null {
  return [...columns].sort((a, b) => Math.abs(a - stored) - Math.abs(b - stored))[0] ?? null;
}
