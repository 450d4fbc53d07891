import { percentAt } from './shares';
import type { Word } from './words';

export interface StatedPercent {
  readonly percent: number;
  /** Is the cell little else? */
  readonly isWhole: boolean;
}

const DONE = /^(?:complete|completed|completion|done|implemented|finished|delivered|progress|of the way)$/;

/**
 * The share of the work that is said to be done: "80% complete", "Progress: 75%", a bare "80%". What else is measured
 * in per cent ("84% answered in time") is no share of the work.
 */
export function statedPercent(words: readonly Word[]): StatedPercent | undefined {
  for (let i = 0; i < words.length; i++) {
    const found = percentAt(words, i);
    if (!found) continue;
    const after = words.slice(i + found.length, i + found.length + 2);
    const before = words.slice(Math.max(0, i - 2), i);
    const isShare = after.some(isDone) || before.some(isDone);
    const others = words.length - found.length - [...before, ...after].filter(isDone).length;
    const isWhole = others <= (isShare ? 1 : 0);
    if (isShare || isWhole) return { percent: Math.round(found.percent), isWhole };
  }
  return undefined;
}

function isDone({ text }: Word): boolean {
  return DONE.test(text);
}
