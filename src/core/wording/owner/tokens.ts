import { plainText } from '../../model/plain-text';
import type { Span } from '../../model/report';
import {
  AREA,
  BODY_CODE,
  FIRST_NAME,
  HEAD,
  lackingOne,
  MODIFIER,
  PLURAL,
  POST_CODE,
  RANK,
  SHORTEST_SLIP,
  TITLE,
  type OwnerLexicon,
} from './lexicon';

/** A word of an owner cell. */
export interface Word extends Span {
  /** As it stands in the cell. */
  readonly raw: string;
  /** Lower case, without the full stop of an abbreviation. */
  readonly word: string;
  /** What the lexicon says of it; 0 for a word it does not know. */
  readonly is: number;
  readonly shape: 'name' | 'capitals' | 'lower' | 'number';
}

/** How a piece is joined to the one before it. */
export type Joiner = 'first' | 'and' | 'comma' | 'slash' | 'break' | 'newline' | 'dash' | 'with';

/** Words between two joiners. */
export interface Piece {
  readonly joiner: Joiner;
  readonly words: readonly Word[];
  /** Does it stand in brackets? */
  readonly isAside: boolean;
  /** Does a colon end it, as in "Lead:"? */
  readonly isLabel: boolean;
}

// "i/c"; "T/DCI", a rank held for a time; "Head of", "O'Brien", "s.151", "H&S", "nrcan-rncan", "jo.smith@here.gov.uk", then the marks between.
const TOKEN =
  /(?<!\p{L})(?:i\/c(?!\p{L})|[ADTadt]\/(?=\p{L}{2}))|(?<!\p{L})\p{L}&\p{L}{1,2}(?!\p{L})|[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_'’@]|[.‐‑-](?=[\p{L}\p{N}]))*\.?|\n|[^\s\p{L}\p{N}]/gu;

/** As many characters as a phrase that joins can have. */
const LONGEST_PHRASE = 30;

const LINKS = new Set(
  'of for the in at to by from within on and as a an our their its his her all each every both i/c'.split(
    ' ',
  ),
);

/** The end of a word that names a field of work: "reablement", "physiotherapy-provision". */
const FIELD_END = /.{4}(?:tions?|sions?|ments?|ology|ologies|ability|iture|graphy|ships?|nomics)$/;

// "Recommendation 4", "interim arrangement": of the cell's own business, and no field that anybody works in
const NO_FIELD =
  /^(?:recommendation|arrangement|decision|discussion|confirmation|completion|clarification|agreement|attachment|statement|comment|question|resolution|condition|option|justification|explanation|attention|conversation|observation|suggestion)s?$/;

/** Does this word only hold others together, or say how many are meant? */
export function isLink({ word, raw }: Word): boolean {
  // "A Smith" begins with an initial.
  return LINKS.has(word) && (word !== 'a' || raw === 'a');
}

/** The pieces of an owner cell, with their words looked up. */
export function piecesOf(text: string, lexicon: OwnerLexicon): Piece[] {
  const plain = plainText(text);
  const pieces: Piece[] = [];
  let words: Word[] = [];
  let joiner: Joiner = 'first';
  let isAside = false;
  const close = (next: Joiner, aside = isAside, isLabel = false): void => {
    if (words.length > 0) {
      pieces.push({ joiner, words, isAside, isLabel });
      words = [];
      joiner = next;
    } else if (pieces.length > 0 && STRENGTH[next] > STRENGTH[joiner]) joiner = next;
    isAside = aside;
  };
  for (const match of text.matchAll(TOKEN)) {
    const mark = match[0];
    const start = match.index;
    const known = plain.slice(start, start + mark.length);
    if (mark.endsWith('/') && mark.length > 1) continue;
    if (/^[\p{L}\p{N}]/u.test(mark)) {
      const word = wordAt(mark, known, start, lexicon);
      // "1. Head of Legal 2. Head of HR"
      if (/^\d{1,2}\.$/.test(mark) && start + mark.length < text.length) {
        close('break');
        continue;
      }
      const joins = joinOf(word.word, plain.slice(start, start + LONGEST_PHRASE));
      if (joins !== null) close(joins);
      else {
        words.push(word);
        // "Lead: Head of Housing. Support: HR"
        if (isStop(word, text)) close('break');
      }
    } else if (known === '(' || known === '[') close('comma', true);
    else if (known === ')' || known === ']') close('comma', false);
    else if (known === ':') close('dash', isAside, true);
    else if (known === '-') {
      // A dash inside a word is part of the word; one with a space on either side joins.
      close('dash');
    } else if (JOINERS[known] !== undefined) close(JOINERS[known]);
    else if (mark === '\n') close('newline');
  }
  close('first');
  return pieces;
}

/** A full stop that ends what stands before it, and is no mark of an abbreviation such as "Asst." or "J.". */
function isStop({ raw, end, is }: Word, text: string): boolean {
  if (!raw.endsWith('.') || text[end] !== ' ' || (is & (MODIFIER | TITLE | RANK)) !== 0) return false;
  return (
    raw.length > LONGEST_ABBREVIATION ||
    (is & BODY_CODE) !== 0 ||
    (raw.length === LONGEST_ABBREVIATION && (is & AREA) !== 0)
  );
}

const LONGEST_ABBREVIATION = 6;

/** Where joiners meet, as in ", and", the stronger counts. */
const STRENGTH: Readonly<Record<Joiner, number>> = {
  first: 0,
  newline: 1,
  comma: 2,
  dash: 3,
  slash: 4,
  and: 5,
  break: 6,
  with: 7,
};

const JOINERS: Readonly<Record<string, Joiner>> = {
  '&': 'and',
  '+': 'and',
  ',': 'comma',
  '/': 'slash',
  '\\': 'slash',
  ';': 'break',
  '|': 'break',
  '•': 'break',
  '·': 'break',
};

// "TAs", "HLTAs", "SENCos"
const MANY_OF_CODE = /^\p{Lu}{2,6}s\.?$/u;

function wordAt(raw: string, plain: string, start: number, lexicon: OwnerLexicon): Word {
  const word = plain.replace(/\.$/, '');
  return {
    start,
    end: start + raw.length,
    raw,
    word,
    is: classIn(raw, classOf(word, lexicon)) || codeClassOf(raw, word, lexicon),
    shape: shapeOf(raw),
  };
}

/** A short form of a post in capitals is one; written like a name it may be a name: "DI" and "Di", "DoN" and "Don". */
function classIn(raw: string, is: number): number {
  if ((is & POST_CODE) === 0 || raw.length > LONGEST_NAME_LIKE_CODE) return is;
  if (!/^\p{Lu}\p{Ll}+\.?$/u.test(raw)) return is & ~FIRST_NAME;
  return (is & FIRST_NAME) !== 0 ? FIRST_NAME : raw.length === 2 ? 0 : is;
}

const LONGEST_NAME_LIKE_CODE = 4;

// "HoN", "DoM", "ADoN", "ADHoS": head, director or chair of something
const CODE_OF = /^[ADI]{0,2}(?:Ho|Do|Co)\p{Lu}{1,4}$/u;

// "CRO", "CXO": chief something officer
const CHIEF_CODE = /^C\p{Lu}O$/u;

/** Short forms made after a pattern: "DCFO" is a deputy of a known one, "PVC-E" a known one for education. */
function codeClassOf(raw: string, word: string, { classes }: OwnerLexicon): number {
  if (raw.length > 8) return 0;
  if (MANY_OF_CODE.test(raw)) return PLURAL;
  if (CODE_OF.test(raw) || CHIEF_CODE.test(raw)) return POST_CODE;
  const isCode = (part: string): boolean => ((classes.get(part) ?? 0) & POST_CODE) !== 0;
  const [first = '', second] = word.split('-');
  if (second !== undefined) return first.length > 2 && isCode(first) ? POST_CODE : 0;
  const isTyped = /^[daie]/.test(word) && !/^\p{Lu}\p{Ll}/u.test(raw);
  return word.length >= 4 && isTyped && isCode(word.slice(1)) ? POST_CODE : 0;
}

function classOf(word: string, { classes, slips }: OwnerLexicon): number {
  const known = classes.get(word);
  if (known !== undefined) return known;
  const bare = word.replace(/'s?$/, '');
  if (bare !== word && classes.has(bare)) return classes.get(bare)! & ~(FIRST_NAME | TITLE);
  const parts = word.split('-');
  if (parts.length > 1 && word.length < 40 && parts.at(-1)!.length > 1) {
    const heads = parts.map((part) => classes.get(part) ?? 0);
    // "Vice-Captain" is a captain; "Marie-Louise" and "Ade-Hall" are names.
    if (heads.every((is) => is !== 0)) return heads.at(-1)!;
  }
  if (word.length >= 24) return 0;
  if (FIELD_END.test(word)) return NO_FIELD.test(word) ? 0 : AREA;
  if (word.endsWith('person') && word.length > 9) return HEAD;
  // "Attendence", "Homelesness"
  const isSlip =
    word.length >= SHORTEST_SLIP - 1 && [word, ...lackingOne(word)].some((one) => slips.has(one));
  return isSlip ? AREA : 0;
}

function shapeOf(raw: string): Word['shape'] {
  if (/^[\p{N}.\-_]+(?:st|nd|rd|th)?$/iu.test(raw)) return 'number';
  const letters = raw.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return 'capitals';
  return letters.slice(0, 2) !== letters.slice(0, 2).toLowerCase() || /\p{Lu}/u.test(letters)
    ? 'name'
    : 'lower';
}

/** The joiner that stands in words at this place, if one does. */
function joinOf(word: string, rest: string): Joiner | null {
  // "Oakmere and District" is one place.
  if (word === 'and' || word === 'or' || word === 'plus' || word === 'then')
    return rest.startsWith('and district') ? null : 'and';
  return HELPER_START.has(word) && HELPER_PHRASE.test(rest) ? 'with' : null;
}

// "with", "with support from", "supported by", "in consultation with", "as well as"
const HELPER_PHRASE =
  /^(?:with|via|alongside|(?:supported|assisted|aided|helped|overseen) by|(?:support|assistance|help|advice|input) from|(?:consultation|conjunction|liaison|partnership|collaboration|together|along|working|consulting|liaising) with|well as)\b/;

const HELPER_START = new Set(
  'with via alongside supported assisted aided helped overseen support assistance help advice input consultation conjunction liaison partnership collaboration together along working consulting liaising well'.split(
    ' ',
  ),
);
