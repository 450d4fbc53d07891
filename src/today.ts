import { dayOf, type Day } from './core';

/** Today in the reader's own time zone. The only place that reads the clock: the engine is always told the day. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
