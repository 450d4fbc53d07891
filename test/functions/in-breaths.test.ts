import type { InSteps } from '../../src/core';
import { inBreaths } from '../../src/functions/in-breaths';

/** Work of so many steps that each take this many milliseconds. */
function* work(steps: number, each: number): InSteps<string> {
  for (let step = 1; step <= steps; step++) {
    const end = performance.now() + each;
    while (performance.now() < end);
    yield step / steps;
  }
  return 'done';
}

test('Work that is soon done is done at once.', () => {
  const results: string[] = [];
  inBreaths(work(3, 0), (result) => results.push(result));
  expect(results).toEqual(['done']);
});

test('While long work is done, everything else has its turn.', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  const result = await new Promise<string>((resolve) => inBreaths(work(100, 5), resolve));
  clearInterval(timer);
  expect(result).toBe('done');
  expect(turns).toBeGreaterThan(3);
});

test('Work that was stopped goes no further and gives nothing.', async () => {
  let steps = 0;
  const results: string[] = [];
  function* counted(): InSteps<string> {
    for (const share of work(100, 5)) {
      steps++;
      yield share;
    }
    return 'done';
  }
  const stop = inBreaths(counted(), (result) => results.push(result));
  stop();
  const before = steps;
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(steps).toBe(before);
  expect(results).toEqual([]);
});
