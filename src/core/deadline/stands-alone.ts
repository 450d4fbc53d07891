import type { Match } from './pattern';
import { TOKEN } from './tokens';

const T = TOKEN;

/** Classes of tokens that lead to a date. */
export function leadsToDate(kind: number): boolean {
  return (
    (kind >= T.by && kind <= T.and && kind !== T.and) ||
    kind === T.of ||
    kind === T.original ||
    kind === T.revised ||
    kind === T.since ||
    kind === T.recurring ||
    kind === T.relative ||
    kind === T.colon
  );
}

/** Do the words around show that "may", "march" or "fall" is a part of the year here, and no other word? */
export function standsAlone({ tokens, first, last }: Match): boolean {
  const { kind, count } = tokens;
  const before = first === 0 ? T.lineBreak : kind[first - 1]!;
  const after = last + 1 >= count ? T.lineBreak : kind[last + 1]!;
  // "We march on", "ready to march on"
  if (leadsToDate(before)) return before !== T.until || after !== T.of;
  const isClosed =
    after !== T.word && after !== T.of && after !== T.conditional && after !== T.goingOn && after !== T.vague;
  const isOpened = before !== T.word && before !== T.label && before !== T.dueWord;
  return isOpened && isClosed;
}
