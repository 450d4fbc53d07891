/** Items between two steps: few, for the first rows of all, before the code is compiled, take a hundred times as long. */
const ITEMS_A_STEP = 4;
/** Rows that are only looked at, and not read, between two steps. */
const ROWS_A_STEP = 128;

/**
 * Work that pauses now and then, so that whoever runs it can draw breath or stop; each step says what share of it is
 * done, from 0 to 1.
 */
export type InSteps<Result> = Generator<number, Result>;

/** Maps a long list in steps. */
export function* mapInSteps<Item, Result>(
  items: readonly Item[],
  map: (item: Item, index: number) => Result,
): InSteps<Result[]> {
  const results: Result[] = [];
  for (let index = 0; index < items.length; index++) {
    results.push(map(items[index]!, index));
    if (isStep(index)) yield (index + 1) / items.length;
  }
  return results;
}

/** Is it time for a step after so many items? */
export function isStep(index: number): boolean {
  return index % ITEMS_A_STEP === ITEMS_A_STEP - 1;
}

/** Is it time for a step after so many rows that are only looked at? */
export function isRowStep(row: number): boolean {
  return row % ROWS_A_STEP === ROWS_A_STEP - 1;
}

/** Work that is one part of a larger: its shares lie between these two of the whole. */
export function* asPart<Result>(steps: InSteps<Result>, from: number, to: number): InSteps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** Does all steps at once. */
export function atOnce<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
