import {
  bodyIn,
  headOf,
  isCouncil,
  isPlainTitle,
  isVagueTitle,
  personIn,
  plainTitleIn,
  verbIn,
} from './piece-parts';
import { CHAIR, ELECTED, LABEL, PLURAL, VAGUE, type OwnerLexicon } from './lexicon';
import { isLink, type Piece, type Word } from './tokens';

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
  const noun = headOf(words);
  const at = noun < 0 ? plainTitleIn(words, lexicon) : noun;
  const { kind, decided } = decide(piece, words, at, lexicon);
  return {
    ...piece,
    words,
    kind,
    decided,
    isOpen: at >= 0 && words.slice(at + 1).some(({ word }) => word !== 'executive'),
    hasField: at > 0,
    hasArticle: /^(?:the|our)$/.test(piece.words[0]?.word ?? ''),
    isUnfinished: piece.words.length > 0 && isLink(piece.words.at(-1)!),
    isOnlyLabel: words.length > 0 && words.every(({ is }) => (is & LABEL) !== 0),
    isElected: words.some(({ is }) => (is & ELECTED) !== 0),
    isChair: words.some(({ is }) => (is & CHAIR) !== 0),
  };
}

function decide(
  { words: untrimmed }: Piece,
  words: readonly Word[],
  head: number,
  lexicon: OwnerLexicon,
): { readonly kind: PieceKind; readonly decided: readonly Word[] } {
  if (words.length === 0) return { kind: 'nothing', decided: [] };
  const mail = words.find(({ word }) => word.includes('@'));
  if (mail) return { kind: /^[a-z'-]+[._][a-z'-]+@/.test(mail.word) ? 'person' : 'unit', decided: [mail] };
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
    const isMany = (words[head]!.is & PLURAL) !== 0 || /^(?:all|each|every|both)$/.test(untrimmed[0]!.word);
    return { kind: isMany ? 'plural' : 'post', decided: [words[head]!] };
  }
  return bodyIn(words);
}

function trimmed(words: readonly Word[]): readonly Word[] {
  let first = 0;
  let end = words.length;
  while (first < end && isLink(words[first]!)) first++;
  while (end > first && isLink(words[end - 1]!)) end--;
  return words.slice(first, end);
}
