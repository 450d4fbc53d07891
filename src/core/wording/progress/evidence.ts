import type { Ruling } from './rule-on';
import type { Signal } from './signal';
import { BREAK } from './words';

/**
 * Called with each trait of a note: a word (`first`), a word after another (`first`, `second`), or one of the traits of
 * the whole note below. `at` is the word where the trait ends, -1 for the whole note.
 */
export type VisitTrait = (first: string, second: string | undefined, at: number) => void;

/** Traits of the whole note. No word begins with these marks. */
const LENGTH = '#length';
const RULED = '#ruled';
const SENSE = '#sense';
const SIGNAL = '#signal';
const FIRST_SIGNAL = '#first';
const LAST_SIGNAL = '#last';
const AFTER = '#after-';
const VERDICT = '#verdict';
const NOW = '#now';
const CONCEDED = '#conceded';
/** What stands in a pair where a note begins or ends, and where a clause does. */
const EDGE = '^';
const BETWEEN = '.';
/** So many words and signals of a note are weighed, so that no text is slow to read. */
const MOST = 1_000;
/** Notes of up to so many words are of one length to the weighing. */
const LENGTHS = [1, 2, 5, 14, 39];

/**
 * Visits what the weighing goes by: the words of a note by their stems, each with the one before it, what they mean by
 * the vocabulary, what its clauses say of the work, and what that comes to by rules.
 */
export function visitTraits({ words, stage, clauses: { senses, signals } }: Ruling, visit: VisitTrait): void {
  visit(LENGTH, lengthOf(words.length), -1);
  visit(RULED, stage, -1);
  let before = EDGE;
  for (let at = 0; at < words.length && at < MOST; at++) {
    const { text, gap } = words[at]!;
    if (at > 0 && gap >= BREAK) {
      visit(before, BETWEEN, at - 1);
      before = BETWEEN;
    }
    const stem = stemOf(text);
    visit(stem, undefined, at);
    visit(before, stem, at);
    before = stem;
  }
  if (words.length <= MOST) visit(before, EDGE, words.length - 1);
  for (const sense of senses) visit(SENSE, sense, -1);
  signals.slice(0, MOST).forEach((signal, i) => {
    const name = nameOf(signal);
    visit(SIGNAL, name, -1);
    if (i > 0) visit(`${AFTER}${signals[i - 1]!.stage}`, name, -1);
    if (signal.isVerdict) visit(VERDICT, signal.stage, -1);
    if (signal.isNow) visit(NOW, signal.stage, -1);
    if (signal.isConceded) visit(CONCEDED, signal.stage, -1);
  });
  const [first, last] = [signals[0], signals.at(-1)];
  if (first) visit(FIRST_SIGNAL, nameOf(first), -1);
  if (last) visit(LAST_SIGNAL, nameOf(last), -1);
}

function nameOf({ stage, ground }: Signal): string {
  return `${stage}/${ground}`;
}

/** How long a note is, roughly: from a single word to a paragraph. */
function lengthOf(words: number): string {
  return String(LENGTHS.findIndex((limit) => words <= limit));
}

const ENDING = /(?:ing|ed|es|s)$/;

/** A word without its ending; numbers by their sort. */
function stemOf(word: string): string {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57)
    return word.endsWith('%') ? '<percent>' : /^(?:19|20)\d\d$/.test(word) ? '<year>' : '<number>';
  if (word.length <= 4) return word;
  const end = word.charCodeAt(word.length - 1);
  // Only words that end in d, g or s have one of these endings.
  if (end !== 100 && end !== 103 && end !== 115) return word;
  return /(?:ies|ied)$/.test(word) ? `${word.slice(0, -3)}y` : word.replace(ENDING, '');
}
