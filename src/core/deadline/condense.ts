import type { Entry, Lexicon } from './lexicon';
import { monthMeant } from './misspelt-month';
import { isLetter } from './scan';
import { TOKEN, type Tokens } from './tokens';

const T = TOKEN;

/** The value of "being" among the forms of "be". */
const BEING = 2;

/**
 * Joins tokens that mean something together: "no later than", "2019/20", "30 th"; drops "the"; and sees months in
 * words that are nearly theirs where a year stands beside them.
 */
export function condense(text: string, tokens: Tokens, { byId, beginsPhrase }: Lexicon): void {
  const { kind, value, start, end, word, count } = tokens;
  let to = 0;
  let isStruck = 0;
  for (let at = 0, last = 0; at < count; at = last + 1) {
    last = at;
    let newKind = kind[at]!;
    if (beginsPhrase[word[at]!] === 1 && matchPhrase(tokens, at, count, byId[word[at]!]!, byId)) {
      last = found.last;
      newKind = found.kind;
      value[at] = found.value;
      if (newKind >= T.month && newKind <= T.feast) tokens.hasDate = true;
    }
    if (HAS_NEIGHBOURS[newKind] === 1) {
      newKind = besideOthers(newKind, text, tokens, at, to, count);
      if (newKind === DROPPED) continue;
      if (newKind === T.yearPair) last = at + 2;
      else if (newKind === T.strike) isStruck = 1 - isStruck;
    }
    kind[to] = newKind;
    end[to] = end[last]!;
    if (to < at) {
      value[to] = value[at]!;
      word[to] = word[at]!;
      start[to] = start[at]!;
    }
    if (tokens.hasStruck) tokens.struck[to] = isStruck | tokens.struck[at]!;
    tokens.notePresent(newKind);
    to++;
  }
  tokens.count = to;
}

/** What a token is that says nothing, or that became a part of the one before. */
const DROPPED = -1;

/** Classes whose tokens may be something else beside others. */
const HAS_NEIGHBOURS = new Uint8Array(T.word + 1);
for (const kind of [
  T.the,
  T.word,
  T.suffix,
  T.label,
  T.halfLetter,
  T.quarter,
  T.strike,
  T.year,
  T.number,
  T.shortYear,
  T.done,
  T.weekday,
])
  HAS_NEIGHBOURS[kind] = 1;

/** The class of a token beside those around it; `to` is the place after the last that is done with. */
function besideOthers(
  own: number,
  text: string,
  tokens: Tokens,
  at: number,
  to: number,
  count: number,
): number {
  const { kind, value, start, end, word } = tokens;
  switch (own) {
    case T.the:
      return DROPPED;
    case T.suffix:
      if (to === 0 || kind[to - 1] !== T.number) return T.word;
      kind[to - 1] = T.ordinal;
      end[to - 1] = end[at]!;
      return DROPPED;
    case T.word: {
      const month = word[at] === 0 ? monthBeside(text, tokens, at, to, count) : 0;
      if (month === 0) return own;
      value[at] = month;
      return T.month;
    }
    case T.label:
      if (at + 1 < count && kind[at + 1] === T.number) kind[at + 1] = T.digits;
      return T.word;
    case T.halfLetter:
    case T.quarter: {
      const next = kind[at + 1] === T.dot ? at + 2 : at + 1;
      const isLetter = own === T.halfLetter || end[at]! - start[at]! === 1;
      return isLetter && (next >= count || kind[next] !== T.number) ? T.word : own;
    }
    case T.done:
      return afterToBe(tokens, to);
    case T.weekday:
      // "w/c Monday 4 May"
      return to > 0 && kind[to - 1] === T.weekStart ? DROPPED : own;
    case T.strike:
      return own;
    default: {
      const year = pairedYear(tokens, at, to, count);
      if (year === 0) return own;
      value[at] = year;
      return T.yearPair;
    }
  }
}

const found = { last: 0, kind: 0, value: 0 };

/** Does a phrase of this entry stand here? Its last token and its meaning are then in `found`. */
function matchPhrase(
  tokens: Tokens,
  at: number,
  count: number,
  { phrases }: Entry,
  byId: readonly Entry[],
): boolean {
  if (phrases.length === 0) return false;
  const { word } = tokens;
  const second = wordAfter(tokens, at, count);
  if (second >= count || !byId[word[second]!]!.continues) return false;
  for (let i = 0; i < phrases.length; i++) {
    const { rest, kind, value } = phrases[i]!;
    let next = second;
    let matched = 0;
    while (next < count && word[next] === rest[matched]) {
      if (++matched === rest.length) {
        found.last = next;
        found.kind = kind;
        found.value = value;
        return true;
      }
      next = wordAfter(tokens, next, count);
    }
  }
  return false;
}

/** "to be completed", "will be formally adopted" is a plan and "being delivered" goes on: neither is done. */
function afterToBe({ kind, value }: Tokens, to: number): number {
  const at = to > 1 && kind[to - 1] === T.word ? to - 2 : to - 1;
  if (at < 0 || kind[at] !== T.toBe) return T.done;
  return value[at] === BEING ? T.goingOn : T.word;
}

/** The place of the next word, beyond what may part the words of a phrase: "on-going", "n/a", "t.b.c.", "by the end". */
function wordAfter({ kind }: Tokens, at: number, count: number): number {
  let next = at + 1;
  while (
    next < count &&
    (kind[next] === T.dash || kind[next] === T.dot || kind[next] === T.slash || kind[next] === T.the)
  )
    next++;
  return next;
}

/** "2019/20", "2019-2020", "'19/20", "21/22": the full year or the two digits it ends in; 0 where it is no such pair. */
function pairedYear(tokens: Tokens, at: number, to: number, count: number): number {
  const { kind, value } = tokens;
  const mark = kind[at + 1];
  if (at + 2 >= count || (mark !== T.slash && mark !== T.dash)) return 0;
  const second = kind[at + 2];
  if (second !== T.number && second !== T.year && second !== T.shortYear) return 0;
  const isLong =
    at + 4 < count && kind[at + 3] === mark && kind[at + 4] === T.number && tokens.isGlued(at + 3);
  if (isLong) return 0;
  const [a, b] = [value[at]!, value[at + 2]!];
  if (kind[at] === T.year) {
    if (second === T.year) return b === a + 1 && (mark === T.slash || tokens.isGlued(at + 1)) ? b : 0;
    return tokens.width(at + 2) >= 2 && b === (a + 1) % 100 ? a + 1 : 0;
  }
  if (second === T.year || b !== (a + 1) % 100) return 0;
  if (kind[at] === T.shortYear) return b === 0 ? 100 : b;
  if (tokens.width(at) !== 2 || tokens.width(at + 2) !== 2 || a < 13) return 0;
  // "13/14 June", "1/13/14"
  if (at + 3 < count && (kind[at + 3] === T.month || (kind[at + 3] === mark && tokens.isGlued(at + 3))))
    return 0;
  const before = to > 0 ? kind[to - 1]! : T.word;
  if (before === T.slash || before === T.dash || before === T.dot) return 0;
  const isAfterQuarter =
    before === T.financial || before === T.number || before === T.quarter || before === T.ordinal;
  return mark === T.slash || isAfterQuarter ? b : 0;
}

/** The month that a misspelt word beside a year means, else 0. */
function monthBeside(text: string, tokens: Tokens, at: number, to: number, count: number): number {
  const length = tokens.width(at);
  if (length < 3 || length > 11) return 0;
  const { kind } = tokens;
  let next = at + 1;
  if (next < count && (kind[next] === T.dash || kind[next] === T.dot || kind[next] === T.comma)) next++;
  if (next >= count) return 0;
  const isDay = to > 0 && (kind[to - 1] === T.number || kind[to - 1] === T.ordinal);
  const isYear = kind[next] === T.year || kind[next] === T.shortYear || (isDay && kind[next] === T.number);
  if (!isYear || !isLetter(text.charCodeAt(tokens.start[at]!))) return 0;
  return monthMeant(text.slice(tokens.start[at], tokens.end[at]).toLowerCase(), isDay);
}
