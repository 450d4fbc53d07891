import { isDateCell, isErrorCell, type Cell } from '../core';

/** Do two cells hold the same? */
export function isSameCell(one: Cell, other: Cell): boolean {
  if (isDateCell(one)) return isDateCell(other) && one.day === other.day;
  if (isErrorCell(one)) return isErrorCell(other) && one.error === other.error;
  return one === other || ((one ?? '') === '' && (other ?? '') === '');
}
