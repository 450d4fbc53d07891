/**
 * What a token of a deadline is. The first 31 can stand in a phrase's pattern; the others lead, join or decide. Files
 * that read many texts keep it in a constant of their own, for an imported name is looked up anew at each use.
 */
export const TOKEN = {
  number: 0,
  ordinal: 1,
  year: 2,
  shortYear: 3,
  /** "2019/20": its value is the year it ends in. */
  yearPair: 4,
  packedDay: 5,
  month: 6,
  season: 7,
  quarter: 8,
  half: 9,
  term: 10,
  financial: 11,
  academic: 12,
  municipal: 13,
  feast: 14,
  slash: 15,
  dash: 16,
  dot: 17,
  comma: 18,
  open: 19,
  of: 20,
  weekStart: 21,
  weekEnd: 22,
  unit: 23,
  count: 24,
  halfLetter: 25,
  close: 26,
  last: 27,
  yearWord: 28,
  serial: 29,

  digits: 32,
  by: 33,
  before: 34,
  from: 35,
  until: 36,
  after: 37,
  end: 38,
  early: 39,
  mid: 40,
  late: 41,
  and: 42,
  colon: 43,
  semicolon: 44,
  lineBreak: 45,
  strike: 46,
  weekday: 47,
  filler: 48,
  revised: 49,
  original: 50,
  arrow: 51,
  since: 52,
  label: 53,
  suffix: 54,
  dueWord: 55,
  /** "be": what is done after it is still to come. */
  toBe: 56,
  meeting: 57,

  placeholder: 60,
  recurring: 61,
  conditional: 62,
  done: 63,
  goingOn: 64,
  vague: 65,
  relative: 66,
  pointer: 67,
  blank: 68,
  the: 69,
  mark: 70,
  word: 71,
} as const;

const CLASS_COUNT = 72;

/** Longest stretch of a cell that is looked at, in characters; a deadline that begins later is no deadline. */
export const LONGEST_TEXT = 4000;

/**
 * The tokens of the text being read, in columns. There is one such table, filled anew for each text, so that reading
 * a hundred thousand cells leaves nothing behind to be cleared away.
 */
export class Tokens {
  /** The characters of the text, and a few beyond its end. */
  readonly codes = new Uint16Array(LONGEST_TEXT + 8);
  count = 0;
  readonly kind = new Uint8Array(LONGEST_TEXT + 8);
  readonly value = new Int32Array(LONGEST_TEXT + 8);
  readonly start = new Int32Array(LONGEST_TEXT + 8);
  readonly end = new Int32Array(LONGEST_TEXT + 8);
  /** Which word of the lexicon it is; 0 for none. */
  readonly word = new Int32Array(LONGEST_TEXT + 8);
  /** By class, the number of the last text that had a token of it, so that nothing is cleared for the next text. */
  private readonly seenIn = new Int32Array(CLASS_COUNT);
  private text = 0;
  /** May some of the tokens mean something together? */
  mayJoin = false;
  /** Was any date-like token met: a number, a month, a season? */
  hasDate = false;
  hasStruck = false;
  /** Can the first word be a mark for "nothing here" or "see another cell"? */
  opensMark = false;
  readonly struck = new Uint8Array(LONGEST_TEXT + 8);

  /** Empties the table for the next text. */
  begin(): void {
    this.text++;
    this.count = 0;
    this.hasDate = false;
    this.hasStruck = false;
    this.opensMark = true;
    this.mayJoin = false;
  }

  /** Adds a token. */
  push(kind: number, value: number, start: number, end: number, word: number): void {
    const index = this.count++;
    this.kind[index] = kind;
    this.value[index] = value;
    this.start[index] = start;
    this.end[index] = end;
    this.word[index] = word;
    this.seenIn[kind] = this.text;
  }

  notePresent(kind: number): void {
    this.seenIn[kind] = this.text;
  }

  /** Can there be a token of this class? If not, there is none; if so, it may since have become another's part. */
  has(kind: number): boolean {
    return this.seenIn[kind] === this.text;
  }

  /** Can there be a token of one of these classes? */
  hasAny(kinds: readonly number[]): boolean {
    for (let i = 0; i < kinds.length; i++) if (this.seenIn[kinds[i]!] === this.text) return true;
    return false;
  }

  /** The place of the first token of this class, -1 for none. */
  firstOf(kind: number): number {
    if (!this.has(kind)) return -1;
    for (let at = 0; at < this.count; at++) if (this.kind[at] === kind) return at;
    return -1;
  }

  /** Does nothing stand between this token and the one before? */
  isGlued(index: number): boolean {
    return index > 0 && this.start[index] === this.end[index - 1];
  }

  /** Digits of the number at this place. */
  width(index: number): number {
    return this.end[index]! - this.start[index]!;
  }
}
