import { oneLine, type ColumnChoice, type Role, type TableMapping } from '../../core';
import type { ListedColumn } from './list-tables';

/** What a column holds is chosen: in place of any earlier choice for it. */
export function withColumn(
  tables: TableMapping,
  sheet: string,
  column: ListedColumn,
  role: Role,
): TableMapping {
  const choice: ColumnChoice = {
    sheet,
    title: column.title,
    ...((column.title === '' || column.isRepeated) && { column: column.letter }),
    role,
  };
  return { ...tables, columns: [...others(tables, sheet, column), choice] };
}

/** The product's own reading of a column counts again. */
export function withoutColumn(tables: TableMapping, sheet: string, column: ListedColumn): TableMapping {
  return { ...tables, columns: others(tables, sheet, column) };
}

/** A sheet is read, or not. */
export function withSheet(tables: TableMapping, sheet: string, isRead: boolean): TableMapping {
  const ignored = (tables.ignoredSheets ?? []).filter((name) => name !== sheet);
  return { ...tables, ignoredSheets: isRead ? ignored : [...ignored, sheet] };
}

/** A row of a sheet, from 1, holds the titles. */
export function withHeader(tables: TableMapping, sheet: string, row: number): TableMapping {
  const headers = (tables.headers ?? []).filter((header) => header.sheet !== sheet || header.row !== row);
  return { ...tables, headers: [...headers, { sheet, row }] };
}

function others(tables: TableMapping, sheet: string, { title, letter, isRepeated }: ListedColumn) {
  const same = (text: string): string => oneLine(text).toLowerCase();
  return (tables.columns ?? []).filter(
    (choice) =>
      choice.sheet !== sheet ||
      same(choice.title) !== same(title) ||
      ((title === '' || isRepeated) && choice.column !== undefined && choice.column !== letter),
  );
}
