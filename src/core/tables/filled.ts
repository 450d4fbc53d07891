import type { Cell } from '../model/sheet';

/** Does a cell hold anything but spaces? Asked of every cell of every sheet, so most answers come from one character. */
export function isFilled(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return false;
  if (typeof cell !== 'string') return true;
  const first = cell.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || cell.trim() !== '';
}

/** How many cells of a row are filled. */
export function countFilled(cells: readonly Cell[]): number {
  let filled = 0;
  for (let column = 0; column < cells.length; column++) if (isFilled(cells[column])) filled++;
  return filled;
}

/** Which cells of a row are filled. */
export function filledColumns(cells: readonly Cell[]): number[] {
  const filled: number[] = [];
  for (let column = 0; column < cells.length; column++) if (isFilled(cells[column])) filled.push(column);
  return filled;
}
