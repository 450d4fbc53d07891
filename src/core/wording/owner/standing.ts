import { AREA, BODY, BODY_CODE, LABEL, MODIFIER, PEOPLE, PLURAL, POST_CODE, UNIT } from './lexicon';
import type { DescribedPiece } from './piece-kind';

// What a piece is by itself decides most of what it is beside another: a whole owner stands apart, a field belongs to a
// title that names none, a body to a smaller one.

/** Nouns of titles that say nothing without a field: "Director", "Head", "Deputy Secretary"; a "Clerk" is one anywhere. */
const WANTING =
  /^(?:directors?|managers?|officers?|heads?|leads?|leaders?|secretar(?:y|ies)|commissioners?|(?:vice-)?presidents?|(?:vice-)?chancellors?|coordinators?|co-ordinators?|advis[eo]rs?|ministers?|members?|chairs?|chairman|chairwoman|chairperson|executive|principals?|deans?|general|superintendents?|inspectors?|chiefs?|supervisors?|deputy|assistant|mgr|dir|hd|offr|ads?|dd|dg|ddg|adg|adm|vp|svp|evp|pvc|dvc|gm|ed|dir-gen)$/;

/** Does a title leave open what it is the title of? */
export function wantsField({ kind, words, isOpen }: DescribedPiece): boolean {
  if ((kind !== 'post' && kind !== 'plural') || isOpen) return false;
  const last = words.at(-1)!;
  return (
    WANTING.test(last.word.replace(/\./g, '')) &&
    words
      .slice(0, -1)
      .every(
        ({ is, word, shape }) => (is & (MODIFIER | LABEL)) !== 0 || shape === 'number' || WANTING.test(word),
      )
  );
}

/** Bodies that meet and decide: they sit beside a post, which only chairs or serves them. */
const MEETING =
  /^(?:board|committee|cttee|subcommittee|sub-committee|panel|cabinet|forum|senate|assembly|body|taskforce|selectboard)$/;

/** "SLT", "DMT", "FGB": short forms of bodies that meet */
const MEETING_CODE = /^(?:[a-z]{1,3}(?:lt|mt|gb)|ppg)$/;

export function isMeeting({ kind, words, decided }: DescribedPiece): boolean {
  if (kind === 'code') return words.length === 1 && MEETING_CODE.test(words[0]!.word);
  if (kind === 'unit') return words.some(({ word }) => /^(?:leadership|management|executive)$/.test(word));
  return kind === 'body' && MEETING.test(decided[0]!.word);
}

/** "faculty", "all staff", "residents", "the Board": people, or a body by its bare noun, are nobody's field. */
export function isParty({ kind, words, decided }: DescribedPiece): boolean {
  if (kind !== 'body' && kind !== 'unit') return false;
  const { is } = decided[0]!;
  if ((is & PEOPLE) !== 0) return (is & AREA) === 0 || words.length > 1;
  return words.length === 1 && (is & (BODY | UNIT)) !== 0 && (is & AREA) === 0;
}

/** "DCFO", "ASM", "ICDP": one word of letters */
export function isCode({ words, isAside }: DescribedPiece): boolean {
  if (isAside || words.length !== 1) return false;
  const { shape, word, is } = words[0]!;
  if (shape === 'capitals') return word.length <= LONGEST_LETTERS;
  return (is & (POST_CODE | BODY_CODE | PLURAL)) !== 0 && /^\p{Lu}\p{Ll}?\p{Lu}/u.test(words[0]!.raw);
}

const LONGEST_LETTERS = 5;

/** How large a body is by its noun; 0 where that does not say. */
export function sizeOf({ kind, decided }: DescribedPiece): number {
  if (kind !== 'unit' && kind !== 'body') return 0;
  return SIZES.findIndex((nouns) => nouns.test(decided[0]!.word)) + 1;
}

const SIZES: readonly RegExp[] = [
  /^(?:team|unit|section|hub|desk|squad|services?|svcs|branch)$/,
  /^(?:directorate|division|command)$/,
  /^(?:department|dept|ministry|faculty|office)$/,
  /^(?:councils?|police|constabulary|agency|authority|trust|ltd|plc|university|college|school|academy|hospital|partnership)$/,
];

/** The size of a department: whatever is smaller is within one. */
export const LARGEST_UNIT = 3;

/** Organisations, of which none is part of another's title. */
export function isOrganisation(piece: DescribedPiece): boolean {
  return sizeOf(piece) === SIZES.length;
}

/** A lone name that no list of ours holds may be a person's, a place's or a firm's. */
export function isUnknownName({ kind, words }: DescribedPiece): boolean {
  return kind === 'person' && words.length === 1 && words[0]!.is === 0 && words[0]!.shape === 'name';
}

/** A field of work, or a bare body that is a field as well: "Library and Community Services" */
export function isField({ kind, words }: DescribedPiece): boolean {
  return kind === 'area' || (kind === 'body' && words.length === 1 && (words[0]!.is & AREA) !== 0);
}
