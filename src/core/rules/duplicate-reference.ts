import type { Recommendation } from '../model/action';
import { isStep, type InSteps } from '../model/in-steps';
import { squeezed } from '../model/plain-text';
import { quote } from '../model/quote';
import { defineTrackerRule } from './define-rule';

/** Minutes and letters name a recommendation by its reference; where two share one, nobody knows which is meant. */
export const duplicateReference = defineTrackerRule({
  id: 'duplicate-reference',
  about: 'ref',
  level: 'must',
  summary: 'Two recommendations have the same reference.',
  messages: {
    repeated:
      '{ref} is also the reference of {other}, so that nobody can tell which is meant. Give this one a reference of its own.',
  },
  *check({ recommendations }, { say }) {
    const startsAgain = yield* numberings(recommendations);
    const first = new Map<string, Recommendation>();
    for (const [index, recommendation] of recommendations.entries()) {
      if (isStep(index)) yield index / recommendations.length;
      if (startsAgain.has(recommendation)) first.clear();
      const ref = squeezed(recommendation.ref);
      const other = first.get(ref);
      if (ref === '' || !other) first.set(ref, recommendation);
      else if (wordsOf(other) !== wordsOf(recommendation)) {
        const words = { ref: quote(recommendation.ref), other: quote(other.text) };
        yield { on: recommendation, problem: say('repeated', words) };
      }
    }
  },
});

/** Sections of one sheet may each count from 1: a new numbering begins where the first two references come again. */
function* numberings(recommendations: readonly Recommendation[]): InSteps<ReadonlySet<Recommendation>> {
  const [first, second] = recommendations.slice(0, 2).map(({ ref }) => squeezed(ref));
  const starts = new Set<Recommendation>();
  if (first === second) return starts;
  for (const [index, recommendation] of recommendations.entries()) {
    if (isStep(index)) yield index / recommendations.length;
    const next = recommendations[index + 1];
    if (next && squeezed(next.ref) === second && squeezed(recommendation.ref) === first)
      starts.add(recommendation);
  }
  return starts;
}

function wordsOf({ text }: Recommendation): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
