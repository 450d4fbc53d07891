import { UNIT, type OwnerLexicon } from './lexicon';
import type { DescribedPiece } from './piece-kind';

/** "Department of Health and Social Care", "Ministry of Housing, Communities and Local Government" */
export function addsToMinistry({ words: [first, link] }: DescribedPiece, next: DescribedPiece): boolean {
  const { joiner, kind, words, hasArticle, decided } = next;
  if (!link?.isLink || !/^(?:department|dept|ministry|directorate|faculty|school)$/.test(first!.word))
    return false;
  if ((joiner !== 'and' && joiner !== 'comma') || hasArticle || words.some(({ isLink }) => isLink))
    return false;
  return kind === 'area' || (kind === 'body' && !ORGANISATION.test(decided[0]!.word));
}

/** Organisations, of which none is part of another's title. */
const ORGANISATION =
  /^(?:councils?|police|constabulary|agency|authority|trust|ltd|plc|university|college|school)$/;

/** Does the piece at `i` go on with the title of the body before it: "Legal and Democratic Services"? */
export function addsToBody(
  last: DescribedPiece,
  pieces: readonly DescribedPiece[],
  i: number,
  { departments }: OwnerLexicon,
): boolean {
  const next = pieces[i]!;
  const isDepartment = ({ words }: DescribedPiece): boolean =>
    words.length === 1 && departments.has(words[0]!.word);
  const { joiner, kind } = next;
  if (kind === 'vague' || kind === 'unknown') return false;
  // "Police, Fire and Ambulance", "Finance, Legal and HR": each stands by itself.
  if (joiner === 'comma' && isListWithAnd(pieces, i) && isListOfDepartments(pieces, i - 1, departments))
    return false;
  const isTitle = last.kind === 'area' || last.kind === 'code' || isServices(last);
  if (last.kind === 'vague' || last.kind === 'unknown') return false;
  if (joiner === 'dash') return true;
  if (joiner === 'comma') {
    if (last.kind === 'unit' && isWithin(next)) return true;
    if (last.kind === 'body') return kind === 'area' && ORGANISATION.test(last.decided[0]!.word);
    return last.kind === 'area' && isListWithAnd(pieces, i);
  }
  if (joiner !== 'and' || !isTitle || next.hasArticle) return false;
  if ((isDepartment(last) || isServices(last)) && isDepartment(next)) return false;
  if (kind === 'area') return last.kind !== 'code';
  if (isServices(last)) return false;
  if (kind === 'post' || kind === 'plural') return next.hasField;
  if (kind === 'unit') return next.words.length > 1 || (next.words[0]!.is & UNIT) !== 0;
  // "Town & Parish Councils"
  if (kind === 'body' && isLocal(last) && next.words.length === 2 && isLocalWord(next.words[0]!.word))
    return true;
  return kind === 'body' && next.words.length > 1 && !ORGANISATION.test(next.decided[0]!.word);
}

/** "Finance, Legal and HR", "Police, Fire and Ambulance": one word each, and each of them a department or a service. */
function isListOfDepartments(
  pieces: readonly DescribedPiece[],
  from: number,
  departments: ReadonlySet<string>,
): boolean {
  for (let j = from; j < pieces.length; j++) {
    const { words, joiner } = pieces[j]!;
    if (words.length !== 1 || !(departments.has(words[0]!.word) || BLUE_LIGHT.test(words[0]!.word)))
      return false;
    if (j > from && joiner === 'and') return true;
  }
  return false;
}

const BLUE_LIGHT = /^(?:police|fire|ambulance|coastguard)$/;

/** "Homes Directorate", "Oakmere Council": what the team before it belongs to. */
function isWithin({ kind, decided, words }: DescribedPiece): boolean {
  return (
    (kind === 'unit' || kind === 'body') &&
    words.length > 1 &&
    /^(?:directorate|department|dept|division|council|trust|university|college)$/.test(decided[0]!.word)
  );
}

function isLocal({ words }: DescribedPiece): boolean {
  return words.length === 1 && isLocalWord(words[0]!.word);
}

function isLocalWord(word: string): boolean {
  return /^(?:town|parish|city|county|district|borough|community)$/.test(word);
}

function isServices({ kind, decided }: DescribedPiece): boolean {
  return kind === 'unit' && /^services?$/.test(decided[0]?.word ?? '');
}

/** Does the list that goes on here end with an "and", as the titles of departments do? */
function isListWithAnd(pieces: readonly DescribedPiece[], i: number): boolean {
  for (let j = i; j < pieces.length; j++) {
    if (pieces[j]!.joiner === 'and') return true;
    if (pieces[j]!.joiner !== 'comma' || pieces[j]!.kind !== 'area') return false;
  }
  return false;
}
