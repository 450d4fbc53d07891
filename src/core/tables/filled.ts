import { cellText, type Cell } from '../model/sheet';

/** Does a cell hold anything but spaces? Asked of every cell of every sheet, so most answers come from one character. */
export function isFilled(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return false;
  if (typeof cell !== 'string') return true;
  return isPlainMark(cell.charCodeAt(0)) || cell.trim() !== '';
}

/** The words of a cell without spaces around them; asked of every row, so that most answers come from two characters. */
export function trimmedText(cell: Cell | undefined): string {
  if (typeof cell !== 'string') return cellText(cell);
  return isPlainMark(cell.charCodeAt(0)) && isPlainMark(cell.charCodeAt(cell.length - 1))
    ? cell
    : cell.trim();
}

function isPlainMark(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/**
 * How many cells of a row are filled, counted no further than to `most`: from the right, where single words and dates
 * stand, which are sooner looked at than sentences.
 */
export function countFilled(cells: readonly Cell[], most = Infinity): number {
  let filled = 0;
  for (let column = cells.length - 1; column >= 0 && filled < most; column--)
    if (isFilled(cells[column])) filled++;
  return filled;
}

/** Which cells of a row are filled. */
export function filledColumns(cells: readonly Cell[]): number[] {
  const filled: number[] = [];
  for (let column = 0; column < cells.length; column++) if (isFilled(cells[column])) filled.push(column);
  return filled;
}
