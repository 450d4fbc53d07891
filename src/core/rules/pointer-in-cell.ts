import { isOpen, type Action, type PlacedCell } from '../model/action';
import { hasMarkup, withoutMarkup } from '../model/markup';
import { usualForms } from '../model/owner-forms';
import { oneLine, trimmedLines } from '../model/prose';
import { quote } from '../model/quote';
import { cellText, type Cell } from '../model/sheet';
import { typedDay } from '../model/typed-day';
import { defineTrackerRule } from './define-rule';

/** Once the rows are sorted or filtered, another row stands above, and “as above” means something else. */
export const pointerInCell = defineTrackerRule({
  id: 'pointer-in-cell',
  about: 'action',
  level: 'consider',
  summary: 'A cell only points to the row above.',
  messages: {
    pointer: '{pointer} stands for {meant}, and is lost when rows are sorted or filtered. Write {meant}.',
  },
  check({ actions }, { say }) {
    const pointers = actions.filter(isOpen).flatMap((action) =>
      POINTING.flatMap((role) => {
        const [cell, above] = [action.cell(role), action.pointsTo(role)];
        return cell && above ? [{ action, role, cell, above }] : [];
      }),
    );
    if (pointers.length === 0) return [];
    const ownerAt = usualOwners(actions);
    return pointers.map(({ action, role, cell, above }) => {
      const to = role === 'owner' ? ownerAt(above) : meantBy(above, role === 'deadline' ? action : null);
      const words = { pointer: quote(cellText(cell.value)), meant: quote(oneLine(cellText(to))) };
      return { on: action, problem: { ...say('pointer', words), cell, edits: [{ cell, to }] } };
    });
  },
});

const POINTING = ['action', 'owner', 'deadline', 'success', 'progress'] as const;

/** The owner in a cell as most rows write it, so that no second spelling is copied. */
function usualOwners(actions: readonly Action[]): (cell: PlacedCell) => Cell {
  const usualFormOf = usualForms(actions);
  const byRow = new Map(actions.map((action) => [action.cell('owner')?.row, action]));
  return ({ row, value }) => {
    const action = byRow.get(row);
    return (action && usualFormOf(action)?.text) ?? trimmedLines(cellText(value));
  };
}

/** What stands above, as it should stand: a date typed as text as a date, and words without HTML. */
function meantBy({ value }: PlacedCell, dated: Action | null): Cell {
  const day = dated && typedDay({ ...dated.deadline, text: cellText(value) }, value);
  if (day !== null) return { day };
  return typeof value === 'string' && hasMarkup(value) ? withoutMarkup(value) : value;
}
