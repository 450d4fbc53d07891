import { openSync, readSync } from 'node:fs';

/** What a piece of work took of the thread that it was done in. */
export interface HeldUp {
  readonly milliseconds: number;
  /** Of the thread's own processor time, so that other work of the machine is not counted. */
  readonly processorMilliseconds: number;
  /** The longest for which the thread answered nobody, in processor time. */
  readonly longestBlock: number;
  readonly peakMegabytes: number;
}

/** Measures work of the main thread. */
export async function heldUp(work: () => Promise<void>): Promise<HeldUp> {
  globalThis.gc?.();
  const clock = processorClock();
  let longest = 0;
  let peak = 0;
  let last = clock();
  const begin = last;
  const look = (): void => {
    const now = clock();
    longest = Math.max(longest, now - last);
    last = now;
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  };
  // Once in every turn of the thread, between the breaths of the work.
  const watch = setInterval(look, 1);
  const start = performance.now();
  try {
    await work();
  } finally {
    clearInterval(watch);
  }
  const milliseconds = performance.now() - start;
  look();
  return {
    milliseconds,
    processorMilliseconds: last - begin,
    longestBlock: longest,
    peakMegabytes: peak / 1e6,
  };
}

/** Milliseconds that this thread has had of a processor; by the clock where the system does not say. */
function processorClock(): () => number {
  try {
    const file = openSync(`/proc/self/task/${process.pid}/schedstat`, 'r');
    const text = Buffer.alloc(64);
    return () =>
      Number(text.toString('latin1', 0, readSync(file, text, 0, text.length, 0)).split(' ')[0]) / 1e6;
  } catch {
    return () => performance.now();
  }
}
