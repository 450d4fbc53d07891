/** The names in a folder that a step of a pattern fits; "*" does not fit what begins with a dot. */
export function fitsStep(step: string, name: string): boolean {
  if (name.startsWith('.') && !step.startsWith('.')) return false;
  return patternOf(step).test(name);
}

/** Is this a pattern such as "plans/*.xlsx" rather than a name? */
export function isPattern(name: string): boolean {
  return /[*?[{]/.test(name);
}

/** "{a,b}" in a pattern stands for two patterns, one with each. */
export function alternatives(pattern: string): string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  if (open < 0 || close < 0) return [pattern];
  const inner = pattern.slice(open + 1, close).split(',');
  return inner.flatMap((choice) =>
    alternatives(`${pattern.slice(0, open)}${choice}${pattern.slice(close + 1)}`),
  );
}

/** "plan-*.xls?": any letters, one letter, or one of those in brackets. */
function patternOf(step: string): RegExp {
  const source = step.replace(/\[(!?)([^\]]+)\]|[\s\S]/g, (part, not: string | undefined, set?: string) => {
    if (set !== undefined) return `[${not ? '^' : ''}${set.replace(/[\\^[]/g, '\\$&')}]`;
    if (part === '*') return '[^/]*?';
    return part === '?' ? '[^/]' : part.replace(/[\\^$.|+()[\]{}]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, process.platform === 'win32' ? 'i' : '');
}
