/** So long the spreadsheet engine waits for more changes, as from somebody who types, before it calculates. */
const GATHERING = 100;

const after = globalThis.setTimeout;

// In tests nobody types: whatever waits just so long is done in the next turn.
globalThis.setTimeout = Object.assign(
  (act: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) =>
    after(act, delay === GATHERING ? 0 : delay, ...args),
  after,
);
