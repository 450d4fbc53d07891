import type { Span } from '../../model/report';
import {
  AREA,
  FIRST_NAME,
  HEAD,
  lackingOne,
  PLURAL,
  POST_CODE,
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
  /** Does it only hold others together, or say how many are meant? */
  readonly isLink: boolean;
}

const LINKS = new Set(
  'of for the in at to by from within on and as a an our their its his her all each every both i/c'.split(
    ' ',
  ),
);

/** The end of a word that names a field of work: "reablement", "geology", "robotics". */
const FIELD_END =
  /.{4}(?:tions?|sions?|ments?|ologies|ability|iture|graphy|ships?|culture)$|..(?:ology|onomy|sciences?)$|.{3}(?:[ot]ics|istry)$/;

// "handyperson", "cardiologist", "radiographer"
const HOLDER_END = /.{4}(?:person|ologist|iatrist|grapher|thetist|therapist|mistress)$/;

// "Recommendation 4", "interim arrangement": of the cell's own business, and no field that anybody works in
const NO_FIELD =
  /^(?:recommendation|arrangement|decision|discussion|confirmation|completion|clarification|agreement|attachment|statement|comment|question|resolution|condition|option|justification|explanation|attention|conversation|observation|suggestion)s?$/;

// "TAs", "HLTAs", "SENCos"
const MANY_OF_CODE = /^\p{Lu}{2,6}s\.?$/u;

/** The word that stands at this place, looked up. */
export function wordAt(raw: string, plain: string, start: number, lexicon: OwnerLexicon): Word {
  const word = plain.endsWith('.') ? plain.slice(0, -1) : plain;
  const is = lexicon.classes.get(word);
  return {
    start,
    end: start + raw.length,
    raw,
    word,
    is: is === undefined ? classOfUnknown(raw, word, lexicon) : classIn(raw, is),
    shape: shapeOf(raw),
    // "A Smith" begins with an initial, and "Director AS" ends with a short form.
    isLink: LINKS.has(word) && (word === 'a' ? raw === 'a' : raw !== 'AS'),
  };
}

function classOfUnknown(raw: string, word: string, lexicon: OwnerLexicon): number {
  return classOf(word, lexicon) || codeClassOf(raw, word, lexicon);
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

const LONGEST_SHORT_FORM = 8;

/** Two letters with full stops are somebody's initials as well. */
const DOTTED = /^(?:\p{L}\.){2,}\p{L}$/u;

/** Short forms made after a pattern: "DCFO" is a deputy of a known one, "PVC-E" a known one for education. */
function codeClassOf(raw: string, word: string, { classes }: OwnerLexicon): number {
  if (raw.length > LONGEST_SHORT_FORM) return 0;
  // "C.F.O."
  if (DOTTED.test(word)) return (classes.get(word.replaceAll('.', '')) ?? 0) & POST_CODE;
  if (MANY_OF_CODE.test(raw)) return PLURAL;
  if (CODE_OF.test(raw) || CHIEF_CODE.test(raw)) return POST_CODE;
  const isCode = (part: string): boolean => ((classes.get(part) ?? 0) & POST_CODE) !== 0;
  const [first = '', second] = word.split('-');
  if (second !== undefined) return first.length > 2 && isCode(first) ? POST_CODE : 0;
  const isTyped = /^[daie]/.test(word) && !/^\p{Lu}\p{Ll}/u.test(raw);
  return word.length >= 4 && isTyped && isCode(word.slice(1)) ? POST_CODE : 0;
}

function classOf(word: string, { classes, slips }: OwnerLexicon): number {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;
  if (bare !== word) {
    const is = classes.get(bare) ?? (bare.endsWith('-general') ? HEAD : 0);
    if (is !== 0) return is & ~(FIRST_NAME | TITLE);
  }
  const parts = word.includes('-') ? word.split('-') : [];
  if (parts.length > 1 && word.length < 40 && parts.at(-1)!.length > 1) {
    const heads = parts.map((part) => classes.get(part) ?? 0);
    // "AD-Housing"
    if ((heads[0]! & POST_CODE) !== 0 && parts[0]!.length <= LONGEST_CODE_BEFORE_HYPHEN)
      return (heads[1]! & AREA) !== 0 ? POST_CODE : heads.at(-1)!;
    // "Accountant-General" is an accountant
    if (parts.length === 2 && parts[1] === 'general' && (heads[0]! & HEAD) !== 0) return heads[0]!;
    // "Vice-Captain" is a captain; "Marie-Louise" and "Ade-Hall" are names.
    if (heads.every((is) => is !== 0)) return heads.at(-1)!;
  }
  if (word.length >= 24) return 0;
  if (FIELD_END.test(word)) return NO_FIELD.test(word) ? 0 : AREA;
  if (HOLDER_END.test(word)) return HEAD;
  // "Attendence", "Homelesness"
  const isSlip =
    word.length >= SHORTEST_SLIP - 1 && [word, ...lackingOne(word)].some((one) => slips.has(one));
  return isSlip ? AREA : 0;
}

/** "Ad-hoc" and longer are words; letters as few as these before a hyphen are the short form of a post. */
const LONGEST_CODE_BEFORE_HYPHEN = 3;

function shapeOf(raw: string): Word['shape'] {
  // Most words are plain letters, and told apart by three looks.
  if (/^[A-Z]?[a-z]+$/.test(raw)) return raw.charCodeAt(0) <= LAST_CAPITAL ? 'name' : 'lower';
  if (/^[A-Z]+$/.test(raw)) return 'capitals';
  if (/^[\p{N}.\-_/]+(?:st|nd|rd|th)?$/iu.test(raw)) return 'number';
  const letters = raw.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return 'capitals';
  return letters.slice(0, 2) !== letters.slice(0, 2).toLowerCase() || /\p{Lu}/u.test(letters)
    ? 'name'
    : 'lower';
}

/** The code of "Z". */
const LAST_CAPITAL = 90;
