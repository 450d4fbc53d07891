import type { Sheet } from '../core';

/** Milliseconds of work between two breaths: with the longest single step still under 50. */
const SLICE = 16;

/** Thrown inside work that the officer has cancelled; nothing of it is to be seen. */
export class Cancelled extends Error {}

/** Keeps long work from holding up the pane and Excel, which restarts add-ins that do not answer for five seconds. */
export interface Pace {
  /** Has the work gone on for so long that others should have their turn? */
  isDue(): boolean;
  /** Lets everything else have its turn. Throws Cancelled where the officer has cancelled meanwhile. */
  breathe(): Promise<void>;
}

/** A pace for one piece of work. */
export function createPace(signal?: AbortSignal): Pace {
  let since = performance.now();
  const stopIfCancelled = (): void => {
    if (signal?.aborted) throw new Cancelled();
  };
  return {
    isDue: () => performance.now() - since >= SLICE,
    async breathe() {
      stopIfCancelled();
      await nextTurn();
      stopIfCancelled();
      since = performance.now();
    },
  };
}

/** Does all steps, with a breath whenever one is due; tells how far it has come before each. */
export async function inSlices<Progress, Result>(
  steps: Generator<Progress, Result>,
  pace: Pace,
  tell: (progress: Progress) => void,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!pace.isDue()) continue;
    tell(step.value);
    await pace.breathe();
  }
}

/** Goes through all items, with a breath whenever one is due. */
export async function* paced<Item>(items: Iterable<Item>, pace: Pace): AsyncGenerator<Item> {
  for (const item of items) {
    if (pace.isDue()) await pace.breathe();
    yield item;
  }
}

/** Rows that are looked at between two looks at the clock. */
const ROWS_AT_ONCE = 500;

/** A long sheet in parts of some rows each. */
export function* partsOf<Some extends Pick<Sheet, 'rows' | 'firstRow'>>(sheet: Some): Generator<Some> {
  for (let from = 0; from < sheet.rows.length; from += ROWS_AT_ONCE)
    yield {
      ...sheet,
      firstRow: sheet.firstRow + from,
      rows: sheet.rows.slice(from, from + ROWS_AT_ONCE),
    };
}

/** Resolves after everything that waits for its turn; timers are slower, and slowed down in panes out of sight. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
