import type { Role } from '../model/report';
import { headsOf, isNaming, isPassedOver } from './title-heads';
import { countTelling, isTelling, isYesOrNo, plainWords, titleWords } from './title-words';

/** Titles that name a role: strong ones by themselves, weak ones only with the contents of the column. */
export interface RoleWords {
  /**
   * Phrases parted by commas. "who will …" begins a title, and whatever follows belongs to it; "how … know" begins and goes
   * on with any words between; "… by" ends one. "<done>" is any word of that class.
   */
  readonly strong: string;
  readonly weak: string;
}

/** The words of one language. */
export interface HeaderVocabulary {
  readonly roles: Readonly<Record<Role, RoleWords>>;
  /** By its name the words of a class; "-ed" is any word that ends like that. */
  readonly classes: Readonly<Record<string, string>>;
}

/** How far a title speaks for each role, 0 to 1; roles it does not speak for are absent. */
export type TitleScores = Readonly<Partial<Record<Role, number>>>;

const WEAK = 0.6;
const IN_BRACKETS = 0.8;
/** What both say counts for more: "Completed (Y/N)". */
const AGREEING = 0.2;
/** How much of a title its head makes up, whatever the other words. */
const HEAD = 0.7;
/** How much words count that only say more of the head: "action" in "Action officer". */
const BESIDE_HEAD = 0.8;
/** How much the beginning of a question says, for each of its words, and where its end is known as well. */
const OPENING = 0.6;
const EACH_WORD = 0.05;
const OPENING_AND_END = 0.9;
/** What words say in a title that ends with "by" or asks for yes or no, if they are about something else. */
const BESIDE_THE_POINT = 0.35;

/** "Completed?" is rather answered by yes or no than by news. */
const LESS_LIKELY = 0.9;

interface Entry {
  readonly role: Role;
  readonly words: readonly string[];
  /** What comes later, after words of any kind. */
  readonly later?: readonly string[];
  /** How many of the words tell something. */
  readonly telling: number;
  readonly weight: number;
  /** Does it begin a question, "who will …"? */
  readonly opens: boolean;
  /** Does it end a title, "… by"? */
  readonly ends: boolean;
  /** Does it hold a class of words? What is said of a word itself goes first. */
  readonly isLoose: boolean;
}

/** A vocabulary prepared for looking titles up. */
export interface TitleIndex {
  /** Phrases by their first word or its class, so that a title is compared only with what it could hold. */
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  readonly classOf: ReadonlyMap<string, readonly string[]>;
  readonly endings: readonly (readonly [ending: string, name: string])[];
}

/** Prepares a vocabulary for looking titles up. */
export function indexVocabulary({ roles, classes }: HeaderVocabulary): TitleIndex {
  const byFirst = new Map<string, Entry[]>();
  for (const [role, { strong, weak }] of Object.entries(roles) as [Role, RoleWords][]) {
    const add = (phrase: string, weight: number): void => {
      const [first = [], later] = phrase.split(/ ?… ?/).map((part) => plainWords(part.match(/[^ ]+/g) ?? []));
      const ends = first.length === 0;
      const words = ends ? later! : first;
      const entry: Entry = {
        role,
        words,
        ...(!ends && later && later.length > 0 && { later }),
        telling: words.filter(isTelling).length,
        weight,
        opens: !ends && later !== undefined,
        ends,
        isLoose: phrase.includes('<'),
      };
      const key = words[0]!;
      byFirst.set(key, [...(byFirst.get(key) ?? []), entry]);
    };
    for (const phrase of phrasesOf(strong)) add(phrase, 1);
    for (const phrase of phrasesOf(weak)) add(phrase, WEAK);
  }
  const classOf = new Map<string, string[]>();
  const endings: (readonly [string, string])[] = [];
  for (const [name, words] of Object.entries(classes)) {
    for (const word of words.trim().split(/\s+/)) {
      if (word.startsWith('-')) endings.push([word.slice(1), `<${name}>`]);
      else classOf.set(word, [...(classOf.get(word) ?? []), `<${name}>`]);
    }
  }
  return { byFirst, classOf, endings };
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
  addScores(scores, title, index, 1);
  // "This period (RAG)", "Responsible: Cabinet Member": what follows is usually instructions, and now and then the point.
  const inside = /\(([^)]{1,24})\)|: ([^:]{1,24})$/.exec(title);
  if (!inside) return scores;
  const also: Partial<Record<Role, number>> = {};
  addScores(also, inside[1] ?? inside[2]!, index, IN_BRACKETS);
  for (const role in also) {
    // "Update (annual meeting)" is none the less an update.
    if (role === 'other' && inside[1] !== undefined) continue;
    const [one, other] = [scores[role as Role] ?? 0, also[role as Role]!];
    scores[role as Role] = Math.min(1, Math.max(one, other) + AGREEING * Math.min(one, other));
  }
  return scores;
}

interface Match {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

function addScores(
  scores: Partial<Record<Role, number>>,
  title: string,
  index: TitleIndex,
  weight: number,
): void {
  const words = titleWords(title);
  const all = matchesIn(words, index);
  if (all.length === 0) return;
  // A longer phrase says better what a part of it says.
  const matches = all.filter((match) => !all.some((other) => goesBefore(other, match)));
  const telling = countTelling(words);
  const heads = words.length > 1 ? headsOf(words, (word) => index.byFirst.has(word)) : [];
  const isQuestion = matches.some(({ entry }) => entry.opens && entry.weight === 1);
  const endsOpen = all.some(({ entry }) => entry.ends);
  const asksYesOrNo = isYesOrNo(title, words);
  for (const match of matches) {
    const { entry, start, end } = match;
    const isEnd = endsOpen && end === words.length;
    // "Comments at the last meeting" are comments; a "Risk title" names a risk.
    if (entry.role === 'other' && !entry.opens && isBesideHead(match, heads) && !isNaming(words[start]!))
      continue;
    let score = weight * entry.weight * (isEnd ? 1 : shareOf(match, words, telling, heads));
    // In "Who is to do the work?" the work is what the question is about, and not what is asked.
    if (isQuestion && start > 0) score *= BESIDE_HEAD;
    if (endsOpen && !isEnd && !entry.opens) score *= BESIDE_THE_POINT;
    if (asksYesOrNo && !entry.opens && PROSE.has(entry.role)) score *= BESIDE_THE_POINT;
    if (asksYesOrNo && !entry.opens && entry.role === 'progress') score *= LESS_LIKELY;
    if (score > (scores[entry.role] ?? 0)) scores[entry.role] = score;
  }
  for (const [role, score] of listedIn(matches, heads, telling)) {
    if (score * weight > (scores[role] ?? 0)) scores[role] = score * weight;
  }
}

/** "Outputs/outcomes", "Cabinet member or officer": what several words of a title say of one role, each for its share. */
function listedIn(matches: readonly Match[], heads: readonly number[], telling: number): Map<Role, number> {
  const sums = new Map<Role, number>();
  const ends = new Map<Role, number>();
  if (heads.length < 2) return sums;
  for (const match of matches) {
    const { entry, start, end } = match;
    const { role } = entry;
    if (entry.opens || entry.ends || role === 'other' || isBesideHead(match, heads)) continue;
    if (start < (ends.get(role) ?? 0)) continue;
    ends.set(role, end);
    sums.set(role, (sums.get(role) ?? 0) + (entry.weight * entry.telling) / telling);
  }
  return sums;
}

/** Does the title name what it is about, and elsewhere? */
function isBesideHead({ start, end }: Match, heads: readonly number[]): boolean {
  return heads.length > 0 && !heads.some((head) => head >= start && head < end);
}

/** Nobody answers "Agree?" or "Fault found?" by one of these. */
const PROSE: ReadonlySet<Role> = new Set(['recommendation', 'action', 'success']);

/** The phrases that stand in a title. */
function matchesIn(words: readonly string[], index: TitleIndex): Match[] {
  const matches: Match[] = [];
  const classes = words.map((word) => classesOf(word, index));
  for (let start = 0; start < words.length; start++) {
    for (const first of [words[start]!, ...classes[start]!]) {
      for (const entry of index.byFirst.get(first) ?? []) {
        if ((entry.opens && start > 0) || start + entry.words.length > words.length) continue;
        const end = endOfMatch(entry, words, classes, start);
        if (end < 0 || (entry.ends && (end < words.length || start === 0))) continue;
        // "To" is the title of a column of hand-overs, but in "To be done by" it says nothing.
        const isWhole = words.length === entry.words.length;
        if (entry.telling === 0 && !entry.opens && !entry.ends && !isWhole) continue;
        matches.push({ entry, start, end });
      }
    }
  }
  return matches;
}

/** Is a match said better by another: a longer one around it, or the word itself in place of its class? */
function goesBefore(one: Match, other: Match): boolean {
  const length = one.end - one.start;
  const least = other.end - other.start;
  if (one.start > other.start || one.end < other.end) return false;
  if (length > least || wordsIn(one.entry) > wordsIn(other.entry)) return true;
  return other.entry.isLoose && !one.entry.isLoose;
}

function wordsIn({ words, later }: Entry): number {
  return words.length + (later?.length ?? 0);
}

function classesOf(word: string, { classOf, endings }: TitleIndex): readonly string[] {
  const known = classOf.get(word);
  const ending = endings.find(([end]) => word.length > end.length + 2 && word.endsWith(end));
  return ending ? [...(known ?? []), ending[1]] : (known ?? NONE);
}

const NONE: readonly string[] = [];

function shareOf(match: Match, words: readonly string[], of: number, heads: readonly number[]): number {
  const { entry, start, end } = match;
  const { telling, opens, later, words: known } = entry;
  if (later) return OPENING_AND_END;
  if (opens) return Math.min(1, OPENING + EACH_WORD * known.length);
  const covered = Math.min(1, Math.max(telling, 1) / of);
  if (covered === 1 || heads.length === 0 || end - start === words.length) return covered;
  return isBesideHead(match, heads) ? covered * BESIDE_HEAD : Math.max(covered, HEAD);
}

/** Where a phrase ends in a title, or -1 where it does not stand: "open closed" stands in "Open/closed", "Open or closed". */
function endOfMatch(
  { words: known, later, isLoose }: Entry,
  words: readonly string[],
  classes: readonly (readonly string[])[],
  start: number,
): number {
  const isThere = (word: string, at: number): boolean => words[at] === word || !!classes[at]?.includes(word);
  const endFrom = (phrase: readonly string[], from: number): number => {
    let at = from;
    for (const word of phrase) {
      if (!isThere(word, at) && at > from && isPassedOver(words[at] ?? '', isLoose)) at++;
      if (!isThere(word, at)) return -1;
      at++;
    }
    return at;
  };
  const end = endFrom(known, start);
  if (end < 0 || !later) return end;
  for (let at = end; at < words.length; at++) {
    const last = endFrom(later, at);
    if (last >= 0) return last;
  }
  return -1;
}
