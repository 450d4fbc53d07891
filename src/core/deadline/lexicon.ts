import type { DeadlineRules, ExtendableMeaning } from '../model/deadline-rules';
import { TOKEN } from './tokens';
import { WORD_LISTS, type WordList } from './words';

const T = TOKEN;

/** A word, what it means alone, and the phrases that begin with it, the longest first. */
export interface Entry {
  readonly id: number;
  readonly word: string;
  /** How long a text with the key of this word is when it can be no other word; 0 where it has to be compared. */
  readonly ownLength: number;
  kind: number;
  value: number;
  readonly phrases: Phrase[];
  /** Does it stand in a phrase after the first word? */
  continues: boolean;
  /** Does it begin a mark for "nothing here" or "see another cell"? */
  readonly opensMark: boolean;
}

interface Phrase {
  /** The words after the first, by their ids. */
  readonly rest: readonly number[];
  readonly kind: number;
  readonly value: number;
}

/** Every word a deadline may hold, found by the key of its letters: slots of keys, and beside each the word's id. */
export interface Lexicon {
  readonly keys: Int32Array;
  readonly ids: Uint16Array;
  readonly byId: readonly Entry[];
  /** By id, whether phrases begin with the word. */
  readonly beginsPhrase: Uint8Array;
  /** By id, whether it may mean something else beside other words. */
  readonly mayJoin: Uint8Array;
}

/** Slots of a lexicon, a power of two; filled to a quarter, so that few words share one. */
const LEAST_SLOTS = 1024;

/** Words up to here have a key of their own, five bits a letter; of longer ones two may share theirs. */
const LONGEST_OWN_KEY = 6;

/** With one of these begins every mark that is made of words: "n/a", "see above". */
const MARK_WORDS = new Set('n na nil none blank as see same per above ditto do'.split(' '));

/** Classes of words that are something else beside others, or make others so. */
const JOINING = new Set<number>([
  T.the,
  T.word,
  T.suffix,
  T.label,
  T.halfLetter,
  T.quarter,
  T.toBe,
  T.weekStart,
]);

const IS_PLAIN = /^[a-z]+$/;

/** The key of a word so far and its next letter; capitals count as small letters. */
export function nextKey(key: number, code: number): number {
  return ((key << 5) | (key >>> 27)) ^ (code < 128 ? code & 31 : code);
}

/** The entry with this key, or undefined; whether it is the same word is for the caller to see. */
export function entryOf(key: number, { keys, ids, byId }: Lexicon): Entry | undefined {
  const last = keys.length - 1;
  let slot = key & last;
  while (ids[slot] !== 0) {
    if (keys[slot] === key) return byId[ids[slot]!];
    slot = (slot + 1) & last;
  }
  return undefined;
}

const MEANING_KINDS: Readonly<Record<ExtendableMeaning, number>> = {
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

const MEANINGS = new Map<string, number>(Object.entries(MEANING_KINDS));

/** A list as it was set, without what is no text: what came from a file may be anything. */
function wordsOf(list: unknown): string {
  return Array.isArray(list) ? list.filter((word) => typeof word === 'string').join(',') : '';
}

const known = new WeakMap<DeadlineRules['words'], Lexicon>();
// One set of rules is used for a whole workbook.
let lastWords: DeadlineRules['words'] | null = null;
let lastLexicon: Lexicon | null = null;

/** The words of the product and the council's own; the latter win. Made once for each set of rules. */
export function lexiconOf({ words }: DeadlineRules): Lexicon {
  if (words === lastWords && lastLexicon) return lastLexicon;
  let lexicon = known.get(words);
  if (!lexicon) {
    const own = Object.entries(words).flatMap(([meaning, list]): WordList[] => {
      const kind = MEANINGS.get(meaning);
      return kind === undefined ? [] : [{ kind, words: wordsOf(list) }];
    });
    lexicon = compile([...WORD_LISTS, ...own]);
    known.set(words, lexicon);
  }
  lastWords = words;
  lastLexicon = lexicon;
  return lexicon;
}

function compile(lists: readonly WordList[]): Lexicon {
  const byWord = new Map<string, Entry>();
  const byId: Entry[] = [entry(0, '')];
  const entryFor = (word: string): Entry => {
    const known = byWord.get(word) ?? entry(byId.length, word);
    if (known.id === byId.length) byId.push(known);
    byWord.set(word, known);
    return known;
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
    for (const each of rest) each.continues = true;
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
  const beginsPhrase = Uint8Array.from(byId, ({ phrases }) => (phrases.length > 0 ? 1 : 0));
  const mayJoin = Uint8Array.from(byId, ({ kind, phrases }) =>
    phrases.length > 0 || JOINING.has(kind) ? 1 : 0,
  );
  return { ...slotsOf(byId), byId, beginsPhrase, mayJoin };
}

function entry(id: number, word: string): Entry {
  const ownLength = word.length <= LONGEST_OWN_KEY && IS_PLAIN.test(word) ? word.length : 0;
  const opensMark = MARK_WORDS.has(word);
  return { id, word, ownLength, kind: T.word, value: 0, phrases: [], continues: false, opensMark };
}

function slotsOf(byId: readonly Entry[]): Pick<Lexicon, 'keys' | 'ids'> {
  let size = LEAST_SLOTS;
  while (size < byId.length * 4) size *= 2;
  const keys = new Int32Array(size);
  const ids = new Uint16Array(size);
  for (const { id, word } of byId.slice(1)) {
    let key = 0;
    for (let i = 0; i < word.length; i++) key = nextKey(key, word.charCodeAt(i));
    let slot = key & (size - 1);
    while (ids[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    ids[slot] = id;
  }
  return { keys, ids };
}
