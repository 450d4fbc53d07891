import { bodyIn, headOf, isCouncil, isPlainTitle, isVagueTitle, plainTitleIn, verbIn } from './piece-parts';
import { personIn } from './person-in';
import { CHAIR, ELECTED, LABEL, PLAIN, PLURAL, VAGUE, type OwnerLexicon } from './lexicon';
import type { Piece } from './tokens';
import type { Word } from './words';

/** What a piece of an owner cell names, if anything. */
export type PieceKind =
  | 'post'
  | 'plural'
  | 'person'
  | 'body'
  | 'unit'
  | 'code'
  | 'area'
  | 'vague'
  | 'sentence'
  | 'unknown'
  | 'nothing';

/** A piece, understood by itself. */
export interface DescribedPiece extends Piece {
  readonly kind: PieceKind;
  /** The words that decided it. */
  readonly decided: readonly Word[];
  /** Of a post: does what it is the post of follow its noun, as in "Head of Highways"? */
  readonly isOpen: boolean;
  /** Do words stand before the noun of the post, as in "Fleet Manager"? */
  readonly hasField: boolean;
  /** "the": what follows is spoken of by itself. */
  readonly hasArticle: boolean;
  /** "Head of": what belongs to it is still to come. */
  readonly isUnfinished: boolean;
  /** Do its words only say what sort of owner another piece is: "lead", "support"? */
  readonly isOnlyLabel: boolean;
  /** Is it a post that councillors hold? */
  readonly isElected: boolean;
  /** Is it a post within a body, "Chair of Audit Committee"? */
  readonly isChair: boolean;
}

/** Longer pieces are prose. */
const LONGEST_OWNER = 14;

/** What one piece names, by its words alone. */
export function describePiece(piece: Piece, lexicon: OwnerLexicon): DescribedPiece {
  const words = trimmed(piece.words);
  const { joiner, isAside, isLabel } = piece;
  const noun = headOf(words);
  const at = noun < 0 ? plainTitleIn(words, lexicon) : noun;
  const { kind, decided } = decide(piece, words, at, lexicon);
  let [any, all] = [0, words.length > 0 ? LABEL : 0];
  let isOpen = false;
  for (let i = 0; i < words.length; i++) {
    const { is, word } = words[i]!;
    any |= is;
    all &= is;
    isOpen ||= at >= 0 && i > at && word !== 'executive' && word !== 'general';
  }
  const first = piece.words[0]?.word;
  // Every field by name: to spread the piece took a quarter of all the time.
  return {
    joiner,
    isAside,
    isLabel,
    words,
    kind,
    decided,
    isOpen,
    hasField: at > 0,
    hasArticle: first === 'the' || first === 'our',
    isUnfinished: piece.words.length > 0 && piece.words.at(-1)!.isLink,
    isOnlyLabel: all !== 0,
    isElected: (any & ELECTED) !== 0,
    isChair: (any & CHAIR) !== 0,
  };
}

function decide(
  { words: untrimmed, isLabel }: Piece,
  words: readonly Word[],
  head: number,
  lexicon: OwnerLexicon,
): { readonly kind: PieceKind; readonly decided: readonly Word[] } {
  if (words.length === 0) return { kind: 'nothing', decided: [] };
  const mail = words.find(({ word }) => word.includes('@'));
  if (mail) return { kind: /^[a-z'-]+[._][a-z'-]+@/.test(mail.word) ? 'person' : 'unit', decided: [mail] };
  // "Cost: £4,000"
  if (isLabel && words.every(({ is }) => (is & PLAIN) !== 0 && (is & LABEL) === 0))
    return { kind: 'sentence', decided: words };
  const verb = verbIn(words);
  if (verb) return { kind: 'sentence', decided: [verb] };
  if (words.length > LONGEST_OWNER) return { kind: 'unknown', decided: words };
  const vague = words.find(({ is }) => (is & VAGUE) !== 0);
  if (isVagueTitle(words, lexicon)) return { kind: 'vague', decided: words };
  if (vague && !isPlainTitle(words, lexicon)) return { kind: 'vague', decided: [vague] };
  if (isCouncil(words, lexicon)) return { kind: 'body', decided: words.slice(-1) };
  const person = personIn(words, head);
  if (person.length > 0) return { kind: 'person', decided: person };
  if (head >= 0) {
    const isMany =
      (words[head]!.is & PLURAL) !== 0 ||
      (untrimmed[0]!.isLink && /^(?:all|each|every|both)$/.test(untrimmed[0]!.word));
    return { kind: isMany ? 'plural' : 'post', decided: [words[head]!] };
  }
  return bodyIn(words);
}

function trimmed(words: readonly Word[]): readonly Word[] {
  let first = 0;
  let end = words.length;
  while (first < end && words[first]!.isLink) first++;
  while (end > first && words[end - 1]!.isLink) end--;
  return first === 0 && end === words.length ? words : words.slice(first, end);
}
