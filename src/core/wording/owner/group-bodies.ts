import { keyOf } from './key';
import { AREA, UNIT, type OwnerLexicon } from './lexicon';
import { endsWithFields, isLastOfList } from './lists';
import type { DescribedPiece } from './piece-kind';
import { isOrganisation, sizeOf } from './standing';

/** "Department of Health and Social Care", "Ministry of Housing, Communities and Local Government" */
export function addsToMinistry(ministry: DescribedPiece, next: DescribedPiece): boolean {
  const [first, link, article] = ministry.words;
  const { joiner, kind, words, hasArticle } = next;
  if (!link?.isLink || !OF_FIELDS.test(first!.word)) return false;
  if ((joiner !== 'and' && joiner !== 'comma') || hasArticle || words.some(({ isLink }) => isLink))
    return false;
  // "Department of the Chief Minister and Cabinet"
  if (article?.word === 'the' && joiner === 'and') return kind === 'body' || kind === 'post';
  // "Department of Agriculture, Fisheries and Forestry": a field that no list of ours holds
  if (kind === 'person' && words.length === 1) return joiner === 'and' && words[0]!.is === 0;
  return kind === 'area' || (kind === 'body' && !isOrganisation(next));
}

const OF_FIELDS =
  /^(?:department|dept|ministry|directorate|faculty|school|office|bureau|institute|centre|center|college|division|branch)$/;

/** Does the piece at `i` go on with the title of the body before it: "Legal and Democratic Services"? */
export function addsToBody(
  last: DescribedPiece,
  pieces: readonly DescribedPiece[],
  i: number,
  lexicon: OwnerLexicon,
): boolean {
  const next = pieces[i]!;
  const { joiner, kind } = next;
  if (kind === 'vague' || kind === 'unknown' || last.kind === 'vague' || last.kind === 'unknown')
    return false;
  if (joiner === 'dash') return true;
  if (joiner === 'comma') {
    if (isWithin(last, pieces, i)) return true;
    // "Police, Fire and Ambulance", "Finance, Legal and HR": each stands by itself.
    if (endsWithFields(pieces, i) && isListOfDepartments(pieces, i - 1, lexicon)) return false;
    return isField(last) && endsWithFields(pieces, i);
  }
  if (joiner !== 'and' || next.hasArticle) return false;
  if (!isField(last) && last.kind !== 'code' && !isServices(last)) return false;
  if ((isDepartment(last, lexicon) || isServices(last)) && isDepartment(next, lexicon)) return false;
  if (kind === 'area') return last.kind !== 'code';
  if (isServices(last)) return false;
  if (kind === 'post' || kind === 'plural') return next.hasField;
  if (kind === 'unit') return next.words.length > 1 || (next.words[0]!.is & UNIT) !== 0;
  // "Town & Parish Councils"
  if (kind === 'body' && isLocal(last) && next.words.length === 2 && isLocalWord(next.words[0]!.word))
    return true;
  return kind === 'body' && next.words.length > 1 && !isOrganisation(next);
}

/** "Homes Directorate", "Oakmere Council": the larger body that a smaller one or a field before it belongs to, or the other way round. */
function isWithin(last: DescribedPiece, pieces: readonly DescribedPiece[], i: number): boolean {
  const next = pieces[i]!;
  const isNamed = ({ words }: DescribedPiece): boolean => words.length > 1;
  if (last.kind === 'unit') return isNamed(next) && sizeOf(next) > Math.max(sizeOf(last), 1);
  if (!isLastOfList(pieces, i)) return false;
  if (last.kind === 'area') return isOrganisation(next) && isNamed(next) && last.joiner === 'first';
  return next.kind === 'area' && isOrganisation(last) && isNamed(last);
}

/** A field of work, or a bare body that is a field as well: "Library and Community Services" */
function isField({ kind, words }: DescribedPiece): boolean {
  return kind === 'area' || (kind === 'body' && words.length === 1 && (words[0]!.is & AREA) !== 0);
}

function isDepartment({ words }: DescribedPiece, lexicon: OwnerLexicon): boolean {
  return lexicon.departments.has(words.length === 1 ? words[0]!.word : keyOf(words, lexicon));
}

/** "Finance, Legal and HR", "Police, Fire and Ambulance": each of them a department or a service. */
function isListOfDepartments(
  pieces: readonly DescribedPiece[],
  from: number,
  lexicon: OwnerLexicon,
): boolean {
  for (let j = from; j < pieces.length; j++) {
    const { words, joiner } = pieces[j]!;
    if (!isDepartment(pieces[j]!, lexicon) && !(words.length === 1 && BLUE_LIGHT.test(words[0]!.word)))
      return false;
    if (j > from && joiner === 'and') return true;
  }
  return false;
}

const BLUE_LIGHT = /^(?:police|fire|ambulance|coastguard)$/;

function isLocal({ words }: DescribedPiece): boolean {
  return words.length === 1 && isLocalWord(words[0]!.word);
}

function isLocalWord(word: string): boolean {
  return /^(?:town|parish|city|county|district|borough|community)$/.test(word);
}

function isServices({ kind, decided }: DescribedPiece): boolean {
  return kind === 'unit' && /^services?$/.test(decided[0]?.word ?? '');
}
