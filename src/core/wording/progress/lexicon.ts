import type { Stage } from './signal';
import { PROGRESS_WORDS, SETS, type ProgressWords, type Sense } from './vocabulary';
import { spelledOut, type Word } from './words';

export interface Node {
  readonly next: Map<string, Node>;
  sense?: Sense;
}

/** An entry of the vocabulary found in a text: so many words and their sense. */
export interface Entry {
  readonly sense: Sense;
  readonly length: number;
}

/** The words of progress notes, ready to be looked up. */
export interface ProgressLexicon {
  readonly root: Node;
  /** What a cell says that holds these words and no more. */
  readonly cells: ReadonlyMap<string, Stage | 'unclear'>;
}

/** Every entry of one list of words, with each name in braces replaced by every entry of its set. */
export function entriesOf(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '')
    .flatMap(filledIn);
}

function filledIn(entry: string): string[] {
  const name = /\{(\w+)\}/.exec(entry)?.[1];
  const set = name === undefined ? undefined : SETS[name];
  return set === undefined
    ? [entry]
    : set.split(', ').flatMap((one) => filledIn(entry.replace(`{${name}}`, one)));
}

/** The lexicon of the built-in words and of those a council adds to them; where both have an entry, the council's counts. */
export function progressLexicon(added: Partial<ProgressWords> = {}): ProgressLexicon {
  const root: Node = { next: new Map() };
  const cells = new Map<string, Stage | 'unclear'>();
  for (const { cells: bare = {}, ...lists } of [added, PROGRESS_WORDS] as Partial<ProgressWords>[]) {
    for (const [sense, list] of Object.entries<string>(lists)) addEntries(root, list, sense as Sense);
    for (const [kind, list] of Object.entries<string>(bare)) {
      for (const entry of entriesOf(list)) {
        const key = entry.split(' ').flatMap(spelledOut).join(' ');
        if (!cells.has(key)) cells.set(key, kind as Stage | 'unclear');
      }
    }
  }
  return { root, cells };
}

function addEntries(root: Node, list: string, sense: Sense): void {
  for (const entry of entriesOf(list)) {
    let node = root;
    for (const word of entry.split(' ').flatMap(spelledOut)) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: new Map() }));
      node = next;
    }
    node.sense ??= sense;
  }
}

/** The lexicon of the built-in words alone. */
export const BUILT_IN = progressLexicon();

/** The longest entry that begins with this word and runs over no comma or full stop. */
export function entryAt({ root }: ProgressLexicon, words: readonly Word[], at: number): Entry | undefined {
  let node = root.next.get(words[at]!.text);
  let found: Entry | undefined;
  for (let i = at; node;) {
    if (node.sense) found = { sense: node.sense, length: i - at + 1 };
    const next = words[++i];
    if (!next || next.gap !== 0) break;
    node = node.next.get(next.text);
  }
  return found;
}

/** Long words that decide a reading and are often mistyped. */
const KEY_WORDS = [
  'completed',
  'complete',
  'implemented',
  'progress',
  'cancelled',
  'superseded',
  'finished',
  'delivered',
  'approved',
  'awaiting',
  'commenced',
  'partially',
  'achieved',
  'published',
  'embedded',
  'ongoing',
  'scheduled',
  'installed',
  'reviewed',
  'outstanding',
  'required',
  'underway',
  'received',
  'submitted',
  'development',
];
/** Words of their own that are one letter from a key word. */
const NO_MISTAKES = new Set([
  'compete',
  'competed',
  'completes',
  'improved',
  'scheduler',
  'schedules',
  'delivers',
  'receives',
  'requires',
  'reviewer',
  'approves',
  'achieves',
  'publishes',
  'partial',
  'instilled',
  'reviewed',
  'deceived',
  'relieved',
  'received',
  'martially',
  'implements',
  'admitted',
  'deliveries',
]);

/** Each key word by every way of leaving out one letter, and by itself. */
const byGap = new Map<string, string>();
for (const word of KEY_WORDS) {
  for (const shorter of [word, ...oneLetterLess(word)]) if (!byGap.has(shorter)) byGap.set(shorter, word);
}

/** The key word that differs from this one by a letter left out, added, changed or swapped with its neighbour. */
export function mistypedWord(word: string): string | undefined {
  if (word.length < 6 || word.length > 12 || NO_MISTAKES.has(word)) return undefined;
  const whole = byGap.get(word);
  if (whole) return whole;
  for (let i = 0; i < word.length; i++) {
    const key = byGap.get(word.slice(0, i) + word.slice(i + 1));
    if (key && isOneSlip(word, key)) return key;
  }
  return undefined;
}

function oneLetterLess(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

/** Leaving out a letter of each makes them alike: is that one slip of the hand? */
function isOneSlip(word: string, key: string): boolean {
  if (word.length !== key.length) return word.length === key.length + 1;
  const first = [...word].findIndex((letter, i) => letter !== key[i]);
  const isChanged = word.slice(first + 1) === key.slice(first + 1);
  const isSwapped =
    word[first] === key[first + 1] &&
    word[first + 1] === key[first] &&
    word.slice(first + 2) === key.slice(first + 2);
  return isChanged || isSwapped;
}
