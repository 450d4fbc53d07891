/** Neighbouring rows of a sheet: the first, and how many. */
export interface Neighbours {
  readonly row: number;
  readonly rows: number;
}

/** Rows in ascending order, those that follow one another together. */
export function neighbours(rows: Iterable<number>): Neighbours[] {
  const stretches: { row: number; rows: number }[] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    if (last && last.row + last.rows === row) last.rows++;
    else stretches.push({ row, rows: 1 });
  }
  return stretches;
}
