import { OWNER_WORDS, type OwnerWords } from './vocabulary';

/** What a word can be in the title of an owner; a word may be several of these. */
export const HEAD = 1;
export const PLURAL = 2;
export const BODY = 4;
export const UNIT = 8;
export const PEOPLE = 16;
export const AREA = 32;
export const POST_CODE = 64;
export const BODY_CODE = 128;
export const MODIFIER = 256;
export const TITLE = 512;
export const RANK = 1024;
export const VAGUE = 2048;
export const VERB = 4096;
export const PARTICLE = 8192;
export const LABEL = 16384;
export const CHAIR = 32768;
export const ELECTED = 65536;
export const FIRST_NAME = 131072;
export const PLAIN = 262144;

/** The words of owners, ready to be looked up. */
export interface OwnerLexicon {
  readonly classes: ReadonlyMap<string, number>;
  readonly sameAs: ReadonlyMap<string, string>;
  readonly secondHats: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
  readonly vagueTitles: ReadonlySet<string>;
  readonly councilCodes: ReadonlySet<string>;
  readonly plainTitles: readonly string[];
  readonly surnames: ReadonlySet<string>;
  /** Fields of work by their spelling with one letter left out, to know them with a slip of the pen. */
  readonly slips: ReadonlySet<string>;
}

/** The lexicon of the built-in words and of those a council adds to them. */
export function ownerLexicon(added: Partial<OwnerWords> = {}): OwnerLexicon {
  const classes = new Map<string, number>();
  const give = (flag: number, list: keyof OwnerWords): void => {
    for (const word of `${String(OWNER_WORDS[list])} ${String(added[list] ?? '')}`.split(/\s+/)) {
      if (word !== '') classes.set(word, (classes.get(word) ?? 0) | flag);
    }
  };
  give(HEAD, 'heads');
  for (const head of [...classes.keys()]) {
    const plural = head.endsWith('man') ? `${head.slice(0, -2)}en` : `${head}s`;
    classes.set(plural, (classes.get(plural) ?? 0) | PLURAL);
  }
  give(POST_CODE, 'postCodes');
  for (const code of ['ads', 'gps', 'sros', 'dcss', 'gms', 'hods', 'heads', 'mgrs'])
    classes.set(code, PLURAL);
  give(RANK, 'ranks');
  give(CHAIR, 'chairs');
  give(ELECTED, 'elected');
  give(MODIFIER, 'modifiers');
  give(BODY, 'bodies');
  give(UNIT, 'units');
  give(PEOPLE, 'people');
  give(BODY_CODE, 'bodyCodes');
  give(AREA, 'areas');
  give(TITLE, 'titles');
  give(PARTICLE, 'particles');
  give(FIRST_NAME, 'firstNames');
  give(VAGUE, 'vague');
  give(VERB, 'verbs');
  give(LABEL, 'labels');
  give(PLAIN, 'plain');
  return {
    classes,
    slips: slipsOf(classes),
    sameAs: new Map(Object.entries({ ...OWNER_WORDS.sameAs, ...added.sameAs })),
    secondHats: new Set([...OWNER_WORDS.secondHats, ...(added.secondHats ?? [])]),
    pairs: new Set([...OWNER_WORDS.pairs, ...(added.pairs ?? [])]),
    departments: new Set(`${OWNER_WORDS.departments} ${added.departments ?? ''}`.split(/\s+/)),
    vagueTitles: new Set([...OWNER_WORDS.vagueTitles, ...(added.vagueTitles ?? [])]),
    councilCodes: new Set(`${OWNER_WORDS.councilCodes} ${added.councilCodes ?? ''}`.split(/\s+/)),
    surnames: new Set(`${OWNER_WORDS.surnames} ${added.surnames ?? ''}`.split(/\s+/)),
    plainTitles: [...OWNER_WORDS.plainTitles, ...(added.plainTitles ?? [])],
  };
}

/** A slip is only believed in words as long as this: shorter ones are too near to surnames. */
export const SHORTEST_SLIP = 9;

/** A word with each of its letters left out in turn. */
export function lackingOne(word: string): string[] {
  return [...word].map((_, i) => word.slice(0, i) + word.slice(i + 1));
}

function slipsOf(classes: ReadonlyMap<string, number>): Set<string> {
  const fields = [...classes].filter(([word, is]) => word.length >= SHORTEST_SLIP && (is & AREA) !== 0);
  return new Set(fields.flatMap(([word]) => [word, ...lackingOne(word)]));
}

/** The lexicon of the built-in words alone. */
export const BUILT_IN = ownerLexicon();
