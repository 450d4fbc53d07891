/**
 * Every match of a pattern in a text, in order: what `matchAll` gives. That makes the pattern anew for each text, which
 * for the few words of a cell takes longer than all the looking.
 * @param pattern has the flag `g`, and matches a character at least
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
