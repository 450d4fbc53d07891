import { squeezed } from '../model/plain-text';
import type { Rag } from '../model/report';

/** A council's own words for colours, by colour. */
export type AddedColours = Readonly<Partial<Record<string, readonly string[]>>>;

/** A colour with the words that name it. */
export interface NamedRag {
  readonly rag: Rag;
  readonly text: string;
}

/** What officers write for a colour: its word, a letter, a symbol. Yellow and orange stand for amber. */
const COLOURS: readonly (readonly [rag: Rag, words: RegExp, letter: string])[] = [
  ['Red', /\bred\b|[\u{1F534}\u{1F7E5}]/iu, 'r'],
  ['Amber', /\b(?:amber|yellow|orange)\b|[\u{1F7E0}\u{1F7E1}\u{1F7E7}\u{1F7E8}]/iu, 'a'],
  ['Green', /\bgreen\b|[\u{1F7E2}\u{1F7E9}]/iu, 'g'],
  ['Blue', /\bblue\b|[\u{1F535}\u{1F7E6}]/iu, 'b'],
  ['Grey', /\b(?:gr[ea]y|black|white)\b|[\u{26AB}\u{26AA}\u{2B1B}\u{2B1C}]/iu, ''],
];

/** Colours that officers write in a column of their own, and that a council may have other words for. */
export const ADDABLE_COLOURS = COLOURS.map(([rag]) => rag);

/** "Not green", "amber to red", "was red": longer texts than these only mention a colour. */
const LONGEST = 40;

/**
 * The colour that a cell of the officer's own RAG column names: null where it names none, or more than one
 * ("Amber/Green"), for then no one can say which is meant. `added` holds the council's own words for colours.
 */
export function readRag(text: string, added: AddedColours = {}): NamedRag | null {
  const words = text.trim();
  if (words === '' || words.length > LONGEST) return null;
  const own = ADDABLE_COLOURS.find((colour) =>
    added[colour]?.some((word) => squeezed(word) === squeezed(words)),
  );
  if (own) return { rag: own, text: words };
  if (/\bnot\b/i.test(words)) return null;
  const letter = words.replace(/[.()]/g, '').toLowerCase();
  const named = COLOURS.filter(
    ([, pattern, short]) => pattern.test(words) || (short !== '' && letter === short),
  );
  return named.length === 1 ? { rag: named[0]![0], text: words } : null;
}
