import type { Rag, Summary } from '../core';
import { RAG_WORDS } from '../core';

export interface ColourCount {
  readonly rag: Rag;
  readonly count: number;
}

/** How many actions have each colour, the most urgent first; colours nobody has are left out. */
export function colourCounts(byRag: Summary['byRag']): ColourCount[] {
  return RAG_WORDS.map((rag) => ({ rag, count: byRag[rag] ?? 0 })).filter(({ count }) => count > 0);
}
