/** Entries as alternatives of a pattern, longer ones first, so that "put in place" is not taken for "put". */
export function anyOf(entries: readonly string[]): string {
  return [...entries]
    .sort((a, b) => b.length - a.length)
    .map((entry) => entry.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

/** One of these phrases in a line of words with a space between them and at either end; it is found at the space before. */
export function anyPhraseOf(phrases: readonly string[]): RegExp {
  return new RegExp(` (?:${anyOf(phrases)}) `);
}
