import type { DescribedPiece } from './piece-kind';
import { isField } from './standing';

/** Does the list of commas and "and" go on behind the piece at `i`? */
export function isLastOfList(pieces: readonly DescribedPiece[], i: number): boolean {
  const after = pieces[i + 1];
  return after === undefined || after.isAside || (after.joiner !== 'comma' && after.joiner !== 'and');
}

/** The piece behind the "and" that ends a list of fields, as titles of departments have one; undefined where none ends so. */
export function endOfFields(pieces: readonly DescribedPiece[], i: number): DescribedPiece | undefined {
  for (let j = i; j < pieces.length; j++) {
    if (pieces[j]!.joiner === 'and') return pieces[j]!;
    if (pieces[j]!.joiner !== 'comma' || !(isField(pieces[j]!) || pieces[j]!.kind === 'code'))
      return undefined;
  }
  return undefined;
}

/** Does an "and" end the list of commas that goes on at `i`? */
export function endsInAnd(pieces: readonly DescribedPiece[], i: number): boolean {
  const end = pieces.slice(i).find(({ joiner }) => joiner !== 'comma');
  return end?.joiner === 'and';
}
