import { squeezed } from '../model/plain-text';
import { cellText, type Cell } from '../model/sheet';
import { filledColumns, isFilled } from './filled';
import { looksLikeWork } from './column-evidence';
import type { BlockRows } from './tracker';

/** "Priority 1 – Reading", "Theme B: Housing", "Objective 3". */
const SECTION =
  /^(?:priority|theme|objective|goal|aim|section|part|outcome|strand|area|focus area|work ?stream|domain|standard|pillar|chapter|ambition|key (?:line|issue|area))s? (?:\d{1,2}|[A-Z]|[IVX]{1,4})\b/i;

/** A name of a section has this many words at most: "All agencies", "Actions from the last meeting". */
const LONGEST_NAME = 5;

/**
 * Is this row the name of the rows below it? "ADMIN", "Priority 2", "All agencies": a short lone cell where the action,
 * the recommendation or the reference would stand; or a number with a name, and the numbers below go on from it ("2 | Move"
 * over 2.1 and 2.2).
 */
export function isSectionRow(
  rows: readonly (readonly Cell[])[],
  row: number,
  count: number,
  block: BlockRows,
): boolean {
  if (count > 1) return isNumberedSection(rows, row, block);
  const cells = rows[row]!;
  const filled = filledColumns(cells);
  if (filled[0]! > block.firstColumn) return false;
  const words = cellText(cells[filled[0]!]).trim();
  const { action, recommendation } = block.columns;
  if (filled[0] !== action && filled[0] !== recommendation) return true;
  if (words === words.toUpperCase() || SECTION.test(words)) return true;
  if (filled[0] !== recommendation || !isName(words)) return false;
  // Beside an action column a recommendation is a sentence, and a lone name is none; so it is over sentences that are answered.
  return action !== undefined || isAnswered(rows[row + 1] ?? [], filled[0]!);
}

function isAnswered(cells: readonly Cell[], recommendation: number): boolean {
  const words = squeezed(cellText(cells[recommendation]));
  const isSentence = words.split(' ').length > LONGEST_NAME || looksLikeWork(words);
  return isSentence && filledColumns(cells).length > 1;
}

function isName(words: string): boolean {
  const telling = words.split(/\s+/).filter((word) => /\w/.test(word) && word.toLowerCase() !== 'and');
  return telling.length <= LONGEST_NAME && !/[.?!:;]$|\d/.test(words) && !looksLikeWork(squeezed(words));
}

/** A section may name who leads it, and then its name is no piece of work. */
function isNumberedSection(rows: readonly (readonly Cell[])[], row: number, { columns }: BlockRows): boolean {
  const { ref, action, recommendation, owner } = columns;
  if (ref === undefined) return false;
  // Asked of every row, so that the number is looked at first.
  const own = cellText(rows[row]![ref]).trim().replace(/\.$/, '');
  const below = cellText(rows[row + 1]?.[ref]).trim();
  if (own === '' || !below.startsWith(`${own}.`) || below.length <= own.length + 1) return false;
  const [first, second, ...others] = filledColumns(rows[row]!);
  if (first !== ref || (second !== action && second !== recommendation)) return false;
  if (others.length === 0) return true;
  return others.length === 1 && others[0] === owner && isName(cellText(rows[row]![second!]).trim());
}

/** "What is the overall recommendation?", "Please name one post", "e.g. 31/03/2027". */
const GUIDANCE =
  /\?\s*$|^(?:please|enter|insert|describe|identify|state|specify|list|indicate|select|choose|say|give|set out|e\.?g\b|for example|what|who|when|which|how|dd ?[/.-] ?mm)\b/i;

/** Does a row say what is to be written below rather than be written itself? At least two of its cells do, and half of all. */
export function isGuidanceRow(cells: readonly Cell[]): boolean {
  const filled = cells.filter(isFilled);
  const guiding = filled.filter((cell) => typeof cell === 'string' && GUIDANCE.test(cell.trim()));
  return guiding.length > 1 && guiding.length >= filled.length / 2;
}

/** "* Moved here from last year's plan", "Note: …", "[2] …", "Key:". */
const FOOTNOTE =
  /^(?:[*†‡]+|\[\^?\w{1,4}\]|\(\d\)|(?:notes?|n\.?b\.?|sources?|key|status key|rag key|tip|legend)(?=[\s:.–-]|$))\s*[:.–-]?\s*/i;

/** Is a lone cell a remark on the table above by its mark, and nothing to be done? */
export function isFootnote(cells: readonly Cell[]): boolean {
  const words = cellText(cells.find(isFilled)).trim();
  const mark = FOOTNOTE.exec(words)?.[0];
  return mark !== undefined && !looksLikeWork(squeezed(words.slice(mark.length)));
}

/** "Total", "Grand total 14": counts under a table. */
export function isTotalRow(cells: readonly Cell[]): boolean {
  let first = 0;
  while (first < cells.length && !isFilled(cells[first])) first++;
  const name = cells[first];
  // Asked of every row, so that most answers come from one character.
  if (typeof name !== 'string' || !' tgs'.includes(name.charAt(0).toLowerCase())) return false;
  return (
    /^\s*(?:grand |sub-?)?totals?\b/i.test(name) &&
    cells.every((cell, column) => column <= first || typeof cell === 'number' || !isFilled(cell))
  );
}
