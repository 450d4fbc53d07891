import type { Role } from '../model/report';
import { ABBREVIATIONS } from './words/en';

/** Titles that name a role: strong ones by themselves, weak ones only with the contents of the column. */
export interface RoleWords {
  /** Phrases parted by commas; one that ends in "…" begins a question, and whatever follows belongs to it. */
  readonly strong: string;
  readonly weak: string;
}

/** The words of one language. */
export type HeaderVocabulary = Readonly<Record<Role, RoleWords>>;

/** How far a title speaks for each role, 0 to 1; roles it does not speak for are absent. */
export type TitleScores = Readonly<Partial<Record<Role, number>>>;

const WEAK = 0.6;
const IN_BRACKETS = 0.8;
/** What both say counts for more: "Completed (Y/N)". */
const AGREEING = 0.2;

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
  /** Does it begin a question, "who will …"? */
  readonly opens: boolean;
}

/** By their first word, so that a title is compared only with what it could hold. */
export type TitleIndex = ReadonlyMap<string, readonly Entry[]>;

/** Prepares a vocabulary for looking titles up. */
export function indexVocabulary(vocabulary: HeaderVocabulary): TitleIndex {
  const index = new Map<string, Entry[]>();
  for (const [role, { strong, weak }] of Object.entries(vocabulary) as [Role, RoleWords][]) {
    const add = (phrase: string, weight: number): void => {
      const opens = phrase.endsWith('…');
      const words = phrase.replace(/ ?…$/, '').split(' ').map(plainWord);
      const first = words[0]!;
      const telling = words.filter(isTelling).length;
      index.set(first, [...(index.get(first) ?? []), { role, words, telling, weight, opens }]);
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
  // "This period (RAG)", "Responsible: Cabinet Member": what follows is usually instructions, and now and then the point.
  const inside = /\(([^)]{1,24})\)|: ([^:]{1,24})$/.exec(title);
  if (!inside) return scores;
  const also: Partial<Record<Role, number>> = {};
  addScores(also, titleWords(inside[1] ?? inside[2]!), index, IN_BRACKETS);
  for (const role in also) {
    const [one, other] = [scores[role as Role] ?? 0, also[role as Role]!];
    scores[role as Role] = Math.min(1, Math.max(one, other) + AGREEING * Math.min(one, other));
  }
  return scores;
}

function addScores(
  scores: Partial<Record<Role, number>>,
  words: readonly string[],
  index: TitleIndex,
  weight: number,
): void {
  const telling = countTelling(words);
  let heads: readonly number[] | null = null;
  let isQuestion = false;
  for (let start = 0; start < words.length; start++) {
    for (const entry of index.get(words[start]!) ?? []) {
      const end = endOfMatch(entry.words, words, start);
      if (end < 0) continue;
      // "To" is the title of a column of hand-overs, but in "To be done by" it says nothing.
      if (entry.telling === 0 && !entry.opens && words.length > entry.words.length) continue;
      heads ??= words.length > 1 ? headsOf(words) : NO_HEADS;
      isQuestion ||= entry.opens && start === 0 && entry.weight === 1;
      // In "Who is to do the work?" the work is what the question is about, and not what is asked.
      const asked = isQuestion && start > 0 ? BESIDE_HEAD : 1;
      const score = weight * entry.weight * asked * shareOf(entry, start, end, telling, heads);
      if (score > (scores[entry.role] ?? 0)) scores[entry.role] = score;
    }
  }
}

/** How much of a title its head makes up, whatever the other words. */
const HEAD = 0.7;
/** How much words count that only say more of the head: "action" in "Action officer". */
const BESIDE_HEAD = 0.8;
/** How much the beginning of a question says, for each of its words. */
const OPENING = 0.6;
const EACH_WORD = 0.05;

function shareOf(
  { words: known, telling, opens }: Entry,
  start: number,
  end: number,
  of: number,
  heads: readonly number[],
): number {
  const covered = Math.min(1, Math.max(telling, 1) / of);
  if (opens) return start > 0 ? 0 : Math.min(1, OPENING + EACH_WORD * known.length);
  if (covered === 1 || heads.length === 0) return covered;
  return heads.some((head) => head >= start && head < end) ? Math.max(covered, HEAD) : covered * BESIDE_HEAD;
}

/** Where a phrase ends in a title, or -1 where it does not stand: "open closed" stands in "Open/closed", "Open or closed". */
function endOfMatch(known: readonly string[], words: readonly string[], start: number): number {
  let at = start;
  for (const word of known) {
    if (words[at] !== word && at > start && AND.has(words[at] ?? '')) at++;
    if (words[at] !== word) return -1;
    at++;
  }
  return at;
}

const NO_HEADS: readonly number[] = [];
const JOINING: ReadonlySet<string> = new Set(
  'of for to in by on at from with toward as against since that which who'.split(' '),
);
const AND: ReadonlySet<string> = new Set(['and', 'or']);
/** "Recommendation raised by the auditor", "Issue identified": says more of the word before it. */
const ADDED: ReadonlySet<string> = new Set(
  'raised made given reported identified required proposed needed agreed approved accepted planned sought set promised pledged seen'.split(
    ' ',
  ),
);

/** "Task name", "Action description": at the end, the name of what stands before it. */
const NAMING: ReadonlySet<string> = new Set(
  'name title description text wording detail summary statement'.split(' '),
);

/**
 * Where the words stand that say what a title is about: the last before "of", "for", "by" and the like, and the last
 * before each "and". "Quality committee update", "Update for the quality committee" and "Update and next steps" all are
 * updates.
 */
function headsOf(words: readonly string[]): number[] {
  const heads: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const next = words[at + 1];
    if (JOINING.has(words[at]!) || AND.has(words[at]!) || NAMING.has(words[at]!)) continue;
    const after = words[at + 2];
    if (next !== undefined && NAMING.has(next) && after === undefined) heads.push(at);
    const isAdded =
      next !== undefined && ADDED.has(next) && (after === undefined || JOINING.has(after) || AND.has(after));
    if (next === undefined || AND.has(next) || JOINING.has(next) || isAdded) heads.push(at);
    if (isAdded || (next !== undefined && JOINING.has(next))) break;
  }
  return heads;
}

/** The words of a title as they stand in the vocabulary; none where the text is no title. */
export function titleWords(title: string): string[] {
  // A long cell may still be a title with its instructions, behind a mark that parts the two.
  if (title.length > LONGEST_TITLE && !/[\n:([]/.test(title)) return [];
  const first = title.trim().split(/\n|: /, 1)[0]!.toLowerCase().replace(/\(s\)/g, 's');
  const bare = first.replace(/\(\s*%\s*\)/g, ' %').replace(/\[[^\]]*\]|\([^)]*\)/g, ' ');
  // A title that is all in brackets, "(RAG)", is still one.
  const words = wordsOf(bare);
  return words.length > 0 ? words : wordsOf(first);
}

function wordsOf(text: string): string[] {
  if (text.length > LONGEST_TITLE * 2) return [];
  // "What we'll do" is "what we will do", but "who's on it" stays one word.
  const whole = /['\u2019/&]/.test(text)
    ? text
        .replace(/['\u2019]ll\b/g, ' will')
        .replace(/['\u2019]re\b/g, ' are')
        .replace(/['\u2019]ve\b/g, ' have')
        .replace(/['\u2019]/g, '')
        .replace(/[/&]/g, ' and ')
    : text;
  return (whole.match(/[a-z0-9#%]+/g) ?? []).map(plainWord);
}

/** A word without its plural's "s", and in full where it is usually cut short. */
export function plainWord(word: string): string {
  const whole = ABBREVIATIONS.get(word) ?? word;
  if (whole.length <= 3 || !whole.endsWith('s')) return whole;
  // "Progress", "status" and "basis" are no plurals.
  return 'sui'.includes(whole.charAt(whole.length - 2)) ? whole : whole.slice(0, -1);
}

/** Words that say something; where none does, all count. */
function countTelling(words: readonly string[]): number {
  return words.filter(isTelling).length || words.length;
}

function isTelling(word: string): boolean {
  return !FILLING.has(word) && !DATE_WORD.test(word);
}
