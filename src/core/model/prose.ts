/** "A", "A and B", "A, B and C"; `joining` stands before the last. */
export function listed(parts: readonly string[], joining: 'and' | 'or' = 'and'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joining} ${last}`;
}

/** A sentence's first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Without line breaks, without spaces at the ends, and with one between words: a cell may hold several lines. */
export function oneLine(text: string): string {
  return text.replace(MORE_THAN_A_SPACE, ' ').trim();
}

/** Spaces of any sort, but for one alone, which most are: to put a space for a space would take longest. */
const MORE_THAN_A_SPACE = / \s+|[^\S ]\s*/g;

/** Each line without spaces at its ends, and with one between words. */
export function trimmedLines(text: string): string {
  return text
    .split('\n')
    .map((line) => oneLine(line))
    .join('\n')
    .trim();
}
