import type { InSteps } from '../core';
import { nextTurn } from './excel';

/** Milliseconds for which a formula may keep all else waiting. */
const LONGEST = 40;

/**
 * Does all steps, at once where they are few. Where they are many, everything else has its turn now and then: Excel
 * restarts add-ins that do not answer for five seconds. Returns what stops them.
 */
export function inBreaths<Result>(steps: InSteps<Result>, done: (result: Result) => void): () => void {
  let isStopped = false;
  const goOn = (): void => {
    const since = performance.now();
    while (!isStopped) {
      const step = steps.next();
      if (step.done) return done(step.value);
      if (performance.now() - since >= LONGEST) return void nextTurn().then(goOn);
    }
  };
  goOn();
  return () => {
    isStopped = true;
  };
}
