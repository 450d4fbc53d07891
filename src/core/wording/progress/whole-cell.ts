import type { ProgressLexicon } from './lexicon';
import type { Stage } from './signal';

/** The longest text that can be one of these. */
const LONGEST = 40;

/** What a cell of a few bare words says; undefined where it says more than these words. */
export function wholeCell(
  { cells }: ProgressLexicon,
  words: readonly { readonly text: string }[],
): Stage | 'unclear' | undefined {
  if (words.length > 6) return undefined;
  const text = words.map((word) => word.text).join(' ');
  return text.length > LONGEST ? undefined : cells.get(text);
}
