import { entryOf, nextKey, type Entry, type Lexicon } from './lexicon';
import { LONGEST_TEXT, TOKEN, type Tokens } from './tokens';

const T = TOKEN;

/** Unknown marks and spaces are passed over; these stand for something. */
const MARKS: Readonly<Record<string, number>> = {
  '/': T.slash,
  '\\': T.slash,
  '-': T.dash,
  '.': T.dot,
  ',': T.comma,
  '(': T.open,
  '[': T.open,
  ')': T.close,
  ']': T.close,
  ':': T.colon,
  ';': T.semicolon,
  '|': T.semicolon,
  '\u2022': T.semicolon,
  '\n': T.lineBreak,
  '\r': T.lineBreak,
  '&': T.and,
  '\u2192': T.arrow,
  '\u2010': T.dash,
  '\u2011': T.dash,
  '\u2012': T.dash,
  '\u2013': T.dash,
  '\u2014': T.dash,
  '\u2015': T.dash,
  '\u2212': T.dash,
  '+': T.mark,
  '=': T.mark,
  '%': T.mark,
  '?': T.mark,
  '£': T.mark,
  '€': T.mark,
  $: T.mark,
  '#': T.mark,
  '@': T.mark,
  '<': T.mark,
  '>': T.mark,
  '\u2044': T.slash,
};
const MARK_KINDS = new Uint8Array(0x2500);
for (const [mark, kind] of Object.entries(MARKS)) MARK_KINDS[mark.charCodeAt(0)] = kind;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSkippedInWord = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x336 || code === 0xfeff;

/** Is this a letter of ours: a to z in either case, or one with an accent? */
export function isLetter(code: number): boolean {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return code < 128;
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}

/** Fills the table with the words, numbers and marks of a text, each with what it means alone. Linear in its length. */
export function scan(text: string, tokens: Tokens, lexicon: Lexicon): void {
  const length = Math.min(text.length, LONGEST_TEXT);
  tokens.count = 0;
  tokens.hasDate = false;
  tokens.hasStruck = false;
  tokens.opensMark = true;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === 32) at++;
    else if (isLetter(code)) at = scanWord(text, at, length, tokens, lexicon);
    else if (isDigit(code)) at = scanNumber(text, at, length, tokens, lexicon);
    else at = scanMark(text, at, code, tokens);
  }
}

function push(tokens: Tokens, kind: number, value: number, start: number, end: number, word: number): void {
  const index = tokens.count++;
  tokens.kind[index] = kind;
  tokens.value[index] = value;
  tokens.start[index] = start;
  tokens.end[index] = end;
  tokens.word[index] = word;
  tokens.struck[index] = 0;
}

function scanWord(text: string, start: number, length: number, tokens: Tokens, lexicon: Lexicon): number {
  // The word's key is worked out as in the lexicon, letter by letter while it is scanned.
  let key = 0;
  let at = start;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    const lower = code | 32;
    if (lower < 97 || lower > 122 || code >= 128) break;
    key = nextKey(key, code);
  }
  if (at < length && text.charCodeAt(at) >= 128) return scanUnusualWord(text, start, length, tokens, lexicon);
  const entry = entryOf(key, lexicon);
  pushWord(
    tokens,
    entry && (entry.ownLength === at - start || isSame(text, start, at, entry.word)) ? entry : undefined,
    start,
    at,
  );
  return at;
}

/** A word with an accent, or with characters that are not seen. */
function scanUnusualWord(
  text: string,
  start: number,
  length: number,
  tokens: Tokens,
  lexicon: Lexicon,
): number {
  let key = 0;
  let at = start;
  let isStruck = false;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x336) isStruck = true;
    if (isSkippedInWord(code)) continue;
    if (isLetter(code)) key = nextKey(key, code);
    else break;
  }
  const entry = entryOf(key, lexicon);
  pushWord(tokens, entry && isSame(text, start, at, entry.word) ? entry : undefined, start, at);
  if (isStruck) markStruck(tokens);
  return at;
}

function pushWord(tokens: Tokens, entry: Entry | undefined, start: number, end: number): void {
  if (!entry) {
    push(tokens, T.word, 0, start, end, 0);
    return;
  }
  const { kind } = entry;
  if (tokens.count === 0) tokens.opensMark = entry.opensMark;
  // Months, seasons, feasts and quarters, of which a date can be made without a digit.
  if (kind >= T.month && kind <= T.feast) tokens.hasDate = true;
  push(tokens, kind, entry.value, start, end, entry.id);
}

/** Does this word stand here, in either case, whatever characters that are not seen stand between its letters? */
function isSame(text: string, start: number, end: number, word: string): boolean {
  let letter = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 128 && isSkippedInWord(code)) continue;
    if ((code >= 65 && code <= 90 ? code + 32 : code) !== word.charCodeAt(letter++)) return false;
  }
  return letter === word.length;
}

function scanNumber(text: string, start: number, length: number, tokens: Tokens, lexicon: Lexicon): number {
  let at = start;
  let value = 0;
  let isStruck = false;
  let digits = 0;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      if (digits++ < 9) value = value * 10 + code - 48;
    } else if (code === 0x336) isStruck = true;
    else break;
  }
  const next = at < length ? text.charCodeAt(at) : 32;
  let kind: number = kindOfDigits(value, digits);
  if (isLetter(next) && isOrdinalEnding(text, at)) {
    if (kind === T.number) kind = T.ordinal;
    at += 2;
  } else if (kind !== T.digits && isPartOfReference(text, start, at, next, length, tokens, lexicon))
    kind = T.digits;
  tokens.hasDate ||= kind !== T.digits;
  push(tokens, kind, value, start, at, 0);
  if (isStruck) markStruck(tokens);
  return at;
}

function kindOfDigits(value: number, digits: number): number {
  if (digits <= 2) return T.number;
  if (digits === 4) return value >= 1900 && value < 2100 ? T.year : T.digits;
  if (digits === 8) return value >= 19000101 && value < 21000000 ? T.packedDay : T.digits;
  return digits === 5 ? T.serial : T.digits;
}

/** "st", "nd", "rd", "th". */
function isOrdinalEnding(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 32;
  const second = text.charCodeAt(at + 1) | 32;
  return (
    (first === 115 && second === 116) ||
    (first === 110 && second === 100) ||
    (first === 114 && second === 100) ||
    (first === 116 && second === 104)
  );
}

/** "07b", "A2019", "£2021", "20%", "1,999", "22:30": digits that are no part of a date. */
function isPartOfReference(
  text: string,
  start: number,
  end: number,
  next: number,
  length: number,
  tokens: Tokens,
  lexicon: Lexicon,
): boolean {
  const previous = start > 0 ? text.charCodeAt(start - 1) : 32;
  if (next === 37 || previous === 163 || previous === 36 || previous === 0x20ac || previous === 35)
    return true;
  const last = tokens.count - 1;
  if (isLetter(previous) && tokens.end[last] === start) {
    const before = tokens.kind[last]!;
    if (before === T.word || before === T.digits || before === T.count) return true;
  }
  if (previous === 58 && last > 0 && tokens.kind[last - 1] === T.number && tokens.isGlued(last)) {
    tokens.kind[last - 1] = T.digits;
    return true;
  }
  // The thousands of "1,999": a comma, then three digits and no more.
  if (previous === 44 && end - start === 3 && isDigit(text.charCodeAt(start - 2))) return true;
  if (next === 44 && isThousands(text, end + 1)) return true;
  return isLetter(next) && !isDateWordAt(text, end, length, lexicon);
}

function isThousands(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  );
}

/** Does a word of dates stand here, or the "T" before the time of a computer's date? */
function isDateWordAt(text: string, start: number, length: number, lexicon: Lexicon): boolean {
  let key = 0;
  let at = start;
  for (; at < length && isLetter(text.charCodeAt(at)); at++) key = nextKey(key, text.charCodeAt(at) | 32);
  if (at === start + 1 && (text.charCodeAt(start) | 32) === 116) return isDigit(text.charCodeAt(at));
  const entry = entryOf(key, lexicon);
  return entry !== undefined && (entry.kind === T.suffix || (entry.kind >= T.month && entry.kind <= T.unit));
}

function scanMark(text: string, at: number, code: number, tokens: Tokens): number {
  const next = text.charCodeAt(at + 1);
  if (code === 39 || code === 0x2019 || code === 0x2018 || code === 96) {
    const isYear = isDigit(next) && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3));
    if (!isYear) return at + 1;
    const value = (next - 48) * 10 + text.charCodeAt(at + 2) - 48;
    tokens.hasDate = true;
    push(tokens, T.shortYear, value, at, at + 3, 0);
    return at + 3;
  }
  if (code === 126 && next === 126) {
    push(tokens, T.strike, 0, at, at + 2, 0);
    tokens.hasStruck = true;
    return at + 2;
  }
  // "[iv]": a footnote mark or a citation.
  if (code === 91) {
    const close = text.slice(at, at + 8).indexOf(']');
    if (close > 0 && !/\d{3}/.test(text.slice(at, at + close))) return at + close + 1;
  }
  if ((code === 45 || code === 61) && next === 62) {
    push(tokens, T.arrow, 0, at, at + 2, 0);
    return at + 2;
  }
  const kind = code < MARK_KINDS.length ? MARK_KINDS[code]! : 0;
  if (kind !== 0) push(tokens, kind, 0, at, at + 1, 0);
  return at + 1;
}

function markStruck(tokens: Tokens): void {
  tokens.hasStruck = true;
  tokens.struck[tokens.count - 1] = 1;
}
