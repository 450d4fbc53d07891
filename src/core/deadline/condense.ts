import type { Entry, Lexicon } from './lexicon';
import { monthMeant } from './misspelt-month';
import { isLetter } from './scan';
import { TOKEN, type Tokens } from './tokens';

const T = TOKEN;

/**
 * Joins tokens that mean something together: "no later than", "2019/20", "30 th"; drops "the"; and sees months in
 * words that are nearly theirs where a year stands beside them.
 */
export function condense(text: string, tokens: Tokens, lexicon: Lexicon): void {
  const { kind, value, start, end, word, struck } = tokens;
  const count = tokens.count;
  let to = 0;
  let at = 0;
  let isStruck = 0;
  while (at < count) {
    let newKind = kind[at]!;
    let newValue = value[at]!;
    let last = at;
    if (newKind === T.the) {
      const phrase = word[at] === 0 ? 0 : matchPhrase(tokens, at, count, lexicon.byId[word[at]!]!);
      if (phrase === 0) {
        at++;
        continue;
      }
    }
    if (word[at] !== 0) {
      const entry = lexicon.byId[word[at]!]!;
      if (entry.phrases.length > 0 && matchPhrase(tokens, at, count, entry) > 0) {
        last = found.last;
        newKind = found.kind;
        newValue = found.value;
        if (newKind >= T.month && newKind <= T.feast) tokens.hasDate = true;
      }
    } else if (newKind === T.word) {
      const month = monthBeside(text, tokens, at, to, count);
      if (month > 0) {
        newKind = T.month;
        newValue = month;
      }
    }
    if (last === at) {
      if (newKind === T.suffix) {
        const before = to > 0 ? kind[to - 1] : T.word;
        newKind = T.word;
        if (before === T.number) {
          kind[to - 1] = T.ordinal;
          end[to - 1] = end[at]!;
          at++;
          continue;
        }
      } else if (newKind === T.label) {
        newKind = T.word;
        if (kind[at + 1] === T.number && at + 1 < count) kind[at + 1] = T.digits;
      } else if (newKind === T.halfLetter || (newKind === T.quarter && end[at]! - start[at]! === 1)) {
        const next = kind[at + 1] === T.dot ? at + 2 : at + 1;
        if (next >= count || kind[next] !== T.number) newKind = T.word;
      } else if (newKind === T.year || newKind === T.number || newKind === T.shortYear) {
        const year = pairedYear(tokens, at, to, count);
        if (year > 0) {
          newKind = T.yearPair;
          newValue = year;
          last = at + 2;
        }
      } else if (newKind === T.strike) isStruck = 1 - isStruck;
    }
    kind[to] = newKind;
    value[to] = newValue;
    word[to] = word[at]!;
    struck[to] = isStruck | struck[at]!;
    const [from, until] = [start[at]!, end[last]!];
    start[to] = from;
    end[to] = until;
    to++;
    at = last + 1;
  }
  // The full stop at the end of a sentence.
  if (to > 1 && kind[to - 1] === T.dot) to--;
  tokens.count = to;
  tokens.notePresent();
}

const found = { last: 0, kind: 0, value: 0 };

/** Number of tokens a phrase of this entry takes here, its meaning in `found`; 0 for none. */
function matchPhrase(tokens: Tokens, at: number, count: number, entry: Entry): number {
  const { kind, word } = tokens;
  for (const phrase of entry.phrases) {
    let next = at;
    let isMatch = true;
    for (const id of phrase.rest) {
      next++;
      // "on-going", "n/a", "t.b.c.", "by the end"
      while (
        next < count &&
        (kind[next] === T.dash || kind[next] === T.dot || kind[next] === T.slash || kind[next] === T.the)
      )
        next++;
      if (next >= count || word[next] !== id) {
        isMatch = false;
        break;
      }
    }
    if (!isMatch) continue;
    found.last = next;
    found.kind = phrase.kind;
    found.value = phrase.value;
    return next - at + 1;
  }
  return 0;
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
