import { squeezed } from '../model/plain-text';
import { cellText, type Cell } from '../model/sheet';
import { filledColumns } from './filled';
import { PLAN_NAMES } from './words/en-grammar';

/** Rows above a header in which the name of the sheet is looked for. */
const ABOVE = 8;
/** A name is no longer than this; what is longer explains something. */
const LONGEST_NAME = 90;
/** Cells that such a row fills at most. */
const FEW = 2;

const NAMED = new RegExp(
  `\\b(?:${PLAN_NAMES.trim()
    .split(/\s*,\s*/)
    .join('|')})\\b`,
);

/** Is the table under this header called a plan or a list of actions, by the name of its sheet or a line above it? */
export function isCalledPlan(rows: readonly (readonly Cell[])[], header: number, sheet = ''): boolean {
  if (NAMED.test(squeezed(sheet))) return true;
  for (let row = Math.max(0, header - ABOVE); row < header; row++) {
    const filled = filledColumns(rows[row]!);
    if (filled.length > FEW) continue;
    const isName = filled.some((column) => {
      const words = cellText(rows[row]![column]);
      return words.length <= LONGEST_NAME && NAMED.test(squeezed(words));
    });
    if (isName) return true;
  }
  return false;
}
