import { addsToPost, isSecondHat } from './group-posts';
import { FIRST_NAME, type OwnerLexicon } from './lexicon';
import { isCouncillor } from './person-in';
import type { DescribedPiece } from './piece-kind';
import { isCode, isParty } from './standing';

export function addsToPerson(
  owner: readonly DescribedPiece[],
  pieces: readonly DescribedPiece[],
  i: number,
  lexicon: OwnerLexicon,
): boolean {
  const next = pieces[i]!;
  const { joiner, kind, isElected, hasArticle } = next;
  if (isCode(next) && isCode(owner.at(-1)!)) return false;
  if (isParty(next) && joiner === 'comma') return false;
  const person = owner.find((piece) => piece.kind === 'person')!;
  const hasPost = owner.some((piece) => piece.kind === 'post');
  // "Jo Whitlock, Head of Parks and Trees"
  if (kind === 'area' && hasPost) return joiner !== 'slash' && joiner !== 'newline';
  if (kind === 'post') {
    const first = owner.find((piece) => piece.kind === 'post');
    if (first && joiner === 'and' && (isSecondHat(first, next, lexicon) || isAlso(owner, first, pieces, i)))
      return true;
    const isInitials = joiner === 'slash' && isCode(person);
    const isApart = isInitials || joiner === 'and' || hasPost || (joiner === 'slash' && hasArticle);
    return !isApart && (isElected || !isCouncillor(person.words[0]!.word));
  }
  const post = owner.find((piece) => piece.kind === 'post');
  // "Jo Whitlock – Estates & Facilities", "Jo Whitlock: Legal and Property Services"
  if (!post && joiner === 'and' && (kind === 'area' || kind === 'unit')) return owner.at(-1)!.kind === 'area';
  // "Jo Whitlock, Solicitor, Legal and Democratic Services"
  if (post && joiner === 'and' && (kind === 'unit' || kind === 'code') && !owner.at(-1)!.isAside)
    return addsToPost(owner, post, pieces, i, lexicon);
  if (kind === 'person') return joiner === 'comma' && owner.length === 1 && isSurnameFirst(pieces, i);
  return (joiner === 'comma' || joiner === 'dash' || joiner === 'newline') && kind !== 'plural';
}

/** "Jo Whitlock, Deputy Head (Pastoral) and DSL": two posts of the one person before them. */
function isAlso(
  owner: readonly DescribedPiece[],
  post: DescribedPiece,
  pieces: readonly DescribedPiece[],
  i: number,
): boolean {
  const [next, after] = [pieces[i]!, pieces[i + 1]];
  const [{ kind, words }] = owner as readonly [DescribedPiece];
  if (kind !== 'person' || next.hasArticle || next.isAside !== post.isAside) return false;
  if (post.joiner !== 'comma' && post.joiner !== 'dash') return false;
  // "Jo Whitlock, Clerk and Bursar, Tom Ash": the second post is somebody else's.
  const isOfAnother = after?.kind === 'person' && after.joiner !== 'break' && after.joiner !== 'and';
  return !isOfAnother && (next.isElected || !isCouncillor(words[0]!.word));
}

/** "Whitlock, Oona": two names and no more, the first of them no first name. */
export function isSurnameFirst(pieces: readonly DescribedPiece[], i: number): boolean {
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
