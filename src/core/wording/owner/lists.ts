import type { DescribedPiece } from './piece-kind';

/** Does the list of commas and "and" go on behind the piece at `i`? */
export function isLastOfList(pieces: readonly DescribedPiece[], i: number): boolean {
  const after = pieces[i + 1];
  return after === undefined || after.isAside || (after.joiner !== 'comma' && after.joiner !== 'and');
}

/** Does the list of fields that goes on here end with an "and", as the titles of departments do? */
export function endsWithFields(pieces: readonly DescribedPiece[], i: number): boolean {
  for (let j = i; j < pieces.length; j++) {
    if (pieces[j]!.joiner === 'and') return true;
    if (pieces[j]!.joiner !== 'comma' || pieces[j]!.kind !== 'area') return false;
  }
  return false;
}
