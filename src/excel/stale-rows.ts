import type { SheetInWorkbook } from './read-workbook';
import type { StaleRows } from './session-state';
import type { ChangedRows } from './watch';

/** Changes by sheet, each row once; those of sheets that were not read say nothing of any result. */
export function staleRows(changes: readonly ChangedRows[], sheets: readonly SheetInWorkbook[]): StaleRows[] {
  return sheets.flatMap(({ id, name }): StaleRows[] => {
    const own = changes.filter(({ worksheetId }) => worksheetId === id);
    if (own.length === 0) return [];
    if (own.some(({ rows }) => rows === null)) return [{ sheet: name, rows: null }];
    const rows = new Set(own.flatMap((each) => each.rows ?? []));
    return [{ sheet: name, rows: [...rows].sort((a, b) => a - b) }];
  });
}
