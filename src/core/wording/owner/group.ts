import { addsToBody, addsToMinistry } from './group-bodies';
import { addsToPerson, isHolder, isShortFormOf, isShoutedSurname, isSurnameFirst } from './group-persons';
import { addsToPost } from './group-posts';
import type { OwnerLexicon } from './lexicon';
import type { DescribedPiece } from './piece-kind';
import { wantsField } from './standing';

/** The pieces of a cell, put together to owners: "Director of Children, Families and Education" is one. */
export function groupPieces(pieces: readonly DescribedPiece[], lexicon: OwnerLexicon): DescribedPiece[][] {
  const groups: DescribedPiece[][] = [];
  for (let i = 0; i < pieces.length; i++) {
    const owner = groups.at(-1);
    if (owner && isPlaceOfBody(owner, pieces[i]!))
      owner.splice(0, 1, { ...owner[0]!, kind: 'area' }, { ...pieces[i]!, kind: 'body' });
    else if (owner && isNarrowed(owner, pieces[i]!))
      owner.splice(0, 1, { ...owner[0]!, kind: 'post' }, pieces[i]!);
    else if (owner && isHolder(owner, pieces[i]!, lexicon))
      owner.splice(0, 1, { ...owner[0]!, kind: 'person' }, pieces[i]!);
    else if (owner && isShortFormOf(owner, pieces[i]!))
      owner.splice(0, 1, { ...owner[0]!, kind: 'code' }, pieces[i]!);
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
  if (joiner === 'with' || joiner === 'beside') return false;
  if (next.isAside) return isAbout(owner, next);
  if (joiner === 'break') return false;
  if (next.kind === 'nothing') return joiner !== 'first';
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
  return (
    joiner !== 'slash' && (addsToMinistry(owner[0]!, next) || addsToBody(owner.at(-1)!, pieces, i, lexicon))
  );
}

function isListOfPosts([first]: readonly DescribedPiece[], joiner: DescribedPiece['joiner']): boolean {
  return joiner === 'comma' && first!.kind === 'plural' && first!.words[1]?.word === 'of';
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
