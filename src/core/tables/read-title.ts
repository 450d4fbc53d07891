import type { Role } from '../model/report';
import { isDateCell, type Cell } from '../model/sheet';
import { indexVocabulary, phrasesOf, scoreTitle, type TitleScores } from './header-vocabulary';
import { isOwnTitle } from './own-titles';
import { plainWord, titleWords } from './title-words';
import { english } from './words/en';
import { DAY_WORD, FOREIGN_WORDS, REGISTER_WORDS } from './words/en-grammar';

const INDEX = indexVocabulary(english);
const FOREIGN: ReadonlySet<string> = new Set(phrasesOf(FOREIGN_WORDS).map(plainWord));
const REGISTER: ReadonlySet<string> = new Set(phrasesOf(REGISTER_WORDS));

/** A title that scores this for a role could be its title. */
export const LIKELY = 0.45;
/** A title that says its role by itself. */
export const STRONG = 0.65;
/** Titles of different roles that make a row worth a closer look. */
const FEWEST_LIKELY = 2;
/** A header has this many titles. */
export const FEWEST_TITLES = 3;
/** How much of a header its known titles make up, or how many roles they name where the table has many columns. */
const KNOWN_SHARE = 0.35;
const PLENTY = 5;
/** The longest cell of a header row, instructions and all. */
const LONGEST_CELL = 250;
/** Titles are no longer than this on average. */
const USUAL_LENGTH = 34;
/** One of the first few titles of a header is a known one. */
const FIRST_TITLES = 4;

/** "Recommendation 2: That a trial be run": a row of the table, whatever its first word. */
const NUMBERED = /^\p{L}+ \d{1,3}(?:\.\d{1,3})? ?[:.–-] ?\p{L}+ \p{L}+ \p{L}/u;

/** How far a title speaks for each role. */
export function scoresOf(title: string): TitleScores {
  return scoreTitle(title, INDEX);
}

/** What a title by itself says the column holds. */
export function readHeader(title: string): Role {
  if (isOwnTitle(title)) return 'other';
  const scores = scoresOf(title);
  let best: Role = 'other';
  let most = Math.max(scores.other ?? 0, 0.25);
  for (const role in scores) {
    if (scores[role as Role]! > most) [best, most] = [role as Role, scores[role as Role]!];
  }
  return best;
}

/** Could this row be a header? Looks at titles alone, so that long sheets stay cheap. */
export function isLikelyHeader(cells: readonly Cell[]): boolean {
  let filled = 0;
  let length = 0;
  for (const cell of cells) {
    if (cell === null || cell === '') continue;
    // "30/06/2015" over how things stood then, which programs take for a date; a title or three stand before it.
    if (isDateCell(cell) && filled >= FEWEST_TITLES) continue;
    if (typeof cell !== 'string' || cell.length > LONGEST_CELL) return false;
    if (NUMBERED.test(cell)) return false;
    if (isOwnTitle(cell)) continue;
    filled++;
    length += titleLength(cell);
  }
  if (filled < FEWEST_TITLES - 1 || length > filled * USUAL_LENGTH) return false;
  const roles = new Set<Role>();
  let known = 0;
  let looked = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.trim() === '' || isOwnTitle(cell)) continue;
    let best = 0;
    const scores = scoresOf(cell);
    for (const role in scores) {
      const score = scores[role as Role]!;
      if (score > best) best = score;
      if (score >= LIKELY && role !== 'other') roles.add(role as Role);
    }
    known += best;
    looked++;
    if (looked === FIRST_TITLES && known === 0) return false;
  }
  if (roles.size < FEWEST_LIKELY) return false;
  const isWork = roles.has('action') || roles.has('recommendation');
  // An action row has a telling word here and there; in a header most cells are titles.
  return (isWork || roles.size > FEWEST_LIKELY) && (known >= filled * KNOWN_SHARE || roles.size >= PLENTY);
}

/** The length of a cell up to its instructions: a line break or a bracket. */
export function titleLength(cell: string): number {
  const end = cell.search(/[\n([]/);
  return end > 0 ? end : cell.length;
}
/** Has a title a word of lists that are no trackers? */
export function hasForeignWord(title: string): boolean {
  return titleWords(title).some((word) => FOREIGN.has(word));
}

/** Has a title a word that several titles of a register have? */
export function hasRegisterWord(title: string): boolean {
  return titleWords(title).some((word) => REGISTER.has(word));
}

/** Does a title say that a day stands under it, whatever day that is? */
export function hasDayWord(title: string): boolean {
  return titleWords(title).includes(DAY_WORD);
}

/** Does it say a role by itself? A reference excuses no foreign word: "Ticket ID" numbers tickets. */
export function isStrong(scores: TitleScores): boolean {
  return Object.entries(scores).some(
    ([role, score]) => role !== 'other' && role !== 'ref' && score >= STRONG,
  );
}

/** Could it be the title of some role? */
export function isLikely(scores: TitleScores): boolean {
  return Object.entries(scores).some(([role, score]) => role !== 'other' && score >= LIKELY);
}
