import {
  AREA,
  BODY,
  FIRST_NAME,
  HEAD,
  PARTICLE,
  POST_CODE,
  RANK,
  TITLE,
  UNIT,
  type OwnerLexicon,
} from './lexicon';
import { LONGEST_CODE, MONTH, POSTS, THINGS } from './word-classes';
import type { Word } from './words';

/** The words of a person's name in a piece; none where it names nobody. */
export function personIn(words: readonly Word[], head: number): readonly Word[] {
  const titled = titledName(words);
  if (titled.length > 0) return titled;
  if (words.length === 1) return isLoneName(words[0]!) ? words : [];
  if (words.length === 2 && isInitial(words[0]!) && isSurname(words[1]!)) return words;
  // "Dean Prosser": a first name that is a post, too, before a word that is nothing else
  if (
    words.length === 2 &&
    (words[0]!.is & FIRST_NAME) !== 0 &&
    words[1]!.is === 0 &&
    words[1]!.shape === 'name'
  )
    return words;
  const isBelieved =
    (words[0]!.is & FIRST_NAME) !== 0 && (words[0]!.is & (POSTS | THINGS)) === 0 && !endsInBody(words);
  let run = 0;
  while (run < words.length && isNameLike(words[run]!)) run++;
  if (run === words.length)
    return run <= LONGEST_NAME && isName(words) && !(run > 1 && isPlace(words)) ? words : [];
  if (
    isBelieved &&
    !endsInBody(words) &&
    words.length <= 3 &&
    words.every(({ is, isLink }) => (is & POSTS) === 0 && !isLink)
  )
    return words;
  // "Jo Whitlock Head of Highways", "Jo Whitlock Highways"
  if (run >= 2 && run <= LONGEST_NAME && (isBelieved || (run === head && words.length > head + 1)))
    return words.slice(0, run);
  return trailingName(words, head);
}

const LONGEST_NAME = 5;

/** "Athena Swan Team", "Victoria Hospital"; but "Grace Church" */
function endsInBody(words: readonly Word[]): boolean {
  const { is, word } = words.at(-1)!;
  return (is & (BODY | UNIT)) !== 0 && (is & AREA) === 0 && !(words.length === 2 && AS_SURNAME.test(word));
}

const AS_SURNAME = /^(?:church|court|lodge|chambers|house|kirk|party|crew|bank|union)$/;

// "Halden Rise", "Norton Fairway", "Levelling Up Fund"
const PLACE =
  /^(?:rise|fairway|close|avenue|road|drive|terrace|crescent|gardens|view|court|lodge|manor|towers?|point|quays?|wharf|mills?|grange|meadows?|fields|heights|gate|bridge|island|valley|beach|bay|junction|roundabout|plaza|square|fund|campaign|initiative|deal|challenge|award|act|bill|charter|zone|corridor|quarter|approach|agreement)$/;

/** Words of which nothing makes a name, with a noun of places or schemes at the end; "Carla Rise" is a person. */
function isPlace(words: readonly Word[]): boolean {
  const [{ is, word }] = words as readonly [Word];
  return is === 0 && word.length > 2 && (PLACE.test(words.at(-1)!.word) || /^[^-]{3,}ing$/.test(word));
}

function isInitial({ raw }: Word): boolean {
  return /^\p{Lu}\.?$/u.test(raw);
}

/** "J Wood", "S. Parks": behind an initial a word that is else a field of work is a surname. */
function isSurname({ is, shape, word }: Word): boolean {
  return shape === 'name' && word.length > 2 && (is & POSTS) === 0;
}

/** "Mr Ashdown", "Cllr Mrs J Tremlett", "Inspector Mallory", "PC 4471 Dunmore" */
function titledName(words: readonly Word[]): readonly Word[] {
  const officer = fireOfficer(words);
  if (officer.length > 0) return officer;
  const { is, word } = words[0]!;
  const rank = words.findIndex((one) => !RANK_PREFIX.test(one.word));
  const isOfRank = rank > 0 && rank < words.length - 1 && (words[rank]!.is & RANK) !== 0;
  if (words.length < 2 || ((is & (TITLE | RANK)) === 0 && !isOfRank) || (is & FIRST_NAME) !== 0) return [];
  let next = 1;
  while (next < words.length - 1 && isTitleOrRank(words[next]!)) next++;
  if (words[next]!.shape === 'number' && next < words.length - 1) next++;
  const name = words[next]!;
  const isOnlyTitle = (is & (HEAD | RANK | POST_CODE)) === 0;
  const isName = isOnlyTitle
    ? name.shape !== 'lower' || name.is === 0 || (name.is & FIRST_NAME) !== 0
    : isNameLike(name) && (name.is & (POSTS | THINGS)) === 0;
  if (!isName || (!isOnlyTitle && name.isLink) || word === 'lead') return [];
  const isLast = next === words.length - 1;
  // "DCI PVP"
  if (
    !isOnlyTitle &&
    words[next - 1]!.shape !== 'number' &&
    isLast &&
    isUnitCode(name) &&
    !isCouncillor(word)
  )
    return [];
  // "ACC Protective Services"
  if (isOnlyTitle && words.length > 2 && endsInBody(words)) return [];
  const isTitleOfUnit = (words.at(-1)!.is & THINGS) !== 0 && !words.some(({ isLink }) => isLink);
  if (!isOnlyTitle && isTitleOfUnit && (name.is & FIRST_NAME) === 0) return [];
  let end = next + 1;
  while (end < words.length && isNameLike(words[end]!)) end++;
  return words.slice(0, end);
}

/** "Group Manager Sculthorpe": a rank of the fire service, and no post where a field follows. */
function fireOfficer(words: readonly Word[]): readonly Word[] {
  const [first, second, ...name] = words;
  // "SM Barlow"
  if (/^[ACGSW]M$/.test(first!.raw) && words.length === 2 && isNameLike(second!) && second!.shape === 'name')
    return words;
  if (name.length === 0 || !/^(?:group|station|watch|crew|area|brigade)$/.test(first!.word)) return [];
  if (!/^(?:manager|commander)$/.test(second!.word)) return [];
  const isNamed = name.every((one) => isNameLike(one) && one.shape !== 'capitals');
  return isNamed ? words : [];
}

// "Chief Superintendent", "Ch Insp", "County Cllr"
const RANK_PREFIX =
  /^(?:chief|ch|acting|temporary|temp|interim|county|district|borough|city|town|parish|ward)$/;

function isTitleOrRank({ is, word }: Word): boolean {
  if ((is & TITLE) !== 0) return true;
  return (is & FIRST_NAME) === 0 && ((is & RANK) !== 0 || RANK_PREFIX.test(word));
}

/** Is this the title of a councillor? */
export function isCouncillor(word: string): boolean {
  return /^(?:cllr|councill?or)/.test(word);
}

/** Short capitals behind a rank are its unit rather than a name. */
function isUnitCode({ shape, is, word }: Word): boolean {
  return shape === 'capitals' && is === 0 && word.length >= 2 && word.length <= LONGEST_UNIT_CODE;
}

const LONGEST_UNIT_CODE = 5;

/** "Head of Highways Jo Whitlock" */
function trailingName(words: readonly Word[], head: number): readonly Word[] {
  const first = words.length - 2;
  if (head < 0 || first <= head) return [];
  const isName = (words[first]!.is & FIRST_NAME) !== 0 && isNameLike(words[first + 1]!);
  return isName && (words[first]!.is & (POSTS | THINGS)) === 0 ? words.slice(first) : [];
}

/** "Rowena", "dorothy", "JS", "R.T." */
function isLoneName({ word, raw, is, shape }: Word): boolean {
  if (word.includes('.')) return LETTERS_AND_NAME.test(raw) && (is & (POSTS | THINGS)) === 0;
  // "CH", "AB": alone it is nobody's rank, and no small word inside a name.
  if ((is === RANK || is === PARTICLE) && shape === 'capitals' && word.length === 2) return true;
  if ((is & (POSTS | THINGS)) !== 0) return false;
  if ((is & FIRST_NAME) !== 0) return true;
  if (is !== 0 || MONTH.test(word) || PLAIN_ENDING.test(word) || /\d/.test(word)) return false;
  return shape === 'name'
    ? word.length > 1
    : shape === 'capitals' && (word.length === 2 || word.length > LONGEST_CODE);
}

// "J.S.", "R.T", "J.Whitlock"
const LETTERS_AND_NAME = /^(?:\p{L}\.){1,3}(?:\p{L}?\.?|\p{Lu}\p{Ll}[\p{L}'’-]+)$/u;

// "Parishioners", "Funding", "Delegated": one such word is more likely a word than a name
const PLAIN_ENDING = /.{3}(?:[eo]rs|[ae]nts|ists|ians|ings?|ness|[ai]ted|ised|able|ful|less|ity|ies)$/;

function isNameLike({ is, shape, word }: Word): boolean {
  if (shape === 'number') return false;
  if ((is & (POSTS | THINGS)) !== 0 && word.length > 1) return false;
  if ((is & (FIRST_NAME | PARTICLE)) !== 0) return true;
  return (is === 0 || word.length === 1) && shape !== 'lower' && !MONTH.test(word);
}

/** Are these name-like words a name, and not a code or small words? */
function isName(words: readonly Word[]): boolean {
  if (words.every(({ shape }) => shape === 'lower')) return (words[0]!.is & FIRST_NAME) !== 0;
  return words.some(({ word, is }) => (is & PARTICLE) === 0 && word.length > 1) || words.length <= 3;
}

// "McAvoy", "O'Shea", "Ferguson", "Pawlowski"
const SURNAME_SHAPE =
  /^(?:o'|mc|mac|fitz)[a-z]{3,}$|.{2,}(?:(?<!rea|sea|pri|poi|les|uni)son|ssen|mann|kins|sk[iya]|wicz|czyk|enko|ov[aá]?|escu|oglu|opoulos|ovi[cć]|[mn]dez|guez|nez|etts|ingham)$/;

/** Does a word that stands alone look like somebody's surname, rather than a place, a firm or a product? */
export function isLikeSurname({ word }: Word, { surnames }: OwnerLexicon): boolean {
  return surnames.has(word) || SURNAME_SHAPE.test(word);
}
