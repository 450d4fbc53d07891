import { columnName } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { ColumnChoice, HeaderChoice, TableMapping, UnusedChoice } from '../model/mapping';
import { isHeaderRow, isSameName } from './mapping';
import type { TrackerRows } from './tracker';

/** The choices that no tracker of the workbook was read by: after a sheet or a title was renamed, say. */
export function unusedChoices(
  mapping: TableMapping,
  sheets: readonly Sheet[],
  trackers: readonly TrackerRows[],
): UnusedChoice[] {
  const isSheet = (name: string): boolean => sheets.some((sheet) => isSameName(sheet.name, name));
  const trackersIn = (name: string): TrackerRows[] =>
    trackers.filter(({ sheet }) => isSameName(sheet.name, name));
  const unused: UnusedChoice[] = [];
  for (const sheet of mapping.ignoredSheets ?? []) {
    if (!isSheet(sheet)) unused.push({ choice: { sheet }, missing: 'sheet' });
  }
  for (const choice of mapping.headers ?? []) {
    if (!isSheet(choice.sheet)) unused.push({ choice, missing: 'sheet' });
    else if (!trackersIn(choice.sheet).some((tracker) => isHeaderOf(choice, tracker)))
      unused.push({ choice, missing: 'header' });
  }
  for (const choice of mapping.columns ?? []) {
    if (!isSheet(choice.sheet)) unused.push({ choice, missing: 'sheet' });
    else if (!trackersIn(choice.sheet).some((tracker) => isUsed(choice, tracker)))
      unused.push({ choice, missing: 'column' });
  }
  return unused;
}

function isHeaderOf(choice: HeaderChoice, { sheet, blocks }: TrackerRows): boolean {
  return blocks.some(({ titleRow }) => isHeaderRow(choice, sheet, sheet.rows[titleRow]!, titleRow));
}

function isUsed({ title, column, role }: ColumnChoice, { sheet, blocks }: TrackerRows): boolean {
  return blocks.some(({ titles }) =>
    titles.some(
      (each) =>
        each.chosen?.includes(role) &&
        isSameName(each.title, title) &&
        (title.trim() !== '' || columnName(each.column + sheet.firstColumn) === column?.trim().toUpperCase()),
    ),
  );
}
