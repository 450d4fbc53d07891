import {
  AREA,
  BODY,
  BODY_CODE,
  FIRST_NAME,
  HEAD,
  LABEL,
  PEOPLE,
  PLAIN,
  PLURAL,
  POST_CODE,
  UNIT,
  VERB,
  type OwnerLexicon,
} from './lexicon';
import type { PieceKind } from './piece-kind';
import { LONGEST_CODE, MONTH, POSTS, THINGS } from './word-classes';
import type { Word } from './words';

/** "Officer working group", "members' panel": words between a post and the body it belongs to. */
const BODY_PREFIX = new Set(
  'working steering reference liaison user task finish advisory leadership'.split(' '),
);

/** The word of a sentence among these, if there is one. */
export function verbIn(words: readonly Word[]): Word | undefined {
  return words.find(
    ({ is, shape, word }) =>
      (is & VERB) !== 0 &&
      (is & (POSTS | THINGS)) === 0 &&
      (shape === 'lower' || ((is & FIRST_NAME) === 0 && word !== 'may')),
  );
}

/** Is a word that else leaves open who is meant part of a title here, as in "Designated Safeguarding Lead"? */
export function isPlainTitle(words: readonly Word[], { plainTitles }: OwnerLexicon): boolean {
  const title = words.map(({ word }) => word).join(' ');
  return plainTitles.some((plain) => title.includes(plain));
}

/** Where the noun stands in a title that is one only as a whole: "Nominated Individual", "Responsible Person". */
export function plainTitleIn(words: readonly Word[], lexicon: OwnerLexicon): number {
  return isPlainTitle(words, lexicon)
    ? words.findIndex(({ word }) => /^(?:person|individual|dr)$/.test(word))
    : -1;
}

/** "Member of staff", "lead officer", "2 councillors": nobody in particular. */
export function isVagueTitle(words: readonly Word[], { vagueTitles }: OwnerLexicon): boolean {
  if (words[0]!.shape === 'number' && words.some(({ is }) => (is & (PLURAL | PEOPLE)) !== 0)) return true;
  if (words.length > 2 && words[0]!.word === 'one' && words[1]!.word === 'of') return true;
  if (words.length > LONGEST_VAGUE_TITLE) return false;
  const title = words.filter(({ isLink, word }) => !isLink && word !== 'a').map(({ word }) => word);
  return vagueTitles.has(title.join(' '));
}

/** "A member of the team" */
const LONGEST_VAGUE_TITLE = 5;

/** "Oakmere DC": a place and the short form of its council. */
export function isCouncil(words: readonly Word[], { councilCodes }: OwnerLexicon): boolean {
  return (
    words.length > 1 &&
    councilCodes.has(words.at(-1)!.word) &&
    words.slice(0, -1).every(({ is, shape }) => is === 0 && shape !== 'number')
  );
}

/** Where the noun of the post stands; below 0 where there is none, or where it only describes a body. */
export function headOf(words: readonly Word[]): number {
  // "Chief Executive's Office", "CEX Office"
  if (words.length > 1 && words.at(-1)!.word === 'office' && !words.some(({ isLink }) => isLink)) return -1;
  // "H of HR"
  if (/^[hd]$/.test(words[0]?.word ?? '') && words[1]?.word === 'of') return 0;
  let head = -1;
  let end = words.findIndex(({ isLink }) => isLink);
  if (end < 0) end = words.length;
  for (let i = 0; i < end; i++)
    if ((words[i]!.is & (HEAD | PLURAL | POST_CODE)) !== 0 && !isPossessive(words[i]!)) head = i;
  // "Chair of the Officers Group": a link alone before the noun does not matter.
  if (head < 0 && end < words.length) {
    const later = words.findIndex(({ is }) => (is & (HEAD | PLURAL | POST_CODE)) !== 0);
    if (later > end && words.slice(0, end).every(({ is }) => (is & (AREA | BODY | UNIT)) === 0)) return later;
    return isTitleWithLink(words, end) ? words.length - 1 : -1;
  }
  if (head < 0) return words.length > 0 && words.every(isBareModifier) ? words.length - 1 : -1;
  return isOnlyDescribing(words, head) ? -1 : head;
}

/** "Mayor's Office of Housing" is of no mayor alone. */
function isPossessive({ word }: Word): boolean {
  return word.endsWith("'s");
}

/** "Freedom to Speak Up Guardian", "Children in Care Manager"; but "Support for the Clerk" is no post. */
function isTitleWithLink(words: readonly Word[], link: number): boolean {
  return (
    (words.at(-1)!.is & HEAD) !== 0 &&
    words.length - link > 2 &&
    !words.some(({ word }) => word === 'the') &&
    words.slice(0, link).every(({ is }) => (is & (BODY | UNIT | PEOPLE)) === 0)
  );
}

function isBareModifier({ word }: Word): boolean {
  return /^(?:deputy|assistant|asst|principal)$/.test(word);
}

/** "Officers Group", "Clerk's Office", "partner agencies": the noun at the end is what counts. */
function isOnlyDescribing(words: readonly Word[], head: number): boolean {
  const { word, is } = words[head]!;
  if (word === 'director' || word === 'manager') return false;
  // "Professional Standards", "Master Plan"
  if (word === 'professional' || word === 'master')
    return words[head + 1] !== undefined && !words[head + 1]!.isLink;
  const isShort = (is & POST_CODE) !== 0 && (is & THINGS) === 0;
  let next = head + 1;
  while (next < words.length && BODY_PREFIX.has(words[next]!.word)) next++;
  const last = words[next];
  // "CIO Council", "HoS Working Group"; but "AD Children's Services"
  if (isShort) return last !== undefined && OF_HOLDERS.test(last.word);
  if (last === undefined || next !== words.length - 1) return false;
  return (last.is & (BODY | UNIT | PEOPLE)) !== 0 && (word !== 'head' || last.word === 'office');
}

/** Bodies in which the holders of a post meet. */
const OF_HOLDERS =
  /^(?:councils?|board|committee|panel|group|forum|network|community|association|meetings?)$/;

/** What kind of body a piece without a post or a person names. */
export function bodyIn(words: readonly Word[]): {
  readonly kind: PieceKind;
  readonly decided: readonly Word[];
} {
  const having = (flag: number): readonly Word[] => words.filter(({ is }) => (is & flag) !== 0);
  const strangers = words.filter(
    ({ is, shape }, i) => (is & ~LABEL) === 0 && shape === 'lower' && !words[i]!.isLink,
  );
  const body = lastBody(words);
  // "Whole school approach"
  const isOfBody = strangers.at(-1) === words.at(-1) && words.some(({ shape }) => shape !== 'lower');
  if (body && strangers.length <= 2 && !isOfBody)
    return { kind: (body.is & UNIT) !== 0 ? 'unit' : 'body', decided: [body] };
  // "Existing resources"
  if ((words[0]!.is & PLAIN) !== 0) return { kind: 'unknown', decided: words };
  const codes = having(BODY_CODE);
  const areas = having(AREA);
  if (strangers.length === 0 && codes.length > 0)
    return { kind: areas.some((area) => !codes.includes(area)) ? 'area' : 'code', decided: codes };
  // "Natural England", "Stats NZ"
  if (words.length > 1 && NATION.test(words.at(-1)!.word)) return { kind: 'body', decided: words.slice(-1) };
  if (strangers.length === 0 && areas.length > 0) return { kind: 'area', decided: areas };
  if (words.every(({ is }) => (is & LABEL) !== 0)) return { kind: 'nothing', decided: [] };
  if (words.length === 1 && isCode(words[0]!)) return { kind: 'code', decided: words };
  return { kind: 'unknown', decided: words };
}

const NATION = /^(?:england|scotland|wales|ireland|britain|uk|gb|ni|canada|australia|zealand|nz)$/;

/** The noun of a body: the last word before a link, or one that only a place follows; "Council Tax" has none. */
function lastBody(words: readonly Word[]): Word | undefined {
  const link = words.findIndex(({ isLink }) => isLink);
  const end = link < 0 ? words.length : link;
  for (let i = end - 1; i >= 0; i--) {
    const word = words[i]!;
    // "Information Management"
    if ((word.is & PEOPLE) !== 0 && (word.is & AREA) !== 0 && i > 0 && (words[i - 1]!.is & AREA) !== 0) break;
    if ((word.is & (BODY | UNIT | PEOPLE)) !== 0) return word;
    if ((word.is & (AREA | BODY_CODE)) !== 0) break;
  }
  return words.slice(end).find(({ is }) => (is & (BODY | UNIT)) !== 0 && (is & AREA) === 0);
}

/** "nrcan-rncan", "pch", "DESO": a short form that no list of ours holds. */
function isCode({ word, is, shape }: Word): boolean {
  if (is !== 0 || MONTH.test(word) || /\d/.test(word)) return false;
  return shape === 'capitals'
    ? (word.length > 1 && word.length <= LONGEST_CODE) || word.includes('-')
    : shape === 'lower' && /^(?:[a-z]{2,4}|[a-z]{2,6}(?:-[a-z]{2,6}){1,2})$/.test(word);
}
