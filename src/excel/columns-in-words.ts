import { columnName, type StatusColumns } from '../core';
import type { SessionState } from './session-state';
import type { StatusColumnsPlace } from './settings';
import { stretchesOf } from './status-column-format';

/** "columns G to J", "columns G and I to J". */
export function columnsInWords(columns: StatusColumns): string {
  const names = stretchesOf(columns).map(({ column, of }) =>
    of.length === 1 ? columnName(column) : `${columnName(column)} to ${columnName(column + of.length - 1)}`,
  );
  return `columns ${names.join(' and ')}`;
}

/** Where columns of ours stand, for the pane. */
export function placeInWords({ sheet, columns }: StatusColumnsPlace): SessionState['columnPlaces'][number] {
  return { sheet, columns: columnsInWords(columns) };
}
