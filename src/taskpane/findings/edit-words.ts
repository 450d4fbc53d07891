import { isDateCell, isErrorCell, longDay, quote, type Cell, type Edit } from '../../core';
import { cellAddress } from '../../core';
import { strings } from '../strings';

/** An offered change of one cell, in words: where, what stands there, and what would. */
export function editWords({ row, column, from, to }: Edit): { place: string; before: string; after: string } {
  return { place: cellAddress(row, column), before: said(from), after: said(to) };
}

function said(cell: Cell): string {
  if (isDateCell(cell)) return longDay(cell.day);
  if (isErrorCell(cell)) return cell.error;
  return (cell ?? '') === '' ? strings.findings.nothing : quote(String(cell));
}
