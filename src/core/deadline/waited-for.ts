import { TOKEN, type Tokens } from './tokens';

const T = TOKEN;

/** What has to happen first, in the cell's own words: "approval" of "six weeks after approval"; undefined for nothing told. */
export function waitedFor(text: string, { kind, start, end, count }: Tokens): string | undefined {
  let from = -1;
  for (let at = 0; at < count && from < 0; at++) {
    const one = kind[at]!;
    const isAfterUnit =
      at > 0 && kind[at - 1] === T.unit && (one === T.of || one === T.from || one === T.since);
    if (one === T.after || one === T.before || one === T.conditional || isAfterUnit) from = at + 1;
    else if (one === T.relative && at + 1 < count && kind[at + 1] === T.word) from = at;
  }
  if (from < 0 || from >= count) return undefined;
  let last = from;
  let isSpaced = true;
  for (; last + 1 < count && !isBoundary(kind[last + 1]!); last++)
    if (start[last + 1]! > end[last]! + 1) isSpaced = false;
  const words = text.slice(start[from], end[last]);
  return isSpaced ? words : words.replace(/\s+/g, ' ');
}

function isBoundary(kind: number): boolean {
  return (
    kind === T.comma ||
    kind === T.semicolon ||
    kind === T.lineBreak ||
    kind === T.open ||
    kind === T.close ||
    kind === T.dot
  );
}
