import { cellText } from '../core';
import { cellOf } from './cells';
import { pairedByColumn } from './pairing';

/** The kind that each text is read as, in words: "in-progress" shows as "in progress". */
export function kindOfText(
  text: unknown[][],
  read: (words: string) => { readonly kind: string },
): unknown[][] {
  return pairedByColumn({ text }, (columns) =>
    (columns.text ?? []).map((cell) => read(cellText(cellOf(cell))).kind.replaceAll('-', ' ')),
  );
}
