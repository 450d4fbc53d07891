import type { Role } from '../model/report';

/** Titles that name a role: strong ones by themselves, weak ones only with the contents of the column. */
export interface RoleWords {
  /** Phrases parted by commas. */
  readonly strong: string;
  readonly weak: string;
}

/** The words of one language. */
export type HeaderVocabulary = Readonly<Record<Role, RoleWords>>;

/** How far a title speaks for each role, 0 to 1; roles it does not speak for are absent. */
export type TitleScores = Readonly<Partial<Record<Role, number>>>;

const WEAK = 0.6;
const IN_BRACKETS = 0.8;

/** Longer than this is a sentence, not a column title, unless it is a title with its instructions. */
const LONGEST_TITLE = 60;

/** Words that add nothing to a title: "Who is responsible for the action?", "Progress during the previous quarter". */
const FILLING: ReadonlySet<string> = new Set(
  'the a of for is to and or this be in on by as at our your during previous last current since quarter period month week'.split(
    ' ',
  ),
);

/** Dates in a title say which of several columns it is, not what stands there: "February 2024 Progress", "Q2 update". */
const DATE_WORD =
  /^(?:(?:19|20)\d{2}|\d{1,2}(?:st|nd|rd|th)?|q[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*)$/;

interface Entry {
  readonly role: Role;
  readonly words: readonly string[];
  /** How many of the words tell something. */
  readonly telling: number;
  readonly weight: number;
}

/** By their first word, so that a title is compared only with what it could hold. */
export type TitleIndex = ReadonlyMap<string, readonly Entry[]>;

/** Prepares a vocabulary for looking titles up. */
export function indexVocabulary(vocabulary: HeaderVocabulary): TitleIndex {
  const index = new Map<string, Entry[]>();
  for (const [role, { strong, weak }] of Object.entries(vocabulary) as [Role, RoleWords][]) {
    const add = (phrase: string, weight: number): void => {
      const words = phrase.split(' ');
      const first = words[0]!;
      const telling = words.filter(isTelling).length;
      index.set(first, [...(index.get(first) ?? []), { role, words, telling, weight }]);
    };
    for (const phrase of phrasesOf(strong)) add(phrase, 1);
    for (const phrase of phrasesOf(weak)) add(phrase, WEAK);
  }
  return index;
}

/** The phrases of a list parted by commas. */
export function phrasesOf(list: string): string[] {
  return list.trim().split(/\s*,\s*/);
}

/**
 * How far a title speaks for each role: the weight of the known words times the share of the title they cover.
 * Footnote marks, brackets and everything after a line break or colon are instructions and passed over.
 */
export function scoreTitle(title: string, index: TitleIndex): TitleScores {
  const scores: Partial<Record<Role, number>> = {};
  addScores(scores, titleWords(title), index, 1);
  // "This period (RAG)", "Implementation (%)": brackets usually hold instructions, and now and then the point.
  const inside = /\(([^)]{1,24})\)/.exec(title)?.[1];
  if (inside !== undefined) addScores(scores, titleWords(inside), index, IN_BRACKETS);
  return scores;
}

function addScores(
  scores: Partial<Record<Role, number>>,
  words: readonly string[],
  index: TitleIndex,
  weight: number,
): void {
  const telling = countTelling(words);
  for (let start = 0; start < words.length; start++) {
    for (const entry of index.get(words[start]!) ?? []) {
      if (!entry.words.every((word, i) => words[start + i] === word)) continue;
      // "To" is the title of a column of hand-overs, but in "To be done by" it says nothing.
      if (entry.telling === 0 && words.length > entry.words.length) continue;
      const share = Math.max(coverage(entry, telling), headShare(words, start, entry.words.length));
      const score = weight * entry.weight * share;
      if (score > (scores[entry.role] ?? 0)) scores[entry.role] = score;
    }
  }
}

function coverage({ telling }: Entry, of: number): number {
  return Math.min(1, Math.max(telling, 1) / of);
}

/** How much of a title its head makes up: the last words, or those before "of", "for", "to" and the like. */
const HEAD = 0.7;
const JOINING: ReadonlySet<string> = new Set([
  'of',
  'for',
  'to',
  'in',
  'by',
  'on',
  'at',
  'from',
  'with',
  'towards',
]);

/** "Quality committee update" and "Update for the quality committee" are updates, whatever the other words. */
function headShare(words: readonly string[], start: number, length: number): number {
  const isLast = start + length === words.length && start > 0;
  const isFirst = start === 0 && JOINING.has(words[length] ?? '');
  const hasJoining = words.slice(0, start).some((word) => JOINING.has(word));
  return isFirst || (isLast && !hasJoining) ? HEAD : 0;
}

/** The words of a title as they stand in the vocabulary; none where the text is no title. */
export function titleWords(title: string): string[] {
  // A long cell may still be a title with its instructions, behind a mark that parts the two.
  if (title.length > LONGEST_TITLE && !/[\n:([]/.test(title)) return [];
  const first = title.trim().split(/\n|: /, 1)[0]!.toLowerCase().replace(/\(s\)/g, 's');
  const bare = first.replace(/\[[^\]]*\]|\([^)]*\)/g, ' ');
  // A title that is all in brackets, "(RAG)", is still one.
  const words = wordsOf(bare);
  return words.length > 0 ? words : wordsOf(first);
}

function wordsOf(text: string): string[] {
  if (text.length > LONGEST_TITLE * 2) return [];
  return text.replace(/['\u2019]/g, '').match(/[a-z0-9#%]+/g) ?? [];
}

/** Words that say something; where none does, all count. */
function countTelling(words: readonly string[]): number {
  return words.filter(isTelling).length || words.length;
}

function isTelling(word: string): boolean {
  return !FILLING.has(word) && !DATE_WORD.test(word);
}
