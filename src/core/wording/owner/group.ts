import { addsToBody, addsToMinistry, isMinistry } from './group-bodies';
import { addsToPerson, isShoutedSurname, isSurnameFirst } from './group-persons';
import { addsToPost } from './group-posts';
import type { OwnerLexicon } from './lexicon';
import { isLastOfList } from './lists';
import { isLikeSurname } from './person-in';
import type { DescribedPiece } from './piece-kind';
import { isUnknownName, wantsField } from './standing';
import { together } from './together';

/**
 * The pieces of a cell, put together to owners: "Director of Children, Families and Education" is one. Most marks and words
 * that join part two owners. A comma, a dash and an "and" also join what one title is of, where its owner is, and who holds
 * it; which of these, the kinds of the two sides tell, and what ends the list that they stand in.
 */
export function groupPieces(pieces: readonly DescribedPiece[], lexicon: OwnerLexicon): DescribedPiece[][] {
  const groups: DescribedPiece[][] = [];
  for (let i = 0; i < pieces.length; i++) {
    const owner = groups.at(-1);
    const piece = pieces[i]!;
    const pair = owner?.length === 1 ? together(owner[0]!, piece, lexicon) : undefined;
    if (pair) groups.splice(-1, 1, pair);
    else if (owner && isOfTitle(owner, pieces, i, lexicon)) owner.push({ ...piece, kind: 'area' });
    else if (owner && goesOn(owner, pieces, i, lexicon)) owner.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** "Department of the First Minister and Cabinet", "Director of Growth and Enterprise": by itself the last would be another. */
function isOfTitle(
  owner: readonly DescribedPiece[],
  pieces: readonly DescribedPiece[],
  i: number,
  lexicon: OwnerLexicon,
): boolean {
  const [first] = owner as readonly [DescribedPiece];
  const piece = pieces[i]!;
  if (isMinistry(first)) return addsToMinistry(pieces, i);
  if (first.kind !== 'post' || !first.isOpen || first.words.length < SHORTEST_OF_TITLE) return false;
  const isField = isUnknownName(piece) && !isLikeSurname(piece.words[0]!, lexicon);
  return isField && piece.joiner === 'and' && !piece.isAside && isLastOfList(pieces, i);
}

/** "Head of Parks" */
const SHORTEST_OF_TITLE = 3;

/** Does the piece at `i` go on with the owner before it, rather than name another? */
function goesOn(
  owner: readonly DescribedPiece[],
  pieces: readonly DescribedPiece[],
  i: number,
  lexicon: OwnerLexicon,
): boolean {
  const next = pieces[i]!;
  const { joiner } = next;
  if (joiner === 'with' || joiner === 'beside') return false;
  if (next.isAside) return isAbout(owner, next);
  if (joiner === 'break') return false;
  if (next.kind === 'nothing') return joiner !== 'first';
  if (isParallel(owner, next)) return false;
  if (joiner === 'and' && isClosed(owner) && next.kind !== 'post') return false;
  if (joiner === 'and' && isPair(owner.at(-1)!, next, lexicon)) return true;
  if (owner.some(({ kind }) => kind === 'person')) return addsToPerson(owner, pieces, i, lexicon);
  if (next.kind === 'person' && isShoutedSurname(owner.at(-1)!))
    return joiner === 'comma' && owner.length === 1 && isSurnameFirst(pieces, i);
  const post = owner.find(({ kind }) => kind === 'post');
  if (post) return addsToPost(owner, post, pieces, i, lexicon);
  // "Heads of Housing, Planning and Trees" are several; "Heads of Children and Families" may be one for each.
  if (isListOfPosts(owner, joiner)) return false;
  if (owner[0]!.kind === 'plural' && (next.kind === 'area' || next.kind === 'unit'))
    return joiner === 'and' || joiner === 'dash' || (joiner === 'comma' && wantsField(owner[0]!));
  return joiner !== 'slash' && addsToBody(owner.at(-1)!, pieces, i, lexicon);
}

/** "Policy Officer (Oona Whitlock) & Legal": the bracket has closed the title. */
function isClosed(owner: readonly DescribedPiece[]): boolean {
  return owner.at(-1)!.isAside && owner.some(({ kind }) => kind === 'person');
}

/** "NHS England and NHS Wales": a body that begins as the one before it did is another. */
function isParallel([first]: readonly DescribedPiece[], { kind, words: next }: DescribedPiece): boolean {
  const { kind: before, words } = first!;
  if (before === 'post' || before === 'person' || kind === 'post') return false;
  return next.length > 1 && words.length > 1 && words[0]!.word === next[0]!.word;
}

function isListOfPosts([first]: readonly DescribedPiece[], joiner: DescribedPiece['joiner']): boolean {
  return joiner === 'comma' && first!.kind === 'plural' && first!.words[1]?.word === 'of';
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
