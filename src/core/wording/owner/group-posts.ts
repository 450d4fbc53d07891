import { addsToBody } from './group-bodies';
import { keyOf } from './key';
import { FIRST_NAME, RANK, type OwnerLexicon } from './lexicon';
import { isCouncillor } from './person-in';
import { endOfFields, isLastOfList } from './lists';
import type { DescribedPiece } from './piece-kind';
import {
  isCode,
  isField,
  isMeeting,
  isOrganisation,
  isParty,
  LARGEST_UNIT,
  sizeOf,
  wantsField,
} from './standing';

/** What stands beside a post: its field, its organisation, its holder, or another owner. */
export function addsToPost(
  owner: readonly DescribedPiece[],
  post: DescribedPiece,
  pieces: readonly DescribedPiece[],
  i: number,
  lexicon: OwnerLexicon,
): boolean {
  const next = pieces[i]!;
  const { joiner, kind } = next;
  if (owner.at(-1)!.isUnfinished) return true;
  const isOpen = post.isOpen || owner.length > 1;
  switch (kind) {
    case 'person':
      return (
        joiner !== 'and' &&
        !(isCode(next) && (joiner === 'slash' || isCode(post) || endsInLetters(post))) &&
        !isOfOtherRank(post, next, joiner) &&
        (post.isElected || !isCouncillor(next.words[0]!.word))
      );
    case 'post':
      if (joiner === 'and' && isChiefOfBoth(owner, next)) return true;
      if (joiner === 'slash' && isSecondHat(next, post, lexicon)) return true;
      return (joiner === 'and' || joiner === 'slash') && isSecondHat(post, next, lexicon);
    case 'area':
    case 'code':
    case 'unit':
    case 'body':
      return joiner === 'comma'
        ? isOfPost(owner, post, pieces, i)
        : isAlsoOfPost(owner, post, pieces, i, lexicon);
    // "Director of Nursing, Midwifery and AHPs"
    case 'plural':
      return joiner === 'and' && owner.at(-1)!.kind === 'area' && isCodeOfMany(next);
    // "ward manager – larch", "Programme Manager, Levelling Up Fund"
    case 'unknown':
      if (joiner === 'comma') return next.words.length > 1;
      return joiner === 'dash' || (isOpen && joiner === 'and' && next.words[0]!.shape === 'name');
    default:
      return false;
  }
}

/** Does what stands behind a post's comma belong to it: "Director, Finance", but "Clerk, Finance Committee"? */
function isOfPost(
  owner: readonly DescribedPiece[],
  post: DescribedPiece,
  pieces: readonly DescribedPiece[],
  i: number,
): boolean {
  const next = pieces[i]!;
  if (isParty(next) || (isCode(post) && isCode(next) && !wantsField(post))) return false;
  if (owner.length === 1 && wantsField(post)) return next.kind !== 'code' || !isMeeting(next);
  if (isMeeting(next)) return false;
  // A title that has its field may be told its place, or go on in a list that "and" ends; else the list names others.
  const end = endOfFields(pieces, i);
  return end ? !namesAnother(end) : isLastOfList(pieces, i) || isWithinLast(pieces, i);
}

/** "Senior Planner, Policy Team, Oakmere Council": a place and the larger one that it is in. */
function isWithinLast(pieces: readonly DescribedPiece[], i: number): boolean {
  const larger = pieces[i + 1];
  if (larger?.joiner !== 'comma' || !isLastOfList(pieces, i + 1)) return false;
  const size = sizeOf(pieces[i]!);
  const isUnit = size > 0 ? size < LARGEST_UNIT : !isOrganisation(larger);
  return isUnit && sizeOf(larger) > Math.max(size, 1) && larger.words.length > 1;
}

/** Does what "and", a dash or a slash joins to a post belong to it: "Head of Parks and Trees", but "Clerk and Trees Team"? */
function isAlsoOfPost(
  owner: readonly DescribedPiece[],
  post: DescribedPiece,
  pieces: readonly DescribedPiece[],
  i: number,
  lexicon: OwnerLexicon,
): boolean {
  const next = pieces[i]!;
  const { joiner, kind } = next;
  if (joiner === 'dash') return true;
  const isOpen = post.isOpen || owner.length > 1;
  if (!isOpen || joiner === 'newline') return false;
  if (kind === 'area' || kind === 'code') return true;
  if (joiner !== 'and') return false;
  if (kind === 'unit') return !next.hasArticle;
  return post.isChair || isField(next) || isRestOfBody(owner.at(-1)!, pieces, i, lexicon);
}

/** "Clerk, Estates and Chair": what ends the list is nobody's field. */
function namesAnother(end: DescribedPiece): boolean {
  return /^(?:post|person|plural)$/.test(end.kind) ? !isCodeOfMany(end) : isParty(end) || isMeeting(end);
}

/** "Director, Audit and Risk Board" */
function isRestOfBody(
  last: DescribedPiece,
  pieces: readonly DescribedPiece[],
  i: number,
  lexicon: OwnerLexicon,
): boolean {
  return last.joiner === 'comma' && last.kind === 'area' && addsToBody(last, pieces, i, lexicon);
}

/** "AHPs", and no word more */
function isCodeOfMany({ words }: DescribedPiece): boolean {
  return words.length === 1 && /^\p{Lu}{2,}s$/u.test(words[0]!.raw);
}

/** "Director AS": letters behind a post that no list of ours holds. */
function endsInLetters({ words }: DescribedPiece): boolean {
  const [, second, third] = words;
  return (
    third === undefined &&
    second?.shape === 'capitals' &&
    second.is === 0 &&
    second.word.length <= LONGEST_INITIALS
  );
}

const LONGEST_INITIALS = 3;

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

/** "Clerk and RFO", "Director of Resources and Section 151 Officer": a role that comes with another post. */
export function isSecondHat(post: DescribedPiece, next: DescribedPiece, lexicon: OwnerLexicon): boolean {
  if (!lexicon.secondHats.has(keyOf(next.words, lexicon))) return false;
  const first = keyOf(post.words, lexicon);
  // The law forbids the one to be the other.
  return !lexicon.secondHats.has(first) && first !== 'chief executive';
}
