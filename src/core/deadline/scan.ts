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
/** The stroke that is laid over the letter before it. */
const STRIKE = 0x336;
const isSkippedInWord = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200d) || code === STRIKE || code === 0xfeff;

/** Is this a letter of ours: a to z in either case, or one with an accent? */
export function isLetter(code: number): boolean {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return code < 128;
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}

/**
 * Fills the table with the words, numbers and marks of a text, each with what it means alone. Linear in its length. The
 * characters are copied first, for a string is slow to look into again and again.
 */
export function scan(text: string, tokens: Tokens, lexicon: Lexicon): void {
  const { codes } = tokens;
  const length = Math.min(text.length, LONGEST_TEXT);
  for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
  // No word or number goes on beyond the end, so that none of the loops below need look for it.
  codes[length] = codes[length + 1] = codes[length + 2] = codes[length + 3] = END;
  tokens.begin();
  let at = 0;
  while (at < length) {
    const code = codes[at]!;
    if (code === SPACE) at++;
    else if (isLetter(code)) at = scanWord(at, tokens, lexicon);
    else if (isDigit(code)) at = scanNumber(at, tokens, lexicon);
    else at = scanMark(at, code, tokens);
  }
}

const SPACE = 32;
const END = 0;

function scanWord(start: number, tokens: Tokens, lexicon: Lexicon): number {
  const { codes } = tokens;
  // The word's key is worked out as in the lexicon, letter by letter while it is scanned.
  let key = 0;
  let at = start;
  let code = codes[at]!;
  while (code < 128 && (code | 32) >= 97 && (code | 32) <= 122) {
    key = nextKey(key, code);
    code = codes[++at]!;
  }
  if (code >= 128) return scanUnusualWord(start, tokens, lexicon);
  const entry = entryOf(key, lexicon);
  const isKnown =
    entry !== undefined && (entry.ownLength === at - start || isSame(codes, start, at, entry.word));
  pushWord(tokens, lexicon, isKnown ? entry : undefined, start, at);
  return at;
}

/** A word with an accent, or with characters that are not seen. */
function scanUnusualWord(start: number, tokens: Tokens, lexicon: Lexicon): number {
  const { codes } = tokens;
  let key = 0;
  let at = start;
  let isStruck = false;
  for (; ; at++) {
    const code = codes[at]!;
    if (code === STRIKE) isStruck = true;
    if (isSkippedInWord(code)) continue;
    if (isLetter(code)) key = nextKey(key, code);
    else break;
  }
  const entry = entryOf(key, lexicon);
  pushWord(tokens, lexicon, entry && isSame(codes, start, at, entry.word) ? entry : undefined, start, at);
  if (isStruck) markStruck(tokens);
  return at;
}

function pushWord(
  tokens: Tokens,
  { mayJoin }: Lexicon,
  entry: Entry | undefined,
  start: number,
  end: number,
): void {
  if (entry === undefined) {
    // It may be a misspelt month.
    tokens.mayJoin = true;
    tokens.push(T.word, 0, start, end, 0);
    return;
  }
  const { kind } = entry;
  if (tokens.count === 0) tokens.opensMark = entry.opensMark;
  // Months, seasons, feasts and quarters, of which a date can be made without a digit.
  if (kind >= T.month && kind <= T.feast) tokens.hasDate = true;
  if (mayJoin[entry.id] === 1) tokens.mayJoin = true;
  tokens.push(kind, entry.value, start, end, entry.id);
}

/** Does this word stand here, in either case, whatever characters that are not seen stand between its letters? */
function isSame(codes: Uint16Array, start: number, end: number, word: string): boolean {
  let letter = 0;
  for (let at = start; at < end; at++) {
    const code = codes[at]!;
    if (code >= 128 && isSkippedInWord(code)) continue;
    if ((code >= 65 && code <= 90 ? code + 32 : code) !== word.charCodeAt(letter++)) return false;
  }
  return letter === word.length;
}

function scanNumber(start: number, tokens: Tokens, lexicon: Lexicon): number {
  const { codes } = tokens;
  let at = start;
  let value = 0;
  let isStruck = false;
  let digits = 0;
  for (; ; at++) {
    const code = codes[at]!;
    if (isDigit(code)) {
      if (digits++ < 9) value = value * 10 + code - 48;
    } else if (code === STRIKE) isStruck = true;
    else break;
  }
  let kind: number = kindOfDigits(value, digits);
  if (isOrdinalEnding(codes, at)) {
    if (kind === T.number) kind = T.ordinal;
    at += 2;
  } else if (kind !== T.digits && isPartOfReference(start, at, tokens, lexicon)) kind = T.digits;
  if (kind !== T.digits) tokens.hasDate = true;
  tokens.push(kind, value, start, at, 0);
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
function isOrdinalEnding(codes: Uint16Array, at: number): boolean {
  if (codes[at]! < 65) return false;
  const first = codes[at]! | 32;
  const second = codes[at + 1]! | 32;
  return (
    (first === 115 && second === 116) ||
    (first === 110 && second === 100) ||
    (first === 114 && second === 100) ||
    (first === 116 && second === 104)
  );
}

/** "07b", "A2019", "£2021", "20%", "1,999", "22:30": digits that are no part of a date. */
function isPartOfReference(start: number, end: number, tokens: Tokens, lexicon: Lexicon): boolean {
  const { codes } = tokens;
  const next = codes[end]!;
  const previous = start > 0 ? codes[start - 1]! : SPACE;
  // Most numbers stand between spaces and marks.
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
  if (previous === 44 && end - start === 3 && start > 1 && isDigit(codes[start - 2]!)) return true;
  if (next === 44 && isThousands(codes, end + 1)) return true;
  return isLetter(next) && !isDateWordAt(end, tokens, lexicon);
}

function isThousands(codes: Uint16Array, at: number): boolean {
  return (
    isDigit(codes[at]!) && isDigit(codes[at + 1]!) && isDigit(codes[at + 2]!) && !isDigit(codes[at + 3]!)
  );
}

/** Does a word of dates stand here, or the "T" before the time of a computer's date? */
function isDateWordAt(start: number, { codes }: Tokens, lexicon: Lexicon): boolean {
  let key = 0;
  let at = start;
  for (; isLetter(codes[at]!); at++) key = nextKey(key, codes[at]! | 32);
  if (at === start + 1 && (codes[start]! | 32) === 116) return isDigit(codes[at]!);
  const entry = entryOf(key, lexicon);
  return entry !== undefined && (entry.kind === T.suffix || (entry.kind >= T.month && entry.kind <= T.unit));
}

function scanMark(at: number, code: number, tokens: Tokens): number {
  const { codes } = tokens;
  const next = codes[at + 1]!;
  if (code === 39 || code === 0x2019 || code === 0x2018 || code === 96) {
    const isYear = isDigit(next) && isDigit(codes[at + 2]!) && !isDigit(codes[at + 3]!);
    if (!isYear) return at + 1;
    const value = (next - 48) * 10 + codes[at + 2]! - 48;
    tokens.hasDate = true;
    tokens.push(T.shortYear, value, at, at + 3, 0);
    return at + 3;
  }
  if (code === 126 && next === 126) {
    tokens.push(T.strike, 0, at, at + 2, 0);
    startStriking(tokens);
    return at + 2;
  }
  if (code === 91) {
    const close = endOfFootnote(at, codes);
    if (close > 0) return close;
  }
  if ((code === 45 || code === 61) && next === 62) {
    tokens.push(T.arrow, 0, at, at + 2, 0);
    return at + 2;
  }
  const kind = code < MARK_KINDS.length ? MARK_KINDS[code]! : 0;
  if (kind === 0) return at + 1;
  // "2019/20"
  if (
    (kind === T.slash || kind === T.dash) &&
    tokens.count > 0 &&
    tokens.kind[tokens.count - 1]! <= T.shortYear
  )
    tokens.mayJoin = true;
  tokens.push(kind, 0, at, at + 1, 0);
  return at + 1;
}

/** Beyond a footnote mark or a citation such as "[iv]", which has few characters and no number of three digits; else 0. */
function endOfFootnote(open: number, codes: Uint16Array): number {
  let digits = 0;
  for (let at = open + 1; at < open + 8 && codes[at] !== END; at++) {
    if (codes[at] === 93) return at + 1;
    digits = isDigit(codes[at]!) ? digits + 1 : 0;
    if (digits === 3) return 0;
  }
  return 0;
}

/** Nothing is struck out in most texts: the column is cleared when the first stroke is met. */
function startStriking(tokens: Tokens): void {
  tokens.mayJoin = true;
  if (!tokens.hasStruck) tokens.struck.fill(0, 0, tokens.codes.length);
  tokens.hasStruck = true;
}

function markStruck(tokens: Tokens): void {
  startStriking(tokens);
  tokens.struck[tokens.count - 1] = 1;
}
