import { dayOf, type Day } from './core';

/** Today in the reader's own time zone. The only place that reads the clock: the engine is always told the day. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

/** The clock is looked at this often at least, for a computer that slept through midnight, or travelled. */
const LONGEST_WAIT = 10 * 60 * 1000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let lastDay: Day;

/** Calls the listener once on every new day until what is returned is called. All listeners share one timer. */
export function onNewDay(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === undefined) {
    lastDay = today();
    timer = wait();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
  };
}

function wait(): ReturnType<typeof setTimeout> {
  const now = new Date();
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
  return setTimeout(look, Math.min(LONGEST_WAIT, midnight - now.getTime() + 1));
}

function look(): void {
  timer = wait();
  const day = today();
  if (day === lastDay) return;
  lastDay = day;
  tell([...listeners]);
}

/** So long may the page be kept from answering a click. */
const LONGEST_BLOCK = 40;

function tell(waiting: (() => void)[]): void {
  const start = Date.now();
  while (waiting.length > 0 && Date.now() - start < LONGEST_BLOCK) {
    const listener = waiting.pop()!;
    if (listeners.has(listener)) listener();
  }
  if (waiting.length > 0) setTimeout(() => tell(waiting), 0);
}
