import { UNIT, type OwnerLexicon } from './lexicon';
import { endOfFields, endsInAnd, isLastOfList } from './lists';
import type { DescribedPiece } from './piece-kind';
import { isField, isOrganisation, isUnknownName, sizeOf } from './standing';

/** "Department of Health", "Office of the Mayor": a body by its noun, which tells at length what it is of. */
export function isMinistry({ kind, words: [noun, link] }: DescribedPiece): boolean {
  return (kind === 'unit' || kind === 'body') && link?.isLink === true && OF_FIELDS.test(noun!.word);
}

/** Does the piece at `i` go on with what a ministry is of: "Ministry of Housing, Communities and Local Government"? */
export function addsToMinistry(pieces: readonly DescribedPiece[], i: number): boolean {
  const { joiner, kind, words, hasArticle, isAside, decided } = pieces[i]!;
  if (isAside || hasArticle || words.some(({ isLink }) => isLink)) return false;
  // "Department of Agriculture, Silviculture and Peat": a field that no list of ours holds
  const isOfOne = kind === 'area' || isUnknownName(pieces[i]!);
  if (joiner === 'comma') return isOfOne && endsInAnd(pieces, i);
  if (joiner !== 'and') return false;
  if (isOfOne) return true;
  // "Department of the First Minister and Cabinet"
  if (pieces[i - 1]!.words[2]?.word === 'the') return kind === 'body' || kind === 'post';
  return (kind === 'body' || kind === 'unit') && /^(?:government|services?)$/.test(decided[0]!.word);
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
    return (
      isField(last) && endOfFields(pieces, i) !== undefined && !isListOfDepartments(pieces, i - 1, lexicon)
    );
  }
  if (joiner !== 'and' || next.hasArticle) return false;
  if (last.joiner === 'comma' && isListOfDepartments(pieces, i - 2, lexicon)) return false;
  if (!isField(last) && !isServices(last) && !(last.kind === 'code' && isDepartment(last, lexicon)))
    return false;
  if ((isDepartment(last, lexicon) || isServices(last)) && isDepartment(next, lexicon)) return false;
  if (kind === 'area') return last.kind !== 'code' && !(isServices(last) && last.joiner === 'comma');
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
  if (!isLastOfList(pieces, i) || last.joiner === 'comma') return false;
  if (last.kind === 'unit') return isNamed(next) && sizeOf(next) > Math.max(sizeOf(last), 1);
  if (last.kind === 'area')
    return isNamed(next) && /^(?:council|university|college)$/.test(next.decided[0]!.word);
  return next.kind === 'area' && isOrganisation(last) && isNamed(last);
}

function isDepartment({ words }: DescribedPiece, { departments }: OwnerLexicon): boolean {
  return words.length === 1 && departments.has(words[0]!.word);
}

/** "Finance, Legal and HR", "Police, Fire and Ambulance": each of them a department or a service. */
function isListOfDepartments(
  pieces: readonly DescribedPiece[],
  from: number,
  lexicon: OwnerLexicon,
): boolean {
  for (let j = from; j < pieces.length; j++) {
    const piece = pieces[j]!;
    const title = piece.words.map(({ word }) => word).join(' ');
    if (!isDepartment(piece, lexicon) && !IN_LISTS.test(title)) return false;
    if (j > from && piece.joiner === 'and') return true;
  }
  return false;
}

/** What stands by itself in a list, though two of them make one title: "Environmental Health and Licensing". */
const IN_LISTS =
  /^(?:police|fire|ambulance|coastguard|environmental health|public health|trading standards|building control|human resources|public works|social care|internal audit|customer services|democratic services)$/;

function isLocal({ words }: DescribedPiece): boolean {
  return words.length === 1 && isLocalWord(words[0]!.word);
}

function isLocalWord(word: string): boolean {
  return /^(?:town|parish|city|county|district|borough|community)$/.test(word);
}

function isServices({ kind, decided }: DescribedPiece): boolean {
  return kind === 'unit' && /^services?$/.test(decided[0]?.word ?? '');
}
