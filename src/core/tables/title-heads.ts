import { ASKING, isTelling } from './title-words';

const JOINING: ReadonlySet<string> = new Set(
  'of for to in by on at from per with toward as against since that which who we you they it this the still'.split(
    ' ',
  ),
);
const AND: ReadonlySet<string> = new Set(['and', 'or']);
/** "Recommendation raised by the auditor", "Issue identified": says more of the word before it. */
const ADDED: ReadonlySet<string> = new Set(
  'raised made given reported identified required proposed needed agreed approved accepted planned sought set promised pledged seen sent provided expected intended desired wanted'.split(
    ' ',
  ),
);

/** "Task name", "Action description": at the end, the name of what stands before it. */
const NAMING: ReadonlySet<string> = new Set(
  'name title description text wording detail summary statement'.split(' '),
);

/** Does the word only name what stands before it? */
export function isNaming(word: string): boolean {
  return NAMING.has(word);
}

/** May the word stand between those of a phrase? "Open or closed", "Position of the executive"; not "Meeting or date". */
export function isPassedOver(word: string, isLoose: boolean): boolean {
  return word === 'the' || (!isLoose && AND.has(word));
}

/**
 * Where the words stand that say what a title is about: the last before "of", "for", "by" and the like, and the last
 * before each "and". "Quality committee update", "Update for the quality committee" and "Update and next steps" all are
 * updates. A word that is in no list and ends in "-ed" or "-ing" says more of the one before it: "Officer dealing".
 */
export function headsOf(words: readonly string[], isKnown: (word: string) => boolean): number[] {
  const isMore = (word: string): boolean =>
    ADDED.has(word) || (/.{2}(?:ed|ing)$/.test(word) && !isKnown(word));
  const heads: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const next = words[at + 1];
    if (JOINING.has(word) || AND.has(word) || NAMING.has(word) || ASKING.has(word)) continue;
    if (!isTelling(word)) continue;
    const after = words[at + 2];
    if (next !== undefined && NAMING.has(next) && after === undefined) heads.push(at);
    const isAdded =
      next !== undefined && isMore(next) && (after === undefined || JOINING.has(after) || AND.has(after));
    if (next === undefined || AND.has(next) || JOINING.has(next) || isAdded) heads.push(at);
    if (isAdded || (next !== undefined && JOINING.has(next))) break;
  }
  return heads;
}
