import { keyOf } from './key';
import { AREA, FIRST_NAME, RANK, type OwnerLexicon } from './lexicon';
import { isCouncillor } from './person-in';
import { endOfFields, isLastOfList } from './lists';
import type { DescribedPiece } from './piece-kind';
import { isCode, isMeeting, isParty, wantsField } from './standing';

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
      if (joiner === 'dash') return true;
      if (joiner === 'comma') return isOfPost(owner, post, pieces, i);
      if (!isOpen || joiner === 'newline') return false;
      if (kind === 'area' || kind === 'code') return true;
      return joiner === 'and' && (kind === 'unit' ? !next.hasArticle : post.isChair || isField(next));
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
  if (isMeeting(next)) return post.isChair && wantsField(post);
  if (owner.length === 1 && wantsField(post)) return true;
  // A title that has its field may be told its place, or go on in a list that "and" ends; else the list names others.
  const end = endOfFields(pieces, i);
  return end ? !namesAnother(end) : isLastOfList(pieces, i);
}

/** "Clerk, Estates and Chair": what ends the list is nobody's field. */
function namesAnother(end: DescribedPiece): boolean {
  return /^(?:post|person|plural)$/.test(end.kind) ? !isCodeOfMany(end) : isParty(end);
}

/** "Partnerships": a word for people that is a field of work as well. */
function isField({ words }: DescribedPiece): boolean {
  return words.length === 1 && (words[0]!.is & AREA) !== 0;
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
