import type { Recommendation } from '../model/action';
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
  check({ recommendations }, { say }) {
    return numberings(recommendations).flatMap((numbered) => {
      const first = new Map<string, Recommendation>();
      return numbered.flatMap((recommendation) => {
        const ref = squeezed(recommendation.ref);
        const other = first.get(ref);
        if (ref === '' || !other) {
          first.set(ref, recommendation);
          return [];
        }
        if (wordsOf(other) === wordsOf(recommendation)) return [];
        const words = { ref: quote(recommendation.ref), other: quote(other.text) };
        return [{ on: recommendation, problem: say('repeated', words) }];
      });
    });
  },
});

/** Sections of one sheet may each count from 1: a new numbering begins where the first two references come again. */
function numberings(recommendations: readonly Recommendation[]): Recommendation[][] {
  const [first, second] = recommendations.map(({ ref }) => squeezed(ref));
  const parts: Recommendation[][] = [];
  recommendations.forEach((recommendation, i) => {
    const next = recommendations[i + 1];
    const isRestart =
      squeezed(recommendation.ref) === first && next !== undefined && squeezed(next.ref) === second;
    if (i === 0 || (isRestart && first !== second)) parts.push([]);
    parts.at(-1)!.push(recommendation);
  });
  return parts;
}

function wordsOf({ text }: Recommendation): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
