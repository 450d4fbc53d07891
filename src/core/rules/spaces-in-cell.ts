import type { Action, PlacedCell } from '../model/action';
import { hasMarkup } from '../model/markup';
import { usualForms } from '../model/owner-forms';
import { trimmedLines } from '../model/prose';
import { quote } from '../model/quote';
import { defineTrackerRule } from './define-rule';

/** “Open ” and “Open” look alike, and are counted as two. In sentences a space too many harms nobody. */
export const spacesInCell = defineTrackerRule({
  id: 'spaces-in-cell',
  about: 'other',
  level: 'consider',
  summary: 'A cell that is filtered and counted by has a space too many.',
  messages: {
    spaces: '{words} has a space too many, and counts and look-ups take it for something else. Take it out.',
  },
  check({ actions }, { say }) {
    const spaced = actions.flatMap((action) =>
      COMPARED.flatMap((role) => {
        const cell = action.cell(role);
        if (!cell || typeof cell.value !== 'string' || isMendedElsewhere(action, cell)) return [];
        const to = trimmedLines(cell.value);
        return to === '' || to === cell.value ? [] : [{ action, role, cell, to }];
      }),
    );
    if (spaced.length === 0) return [];
    const usualFormOf = usualForms(actions);
    return (
      spaced
        // Where an owner is written in several ways, that is said instead.
        .filter(({ action, role }) => role !== 'owner' || !usualFormOf(action))
        .map(({ action, cell, to }) => ({
          on: action,
          problem: { ...say('spaces', { words: quote(to) }), cell, edits: [{ cell, to }] },
        }))
    );
  },
});

const COMPARED = ['ref', 'owner', 'status', 'rag', 'priority'] as const;

/** Cells that lose tags or gain the tail of a split row are mended as they do. */
function isMendedElsewhere({ tail }: Action, { row, column, value }: PlacedCell): boolean {
  return (
    hasMarkup(String(value)) ||
    tail.some(({ continues }) => continues.row === row && continues.column === column)
  );
}
