/** Seconds that work still takes at the pace it has had, or null where it is too early to say. */
export function secondsLeft(elapsed: number, done: number, all: number): number | null {
  if (elapsed < 1 || done <= 0 || done >= all) return null;
  return (elapsed / done) * (all - done);
}
