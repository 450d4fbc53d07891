import type { DeadlineRules, ExtendableMeaning } from '../model/deadline-rules';
import { TOKEN } from './tokens';
import { WORD_LISTS, type WordList } from './words';

const T = TOKEN;

/** A word, what it means alone, and the phrases that begin with it, the longest first. */
export interface Entry {
  readonly id: number;
  readonly word: string;
  kind: number;
  value: number;
  readonly phrases: Phrase[];
}

interface Phrase {
  /** The words after the first, by their ids. */
  readonly rest: readonly number[];
  readonly kind: number;
  readonly value: number;
}

/** Every word a deadline may hold, found by the hash of its letters. */
export interface Lexicon {
  readonly byHash: ReadonlyMap<number, Entry>;
  readonly byId: readonly Entry[];
}

/** What is kept of a word's hash: a small integer, so that it is a cheap key. */
export const HASH_BITS = 0x3fffffff;

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) & HASH_BITS;
  return hash;
}

const MEANINGS: Readonly<Record<ExtendableMeaning, number>> = {
  placeholder: T.placeholder,
  recurring: T.recurring,
  conditional: T.conditional,
  done: T.done,
  'going-on': T.goingOn,
  vague: T.vague,
  relative: T.relative,
  pointer: T.pointer,
  revised: T.revised,
  original: T.original,
};

const known = new WeakMap<DeadlineRules['words'], Lexicon>();
// One set of rules is used for a whole workbook.
let lastWords: DeadlineRules['words'] | null = null;
let lastLexicon: Lexicon = { byHash: new Map(), byId: [] };

/** The words of the product and the council's own; the latter win. Made once for each set of rules. */
export function lexiconOf({ words }: DeadlineRules): Lexicon {
  if (words === lastWords) return lastLexicon;
  let lexicon = known.get(words);
  if (!lexicon) {
    const own = Object.entries(words).map(([meaning, list]): WordList => ({
      kind: MEANINGS[meaning as ExtendableMeaning] ?? T.word,
      words: (list ?? []).join(','),
    }));
    lexicon = compile([...WORD_LISTS, ...own]);
    known.set(words, lexicon);
  }
  lastWords = words;
  lastLexicon = lexicon;
  return lexicon;
}

function compile(lists: readonly WordList[]): Lexicon {
  const byHash = new Map<number, Entry>();
  const byId: Entry[] = [{ id: 0, word: '', kind: T.word, value: 0, phrases: [] }];
  const entryFor = (word: string): Entry => {
    const hash = hashOf(word);
    let entry = byHash.get(hash);
    if (!entry) {
      entry = { id: byId.length, word, kind: T.word, value: 0, phrases: [] };
      byHash.set(hash, entry);
      byId.push(entry);
    }
    return entry;
  };
  const add = (text: string, kind: number, value: number): void => {
    const [first, ...rest] = text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== '' && word !== 'the')
      .map(entryFor);
    if (!first) return;
    if (rest.length > 0) first.phrases.unshift({ rest: rest.map(({ id }) => id), kind, value });
    else Object.assign(first, { kind, value });
  };
  // "the" alone is a word like any other; within phrases it is passed over.
  Object.assign(entryFor('the'), { kind: T.the });
  for (const { kind, words } of lists) {
    const byValue = typeof words === 'string' ? { 0: words } : words;
    for (const [value, list] of Object.entries(byValue))
      for (const phrase of list.split(',')) add(phrase, kind, Number(value));
  }
  // The longest first; of two that are alike, the one that was added last.
  for (const { phrases } of byId) phrases.sort((a, b) => b.rest.length - a.rest.length);
  return { byHash, byId };
}
