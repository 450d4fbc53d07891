import { cellText } from '../model/sheet';
import { quote } from '../model/quote';
import type { CellEdit } from './define-rule';
import { defineActionRule } from './define-rule';

/** Sorted or filtered, the tail of a row that a page break cut stands alone and means nothing. */
export const splitRow = defineActionRule({
  id: 'split-row',
  about: 'action',
  level: 'should',
  summary: 'The row goes on in the row below, as if a page had ended between them.',
  messages: {
    tail: '{tail} goes on where the row above breaks off. Join the two, so that sorting and filtering keep them together.',
  },
  check({ tail }, { say }) {
    const [at] = tail;
    if (!at) return undefined;
    const joined = new Map<string, { cell: CellEdit['cell']; words: string[] }>();
    for (const { continues, value } of tail) {
      const key = `${continues.row} ${continues.column}`;
      const known = joined.get(key) ?? { cell: continues, words: [cellText(continues.value).trim()] };
      known.words.push(cellText(value).trim());
      joined.set(key, known);
    }
    return {
      ...say('tail', { tail: quote(cellText(at.value)) }),
      cell: at,
      edits: [
        ...[...joined.values()].map(({ cell, words }) => ({ cell, to: words.filter(Boolean).join(' ') })),
        ...tail.map((cell) => ({ cell, to: null })),
      ],
    };
  },
});
