import type { PlacedPhrase } from '../phrase';

/** Of phrases that share characters the earlier in the list stays; the rest are returned in the order of the text. */
export function dropOverlaps(phrases: readonly PlacedPhrase[]): PlacedPhrase[] {
  const kept: PlacedPhrase[] = [];
  for (const phrase of phrases) {
    if (kept.every((other) => phrase.end <= other.start || phrase.start >= other.end)) kept.push(phrase);
  }
  return kept.sort((a, b) => a.start - b.start);
}
