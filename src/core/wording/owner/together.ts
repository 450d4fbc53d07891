import { POST_CODE, type OwnerLexicon } from './lexicon';
import type { DescribedPiece, PieceKind } from './piece-kind';
import { isUnknownName } from './standing';

/** Two pieces side by side that make sense only together, and what each of them is then. */
interface Pairing {
  readonly fits: (first: DescribedPiece, next: DescribedPiece, lexicon: OwnerLexicon) => boolean;
  readonly first?: PieceKind;
  readonly next?: PieceKind;
}

const PAIRINGS: readonly Pairing[] = [
  { fits: isPlaceOfBody, first: 'area', next: 'body' },
  { fits: isFirm, first: 'area', next: 'body' },
  { fits: isNarrowed, first: 'post' },
  { fits: isDottedPost, first: 'post' },
  { fits: isHolder, first: 'person' },
  { fits: isShortOfNext, first: 'code' },
  { fits: isShortOfFirst, next: 'code' },
  { fits: isSite, next: 'area' },
];

/** What two pieces are that only together make sense; undefined for all that each say what they are. */
export function together(
  first: DescribedPiece,
  next: DescribedPiece,
  lexicon: OwnerLexicon,
): DescribedPiece[] | undefined {
  const pairing = PAIRINGS.find(({ fits }) => fits(first, next, lexicon));
  return (
    pairing && [
      { ...first, kind: pairing.first ?? first.kind },
      { ...next, kind: pairing.next ?? next.kind },
    ]
  );
}

/** "Halden & Rye Integrated Care Board": two places that share a body. */
function isPlaceOfBody(first: DescribedPiece, { joiner, kind, words }: DescribedPiece): boolean {
  return (
    joiner === 'and' &&
    kind === 'body' &&
    isUnknownName(first) &&
    words.length > 1 &&
    words[0]!.is === 0 &&
    words[0]!.shape === 'name'
  );
}

/** "Morland & Sons" */
function isFirm(first: DescribedPiece, { joiner, words }: DescribedPiece): boolean {
  return joiner === 'and' && isUnknownName(first) && words.length === 1 && FIRM_END.test(words[0]!.word);
}

const FIRM_END = /^(?:sons|daughters|co|bros|partners|associates)$/;

/** "Lead Officer – Climate": a title that many bear, until its field is told. */
function isNarrowed(first: DescribedPiece, { joiner, kind }: DescribedPiece): boolean {
  const isField = kind === 'area' || kind === 'unit' || kind === 'code';
  return isField && (joiner === 'dash' || joiner === 'comma') && isVagueTitle(first);
}

function isVagueTitle({ kind, decided, words, isAside }: DescribedPiece): boolean {
  return kind === 'vague' && decided === words && !isAside;
}

/** "E.D., Policy Directorate": letters with full stops are initials, unless a field makes a post of them. */
function isDottedPost(
  { kind, words }: DescribedPiece,
  { joiner, kind: field }: DescribedPiece,
  { classes }: OwnerLexicon,
): boolean {
  if (kind !== 'person' || words.length !== 1 || !words[0]!.word.includes('.')) return false;
  if (joiner !== 'dash' && joiner !== 'comma') return false;
  const isPost = ((classes.get(words[0]!.word.replaceAll('.', '')) ?? 0) & POST_CODE) !== 0;
  return isPost && (field === 'area' || field === 'unit' || field === 'body');
}

/** "MD (Mental Health Law Manager)": letters that stand for another post are somebody's initials here. */
function isHolder(first: DescribedPiece, next: DescribedPiece, { sameAs }: OwnerLexicon): boolean {
  if (first.kind !== 'post' || !areLettersBeforeTitle(first, next)) return false;
  const { word } = first.words[0]!;
  return word.length === 2 && !sameAs.has(word) && initialsOf(next) !== word;
}

/** "DH (Deputy Head)" */
function isShortOfNext(first: DescribedPiece, next: DescribedPiece): boolean {
  return (
    first.kind === 'person' && areLettersBeforeTitle(first, next) && initialsOf(next) === first.words[0]!.word
  );
}

/** Do letters stand alone before the title of a post in brackets? */
function areLettersBeforeTitle({ words }: DescribedPiece, next: DescribedPiece): boolean {
  if (words.length !== 1 || words[0]!.shape !== 'capitals') return false;
  return next.kind === 'post' && next.isAside && next.hasField;
}

/** "Grants Coordinator (GC)" */
function isShortOfFirst(first: DescribedPiece, { isAside, words }: DescribedPiece): boolean {
  if (!isAside || words.length !== 1 || words[0]!.shape !== 'capitals') return false;
  return first.words.length > 1 && initialsOf(first) === words[0]!.word;
}

function initialsOf({ words }: DescribedPiece): string {
  return words.map(({ isLink, word }) => (isLink ? '' : word[0])).join('');
}

/** "Ward Manager – Beech", "Contractor (Norcliffe)": a lone name that is of a place or firm, not of a person. */
function isSite({ words }: DescribedPiece, next: DescribedPiece): boolean {
  const { joiner, isAside } = next;
  if (!isUnknownName(next) || !(isAside || joiner === 'dash' || joiner === 'comma' || joiner === 'slash'))
    return false;
  return words.some(({ word }) => OF_SITE.test(word) || FIRMS.test(word));
}

/** Posts of which many sites have one, and firms of which only the name is told. */
const OF_SITE =
  /^(?:ward|wards|home|school|academy|depot|station|centre|branch|hub|unit|house|library|store|site|registered|locality|practice|hospital|clinic)$/;
const FIRMS = /^(?:contractors?|suppliers?|providers?|consultants?|landlords?|developers?|agents?)$/;
