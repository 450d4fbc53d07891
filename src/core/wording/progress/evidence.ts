import type { Ruling } from './rule-on';
import { isMonth } from './dates';
import type { Item } from './items';
import type { Signal } from './signal';
import { BREAK, NO_GAP } from './words';

/**
 * Called with each trait of a note: a word (`first`), a word after another (`first`, `second`), or one of the traits of
 * the whole note below. `at` is the word where the trait ends, -1 for the whole note.
 */
export type VisitTrait = (first: string, second: string | undefined, at: number) => void;

/** Traits of the whole note. No word begins with these marks. */
const LENGTH = '#length';
const RULED = '#ruled';
const SORT = '~';
const MARKS = ['', ',', ';', '.'];
const SIGNAL = '#signal';
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
export function visitTraits({ words, stage, clauses: { items, signals } }: Ruling, visit: VisitTrait): void {
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
  before = EDGE;
  for (const item of items.slice(0, MOST)) {
    const sort = sortOf(item);
    if (item.gap > NO_GAP && before !== EDGE) visit(`${SORT}${before}`, (before = MARKS[item.gap]!), -1);
    visit(SORT, sort, -1);
    visit(`${SORT}${before}`, sort, -1);
    before = sort;
  }
  visit(`${SORT}${before}`, EDGE, -1);
  for (const signal of signals.slice(0, MOST)) visit(SIGNAL, nameOf(signal), -1);
}

function nameOf({ stage, ground, isVerdict }: Signal): string {
  return `${stage}/${ground}${isVerdict ? '!' : ''}`;
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

/** What an item means by the vocabulary, or else what sort of word it is by its looks. */
function sortOf({ sense, text }: Item): string {
  // A percentage is a share, and told from others.
  if (text.endsWith('%')) return stemOf(text);
  if (sense) return sense;
  if (/^\d/.test(text)) return stemOf(text);
  if (isMonth(text)) return '<month>';
  if (/^(?:in|on|at|by|for|with|from|of|as|into|and)$/.test(text)) return text;
  if (/^(?:the|an?|its|our|their|this|that|all|these)$/.test(text)) return 'the';
  return text.length < 5 ? 'x' : (/(?:ed|ing|s)$/.exec(text)?.[0] ?? 'x');
}
