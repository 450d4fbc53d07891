import { isOpen, sharesCell, type Action, type PlacedCell } from '../model/action';
import { mapInSteps, type InSteps } from '../model/in-steps';
import { hasMarkup, withoutMarkup } from '../model/markup';
import { usualForms } from '../model/owner-forms';
import { isPointer } from '../model/plain-text';
import { listed, oneLine, trimmedLines } from '../model/prose';
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
    one: '{pointer} stands for {meant}, and is lost when rows are sorted or filtered. Write {meant}.',
    several:
      '{pointer} stand for {meant}, and are lost when rows are sorted or filtered. Write each of them out.',
  },
  *check({ actions }, { say }) {
    const pointingIn = (action: Action) => {
      if (!isOpen(action)) return [];
      const pointers = POINTING.flatMap((role) => pointerIn(action, role));
      return pointers.length === 0 ? [] : [{ action, pointers }];
    };
    const pointing = (yield* mapInSteps(actions, pointingIn)).flat();
    if (pointing.length === 0) return;
    const ownerAt = yield* usualOwners(actions);
    for (const { action, pointers } of pointing) {
      const edits = pointers.map(({ role, cell, above }) => ({
        cell,
        to: role === 'owner' ? ownerAt(above) : meantBy(above, role === 'deadline' ? action : null),
      }));
      const pointer = listed(edits.map(({ cell }) => quote(cellText(cell.value))));
      const meant = listed(edits.map(({ to }) => quote(oneLine(cellText(to)))));
      const problem =
        edits.length === 1 ? say('one', { pointer, meant }) : say('several', { pointer, meant });
      yield { on: action, problem: { ...problem, cell: edits[0]!.cell, edits } };
    }
  },
});

const POINTING = ['action', 'owner', 'deadline', 'success', 'progress'] as const;

/** The pointer in a cell of this role, if there is one, with the cell above that it stands for. */
function pointerIn(action: Action, role: (typeof POINTING)[number]) {
  const cell = action.cell(role);
  if (typeof cell?.value !== 'string' || !isPointer(cell.value)) return [];
  // In a column for both, the owner's pointer is the deadline's.
  if (role === 'deadline' && sharesCell(action, 'owner', 'deadline')) return [];
  // What is no day above is none here, and is said of the deadline itself.
  if (action.deadline.due === null && cell.column === action.cell('deadline')?.column) return [];
  const above = action.pointsTo(role);
  return above ? [{ role, cell, above }] : [];
}

/** The owner in a cell as most rows write it, so that no second spelling is copied. */
function* usualOwners(actions: readonly Action[]): InSteps<(cell: PlacedCell) => Cell> {
  const usualFormOf = yield* usualForms(actions);
  const byRow = new Map<number | undefined, Action>();
  yield* mapInSteps(actions, (action) => byRow.set(action.cell('owner')?.row, action));
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
