import { TOKEN, type Tokens } from './tokens';

const T = TOKEN;

/** Which part of a phrase a token is. */
export const SLOT = {
  day: 0,
  month: 1,
  year: 2,
  number: 3,
  season: 4,
  mark: 5,
  lastMark: 6,
  scope: 7,
  unit: 8,
  lastDay: 9,
  scopeAfter: 10,
  half: 11,
} as const;

const S = SLOT;
const SLOT_COUNT = 12;

interface Part {
  /** Classes of tokens that fit, one bit each. */
  readonly mask: number;
  readonly isOptional: boolean;
  /** Where its place is kept, -1 where nobody asks. */
  readonly slot: number;
}

const bits = (...kinds: readonly number[]): number => kinds.reduce((mask, kind) => mask | (1 << kind), 0);

const SEPARATORS = bits(T.slash, T.dash, T.dot, T.comma, T.of);

/** The words of which patterns are made. */
const PARTS: Readonly<Record<string, Omit<Part, 'isOptional'>>> = {
  // "16", "16th"
  day: { mask: bits(T.number, T.ordinal), slot: S.day },
  ordinalDay: { mask: bits(T.ordinal), slot: S.day },
  lastDay: { mask: bits(T.number, T.ordinal), slot: S.lastDay },
  // "03"
  monthNumber: { mask: bits(T.number), slot: S.month },
  month: { mask: bits(T.month), slot: S.month },
  // "2019", "'19", "19"
  year: { mask: bits(T.year, T.shortYear, T.number), slot: S.year },
  // "2019", "'19"
  plainYear: { mask: bits(T.year, T.shortYear), slot: S.year },
  fullYear: { mask: bits(T.year), slot: S.year },
  // "2019/20"
  pair: { mask: bits(T.yearPair), slot: S.year },
  anyYear: { mask: bits(T.year, T.shortYear, T.yearPair), slot: S.year },
  looseYear: { mask: bits(T.year, T.shortYear, T.yearPair, T.number), slot: S.year },
  mark: { mask: bits(T.slash, T.dash, T.dot), slot: S.mark },
  sameMark: { mask: bits(T.slash, T.dash, T.dot), slot: S.lastMark },
  monthMark: { mask: bits(T.slash, T.dot, T.dash), slot: S.mark },
  slash: { mask: bits(T.slash), slot: -1 },
  sep: { mask: SEPARATORS, slot: -1 },
  gap: { mask: SEPARATORS | bits(T.open), slot: -1 },
  bracket: { mask: bits(T.open, T.close), slot: -1 },
  dot: { mask: bits(T.dot), slot: -1 },
  dash: { mask: bits(T.dash), slot: -1 },
  join: { mask: bits(T.dash, T.slash), slot: -1 },
  quarterWord: { mask: bits(T.quarter), slot: -1 },
  halfWord: { mask: bits(T.half), slot: S.half },
  h: { mask: bits(T.halfLetter), slot: -1 },
  number: { mask: bits(T.number), slot: S.number },
  // "3", "three", "third"
  numeral: { mask: bits(T.number, T.count), slot: S.number },
  lastNumber: { mask: bits(T.number), slot: S.lastDay },
  ordinal: { mask: bits(T.ordinal, T.last), slot: S.number },
  season: { mask: bits(T.season), slot: S.season },
  feast: { mask: bits(T.feast), slot: S.season },
  term: { mask: bits(T.term), slot: S.unit },
  // "financial year"
  scope: { mask: bits(T.financial, T.academic, T.municipal, T.yearWord), slot: S.scope },
  scopeAfter: { mask: bits(T.financial, T.academic, T.municipal, T.yearWord), slot: S.scopeAfter },
  weekStart: { mask: bits(T.weekStart), slot: S.unit },
  packed: { mask: bits(T.packedDay), slot: S.day },
};

/** A sequence of tokens a phrase may be written in. */
export interface Pattern {
  readonly parts: readonly Part[];
  /** The masks of the parts, and their slots, in rows that are read quickly. */
  readonly masks: Int32Array;
  readonly slots: Int8Array;
}

/** Makes a pattern of its words: "day sep? month year", a question mark after what may be missing. */
export function pattern(words: string): Pattern {
  const parts = words.split(' ').map((word) => {
    const part = PARTS[word.replace('?', '')];
    if (!part) throw new Error(`No part of a deadline pattern is called ${word}.`);
    return { ...part, isOptional: word.endsWith('?') };
  });
  return {
    parts,
    masks: Int32Array.from(parts, ({ mask }) => mask),
    slots: Int8Array.from(parts, ({ slot }) => slot),
  };
}

/** Where the parts of a pattern stand among the tokens. */
export class Match {
  readonly tokens: Tokens;
  /** The first and the last token. */
  first = 0;
  last = 0;
  private readonly at = new Int32Array(SLOT_COUNT);
  /** Which slots are filled, one bit each. */
  private filled = 0;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  has(slot: number): boolean {
    return ((this.filled >>> slot) & 1) === 1;
  }

  /** Which token the part is. */
  place(slot: number): number {
    return this.at[slot]!;
  }

  kind(slot: number): number {
    return this.tokens.kind[this.at[slot]!]!;
  }

  value(slot: number): number {
    return this.tokens.value[this.at[slot]!]!;
  }

  /** How many characters the part is long. */
  width(slot: number): number {
    return this.tokens.width(this.at[slot]!);
  }

  /** Notes where the parts of a pattern stand that fits these tokens. */
  note({ masks, slots }: Pattern, first: number, last: number): void {
    const { kind } = this.tokens;
    const { at } = this;
    let filled = 0;
    for (let i = 0, index = first; index <= last; i++) {
      if (((masks[i]! >>> kind[index]!) & 1) === 0) continue;
      const slot = slots[i]!;
      if (slot >= 0) {
        at[slot] = index;
        filled |= 1 << slot;
      }
      index++;
    }
    this.first = first;
    this.last = last;
    this.filled = filled;
  }
}
