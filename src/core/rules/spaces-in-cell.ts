import type { Action, PlacedCell } from '../model/action';
import { mapInSteps } from '../model/in-steps';
import { hasMarkup } from '../model/markup';
import { usualForms } from '../model/owner-forms';
import { listed, trimmedLines } from '../model/prose';
import { quote } from '../model/quote';
import { defineTrackerRule } from './define-rule';

/** “Open ” and “Open” look alike, and are counted as two. In sentences a space too many harms nobody. */
export const spacesInCell = defineTrackerRule({
  id: 'spaces-in-cell',
  about: 'other',
  level: 'consider',
  summary: 'A cell that is filtered and counted by has a space too many.',
  messages: {
    one: '{words} has a space too many, and counts and look-ups take it for something else. Take it out.',
    several:
      '{words} have a space too many each, and counts and look-ups take them for something else. Take them out.',
  },
  *check({ actions }, { say }) {
    const spacedIn = (action: Action) => {
      const cells = COMPARED.flatMap((role) => {
        const cell = action.cell(role);
        if (!cell || typeof cell.value !== 'string' || !SPACED.test(cell.value)) return [];
        const to = trimmedLines(cell.value);
        return to === '' || isMendedElsewhere(action, cell) ? [] : [{ role, cell, to }];
      });
      return cells.length === 0 ? [] : [{ action, cells }];
    };
    const spaced = (yield* mapInSteps(actions, spacedIn)).flat();
    if (spaced.length === 0) return;
    const usualFormOf = yield* usualForms(actions);
    for (const { action, cells } of spaced) {
      // Where an owner is written in several ways, that is said instead.
      const edits = cells
        .filter(({ role }) => role !== 'owner' || !usualFormOf(action))
        .map(({ cell, to }) => ({ cell, to }));
      const [first] = edits;
      if (!first) continue;
      const words = listed(edits.map(({ to }) => quote(to)));
      const problem = say(edits.length === 1 ? 'one' : 'several', { words });
      yield { on: action, problem: { ...problem, cell: first.cell, edits } };
    }
  },
});

const COMPARED = ['ref', 'owner', 'status', 'rag', 'priority'] as const;

/** Spaces at either end of a line, two side by side, or one of another sort: a tab, a no-break space. */
const SPACED = /^\s|\s$|[^\S\n]{2}|[^\S \n]| \n/;

/** Cells that lose tags or gain the tail of a split row are mended as they do. */
function isMendedElsewhere({ tail }: Action, { row, column, value }: PlacedCell): boolean {
  return (
    hasMarkup(String(value)) ||
    tail.some(({ continues }) => continues.row === row && continues.column === column)
  );
}
