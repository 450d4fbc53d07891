import { mapInSteps, type ActionColumns, type Cell, type Day, type InSteps } from '../core';
import { asAtDay } from './as-at';
import { cellOf, dateCellOf } from './cells';
import { pairedByColumn, type Argument } from './pairing';

/** The arguments of a function that judges actions; those it does not have are left out. */
export type ActionArguments = Readonly<Partial<Record<keyof ActionColumns | 'as_at', Argument>>>;

/**
 * Judges the rows that a function's arguments make, and gives for each what `show` makes of it and of its as-at day.
 * Rows with an as-at day of their own are judged as at that day.
 */
export function judgedRows<Judged>(
  args: ActionArguments,
  judge: (columns: ActionColumns, asAt: Day) => InSteps<readonly Judged[]>,
  show: (judged: Judged, asAt: Day) => unknown,
): InSteps<unknown[][]> {
  const given = args as Record<keyof ActionArguments, Argument>;
  return pairedByColumn(given, function* ({ as_at, ...columns }, rows) {
    const actions = Object.fromEntries(
      Object.entries(columns).map(([name, cells]) => [
        name,
        cells!.map(name === 'deadline' ? dateCellOf : cellOf),
      ]),
    ) as ActionColumns;
    const days = daysOf(as_at ?? [], rows);
    const answers = new Map<Day, readonly Judged[]>();
    for (const day of new Set(days))
      if (typeof day === 'number') answers.set(day, yield* judge(actions, day));
    return yield* mapInSteps(days, (day, row) =>
      typeof day === 'number' ? show(answers.get(day)![row]!, day) : day,
    );
  });
}

/** Does every row of an as-at argument name its day, so that the answer never changes by itself? */
export function namesEveryDay(as_at: Argument): boolean {
  return as_at?.every((row) => row.every((cell) => cellOf(cell) !== null)) ?? false;
}

/** The as-at day of each row; cells that hold the same are read once. */
function daysOf(as_at: readonly unknown[], rows: number): readonly (Day | CustomFunctions.Error)[] {
  const read = new Map<unknown, Day | CustomFunctions.Error>();
  return Array.from({ length: rows }, (_, row) => {
    const given = as_at[row];
    const known = read.get(given);
    if (known !== undefined) return known;
    const day = dayOrError(dateCellOf(given));
    read.set(given, day);
    return day;
  });
}

function dayOrError(cell: Cell): Day | CustomFunctions.Error {
  try {
    return asAtDay(cell);
  } catch (cause) {
    if (cause instanceof CustomFunctions.Error) return cause;
    throw cause;
  }
}
