import { HEAD, MODIFIER, PLURAL, POST_CODE } from './lexicon';
import type { Piece } from './tokens';
import type { Word } from './words';

/** Nouns with which a title ends, that seldom stand alone. */
const ENDING =
  /^(?:managers?|officers?|leads?|co-?ordinators?|advis[eo]rs?|directors?|executive|teams?|services?|units?|committee|group|board|directorate|department|section|panel|management)$/;

/** Puts together lines that a title was wrapped over: "Chief / Executive", "Head of / Housing", "Highways / Manager", "Waste / Management". */
export function joinWrappedLines(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const above = joined.at(-1);
    if (
      above &&
      piece.joiner === 'newline' &&
      !piece.isLabel &&
      !above.isAside &&
      isWrapped(above.words, piece.words)
    )
      joined[joined.length - 1] = { ...above, words: [...above.words, ...piece.words] };
    else joined.push(piece);
  }
  return joined;
}

function isWrapped(above: readonly Word[], below: readonly Word[]): boolean {
  const last = above.at(-1)!;
  if (last.isLink || below[0]!.isLink || last.word === 'chief') return true;
  if ((last.is & MODIFIER) !== 0 && last.word !== 'principal' && (last.is & POST_CODE) === 0)
    return above.length === 1;
  const hasPost = above.some(({ is }) => (is & (HEAD | PLURAL | POST_CODE)) !== 0);
  return below.length === 1 && !hasPost && ENDING.test(below[0]!.word);
}
