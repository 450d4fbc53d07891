import { plainText } from '../../model/plain-text';
import { joinOf, JOINING } from './joining';
import { AREA, BODY_CODE, MODIFIER, RANK, TITLE, type OwnerLexicon } from './lexicon';
import { wordAt, type Word } from './words';

/** How a piece is joined to the one before it. */
export type Joiner = 'first' | 'and' | 'comma' | 'slash' | 'break' | 'newline' | 'dash' | 'with' | 'beside';

/** Words between two joiners. */
export interface Piece {
  readonly joiner: Joiner;
  readonly words: readonly Word[];
  /** Does it stand in brackets? */
  readonly isAside: boolean;
  /** Does a colon end it, as in "Lead:"? */
  readonly isLabel: boolean;
}

// "i/c"; "T/DCI", a rank held for a time; "12/06/2024"; "Head of", "O'Brien", "s.151", "H&S", "nrcan-rncan", "jo.smith@here.gov.uk", then the marks between.
const TOKEN =
  /(?<!\p{L})(?:i\/c(?!\p{L})|[ADTadt]\/(?=\p{L}{2}))|\d{1,4}(?:\/\d{1,4}){1,2}(?![\p{L}\p{N}])|(?<!\p{L})\p{L}&\p{L}{1,2}(?!\p{L})|[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_'’@]|[.‐‑-](?=[\p{L}\p{N}]))*\.?|\n|[^\s\p{L}\p{N}]/gu;

/** As many characters as a phrase that joins can have. */
const LONGEST_PHRASE = 30;

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
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const mark = match[0];
    const start = match.index;
    const known = plain.slice(start, start + mark.length);
    if (mark.length === 2 && mark.endsWith('/')) continue;
    if (mark.length > 1 || /^[\p{L}\p{N}]/u.test(mark)) {
      const word = wordAt(mark, known, start, lexicon);
      // "1. Head of Legal 2. Head of HR"
      if (word.shape === 'number' && /^\d{1,2}\.$/.test(mark) && start + mark.length < text.length) {
        close('break');
        continue;
      }
      const joins = JOINING.has(word.word)
        ? joinOf(word.word, plain.slice(start, start + LONGEST_PHRASE).replace(/\s+/g, ' '))
        : null;
      if (joins !== null) close(joins);
      else {
        words.push(word);
        // "Lead: Head of Housing. Support: HR"
        if (isStop(word, text)) close('break');
      }
    } else if (known === '(' || known === '[') close('comma', true);
    else if (known === ')' && (!isAside || words.length === 1) && isNumbering(words.at(-1))) {
      words.pop();
      isAside = false;
      close('break');
    } else if (known === ')' || known === ']') close('comma', false);
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

/** "1) Clerk 2) Chair", "(a) Finance (b) HR" */
function isNumbering(word: Word | undefined): boolean {
  return word !== undefined && /^(?:\d{1,2}|[a-z]|i{2,3}|iv)$/.test(word.word);
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
  beside: 8,
};

const JOINERS: Readonly<Record<string, Joiner>> = {
  '&': 'and',
  // Titles are written with "and" or "&"; a plus only joins owners: "Estates + Catering".
  '+': 'slash',
  ',': 'comma',
  '/': 'slash',
  '\\': 'slash',
  ';': 'break',
  '|': 'break',
  '•': 'break',
  '·': 'break',
};
