import { addsToBody, addsToMinistry } from './group-bodies';
import { keyOf } from './key';
import { AREA, FIRST_NAME, RANK, type OwnerLexicon } from './lexicon';
import type { DescribedPiece } from './piece-kind';
import { isCouncillor } from './piece-parts';

/** The pieces of a cell, put together to owners: "Director of Children, Families and Education" is one. */
export function groupPieces(pieces: readonly DescribedPiece[], lexicon: OwnerLexicon): DescribedPiece[][] {
  const groups: DescribedPiece[][] = [];
  for (let i = 0; i < pieces.length; i++) {
    const owner = groups.at(-1);
    if (owner && isPlaceOfBody(owner, pieces[i]!))
      owner.splice(0, 1, { ...owner[0]!, kind: 'area' }, { ...pieces[i]!, kind: 'body' });
    else if (owner && isNarrowed(owner, pieces[i]!))
      owner.splice(0, 1, { ...owner[0]!, kind: 'post' }, pieces[i]!);
    else if (owner && goesOn(owner, pieces, i, lexicon)) owner.push(inItsPlace(owner, pieces[i]!));
    else groups.push([pieces[i]!]);
  }
  return groups;
}

/** "Lead Officer – Climate": a title that many bear, until its field is told. */
function isNarrowed(
  [first, ...others]: readonly DescribedPiece[],
  { kind, joiner }: DescribedPiece,
): boolean {
  const { kind: before, decided, words, isAside } = first!;
  if (others.length > 0 || before !== 'vague' || decided !== words || isAside) return false;
  return (joiner === 'dash' || joiner === 'comma') && (kind === 'area' || kind === 'unit' || kind === 'code');
}

/** Posts of which many sites have one, and firms of which only the name is told. */
const OF_SITE =
  /^(?:ward|wards|home|school|academy|depot|station|centre|branch|hub|unit|house|library|store|site|registered|locality|practice|hospital|clinic)$/;
const FIRMS = /^(?:contractors?|suppliers?|providers?|consultants?|landlords?|developers?|agents?)$/;

/** "Ward Manager – Beech", "Contractor (Norcliffe)": a lone name that is of a place or firm, not of a person. */
function inItsPlace(owner: readonly DescribedPiece[], next: DescribedPiece): DescribedPiece {
  if (next.kind !== 'person' || next.words.length !== 1 || next.words[0]!.is !== 0) return next;
  if (next.words[0]!.shape !== 'name') return next;
  const isSite =
    owner.length === 1 && owner[0]!.words.some(({ word }) => OF_SITE.test(word) || FIRMS.test(word));
  return isSite ? { ...next, kind: 'area' } : next;
}

/** Does the piece at `i` go on with the owner before it, rather than name another? */
function goesOn(
  owner: readonly DescribedPiece[],
  pieces: readonly DescribedPiece[],
  i: number,
  lexicon: OwnerLexicon,
): boolean {
  const next = pieces[i]!;
  const { joiner } = next;
  if (joiner === 'with') return false;
  if (next.isAside) return isAbout(owner, next);
  if (joiner === 'break') return false;
  if (next.kind === 'nothing') return joiner !== 'first';
  if (joiner === 'and' && isPair(owner.at(-1)!, next, lexicon)) return true;
  if (owner.some(({ kind }) => kind === 'person')) return addsToPerson(owner, pieces, i, lexicon);
  if (next.kind === 'person' && isShoutedSurname(owner.at(-1)!))
    return joiner === 'comma' && owner.length === 1 && isSurnameFirst(pieces, i);
  const post = owner.find(({ kind }) => kind === 'post');
  if (post) return addsToPost(owner, post, next, lexicon);
  if (owner[0]!.kind === 'plural' && (next.kind === 'area' || next.kind === 'unit'))
    return joiner === 'and' || joiner === 'comma' || joiner === 'dash';
  return (
    joiner !== 'slash' && (addsToMinistry(owner[0]!, next) || addsToBody(owner.at(-1)!, pieces, i, lexicon))
  );
}

// "Morland & Sons"
const FIRM_END = /^(?:sons|daughters|co|bros|partners|associates)$/;

/** "Halden & Rye Integrated Care Board": two places that share a body. */
function isPlaceOfBody([first, ...others]: readonly DescribedPiece[], next: DescribedPiece): boolean {
  const { words, kind } = first!;
  if (others.length > 0 || kind !== 'person' || words.length !== 1 || words[0]!.is !== 0) return false;
  const { shape } = words[0]!;
  const [second, ...rest] = next.words;
  if (next.joiner === 'and' && next.words.length === 1 && FIRM_END.test(second!.word)) return true;
  return (
    shape === 'name' &&
    next.joiner === 'and' &&
    next.kind === 'body' &&
    second!.is === 0 &&
    second!.shape === 'name' &&
    rest.length > 0
  );
}

/** "Police & Crime Commissioner", "Fire and Rescue" */
function isPair(
  { words: before }: DescribedPiece,
  { words: after }: DescribedPiece,
  { pairs }: OwnerLexicon,
): boolean {
  return pairs.has(`${before.at(-1)?.word} ${after[0]?.word}`);
}

/** In brackets stands who or where the owner is; a second person there is a second owner. */
function isAbout(owner: readonly DescribedPiece[], aside: DescribedPiece): boolean {
  if (aside.joiner !== 'comma' && !owner.at(-1)!.isAside) return false;
  return !(aside.kind === 'person' && owner.some(({ kind, isAside }) => kind === 'person' && isAside));
}

function addsToPerson(
  owner: readonly DescribedPiece[],
  pieces: readonly DescribedPiece[],
  i: number,
  lexicon: OwnerLexicon,
): boolean {
  const next = pieces[i]!;
  const { joiner, kind, isElected, hasArticle } = next;
  if (isBareCode(next) && isBareCode(owner.at(-1)!)) return false;
  const person = owner.find((piece) => piece.kind === 'person')!;
  const hasPost = owner.some((piece) => piece.kind === 'post');
  // "Jo Whitlock, Head of Parks and Trees"
  if (kind === 'area' && hasPost) return joiner !== 'slash' && joiner !== 'newline';
  if (kind === 'post') {
    const first = owner.find((piece) => piece.kind === 'post');
    if (first && joiner === 'and' && isSecondHat(first, next, lexicon)) return true;
    const isInitials = joiner === 'slash' && isBareCode(person);
    const isApart = isInitials || joiner === 'and' || hasPost || (joiner === 'slash' && hasArticle);
    return !isApart && (isElected || !isCouncillor(person.words[0]!.word));
  }
  const post = owner.find((piece) => piece.kind === 'post');
  // "Jo Whitlock – Estates & Facilities"
  if (!post && joiner === 'and' && kind === 'area') return owner.length > 1 && owner.at(-1)!.kind === 'area';
  // "Jo Whitlock, Solicitor, Legal and Democratic Services"
  if (post && joiner === 'and' && (kind === 'unit' || kind === 'code') && !owner.at(-1)!.isAside)
    return addsToPost(owner, post, next, lexicon);
  if (kind === 'person') return joiner === 'comma' && owner.length === 1 && isSurnameFirst(pieces, i);
  return (joiner === 'comma' || joiner === 'dash' || joiner === 'newline') && kind !== 'plural';
}

/** "Whitlock, Oona": two names and no more, the first of them no first name. */
function isSurnameFirst(pieces: readonly DescribedPiece[], i: number): boolean {
  const [surname, given, after] = [pieces[i - 1]!, pieces[i]!, pieces[i + 1]];
  if (surname.words.length !== 1 || given.words.length > 2) return false;
  if (surname.joiner === 'comma' || surname.joiner === 'and') return false;
  if (after?.kind === 'person' && (after.joiner === 'comma' || after.joiner === 'and')) return false;
  const { is, shape } = surname.words[0]!;
  return (is & FIRST_NAME) === 0 && (shape === 'name' || surname.words[0]!.word.length > 2);
}

/** Capitals shorter than this are a code rather than a surname. */
const SHORTEST_SURNAME = 4;

/** "WHITLOCK, Oona": capitals that would be a code without the name behind them. */
export function isShoutedSurname({ kind, words }: DescribedPiece): boolean {
  const { word = '', is, shape } = words[0] ?? {};
  return (
    kind === 'code' &&
    words.length === 1 &&
    is === 0 &&
    shape === 'capitals' &&
    word.length >= SHORTEST_SURNAME
  );
}

/** What stands beside a post: its field, its organisation, its holder, or another owner. */
function addsToPost(
  owner: readonly DescribedPiece[],
  post: DescribedPiece,
  next: DescribedPiece,
  lexicon: OwnerLexicon,
): boolean {
  const { joiner, kind } = next;
  if (owner.at(-1)!.isUnfinished) return true;
  const isOpen = post.isOpen || owner.length > 1;
  const isListed = joiner === 'comma' || joiner === 'dash';
  switch (kind) {
    case 'person':
      return (
        joiner !== 'and' &&
        !(isBareCode(next) && (joiner === 'slash' || isBareCode(post))) &&
        !isOfOtherRank(post, next, joiner) &&
        (post.isElected || !isCouncillor(next.words[0]!.word))
      );
    case 'post':
      if (joiner === 'and' && isChiefOfBoth(owner, next)) return true;
      if (joiner === 'slash' && isSecondHat(next, post, lexicon)) return true;
      return (joiner === 'and' || joiner === 'slash') && isSecondHat(post, next, lexicon);
    case 'area':
      return isListed || (isOpen && joiner !== 'newline');
    case 'code':
      return isListed || (isOpen && joiner !== 'newline');
    case 'unit':
      return isListed || (isOpen && joiner === 'and' && !next.hasArticle);
    case 'body':
      return isListed || (isOpen && joiner === 'and' && (post.isChair || isField(next)));
    // "Director of Nursing, Midwifery and AHPs"
    case 'plural':
      return joiner === 'and' && owner.at(-1)!.kind === 'area' && isCodeOfMany(next);
    // "ward manager – larch"
    case 'unknown':
      return joiner === 'dash' || (isOpen && joiner === 'and' && next.words[0]!.shape === 'name');
    default:
      return false;
  }
}

/** "Partnerships": a word for people that is a field of work as well. */
function isField({ words }: DescribedPiece): boolean {
  return words.length === 1 && (words[0]!.is & AREA) !== 0;
}

/** "AHPs", and no word more */
function isCodeOfMany({ words }: DescribedPiece): boolean {
  return words.length === 1 && /^\p{Lu}{2,}s$/u.test(words[0]!.raw);
}

/** "ASM, AO": two short forms side by side are two owners. */
function isBareCode({ words, isAside }: DescribedPiece): boolean {
  return !isAside && words.length === 1 && words[0]!.shape === 'capitals' && words[0]!.word.length <= 4;
}

/** "Superintendent Corporate Development / Insp Hughes": an officer of one rank does not hold the post of another. */
function isOfOtherRank(
  post: DescribedPiece,
  officer: DescribedPiece,
  joiner: DescribedPiece['joiner'],
): boolean {
  if ((officer.words[0]!.is & RANK) === 0 || isCouncillor(officer.words[0]!.word)) return false;
  const isRanked = post.words.some(({ is }) => (is & RANK) !== 0 && (is & FIRST_NAME) === 0);
  return joiner === 'slash' || (isRanked && joiner !== 'dash');
}

/** "Clerk and RFO", "Director of Resources and Section 151 Officer": a role that comes with another post. */
function isSecondHat(post: DescribedPiece, next: DescribedPiece, lexicon: OwnerLexicon): boolean {
  if (!lexicon.secondHats.has(keyOf(next.words, lexicon))) return false;
  const first = keyOf(post.words, lexicon);
  // The law forbids the one to be the other.
  return !lexicon.secondHats.has(first) && first !== 'chief executive';
}

/** "Chief Digital and Information Officer" */
function isChiefOfBoth(owner: readonly DescribedPiece[], next: DescribedPiece): boolean {
  const { isOpen, decided } = owner[0]!;
  return (
    owner.length === 1 &&
    isOpen &&
    decided[0]!.word === 'chief' &&
    next.hasField &&
    next.decided[0]!.word === 'officer'
  );
}
