import type {
  ICellData,
  IColumnData,
  IObjectArrayPrimitiveType,
  IRowData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import { BooleanNumber, LocaleType } from '@univerjs/core';
import type { CellContents, SheetContents, WorkbookContents } from '../../src/files/contents';
import type { Area } from '../host/spreadsheet';
import { areaOfA1 } from './a1';
import { univerValue } from './cell-values';
import { toUniverRule } from './conditional-rules';
import { boundsOf } from './engine';
import { formulaFromFile } from './formula-names';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pixelsOfCharacters, pixelsOfPoints } from './sizes';
import { toUniverStyleData } from './style-translation';

const CONDITIONAL_FORMATS = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';
const TABLES = 'SHEET_TABLE_PLUGIN';
const FILTERS = 'SHEET_FILTER_PLUGIN';

/** Room beyond what is filled, so that there is somewhere to type. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;

/** The id of the sheet that stands at this place in the contents. */
export function idOfSheet(index: number): string {
  return `sheet-${index}`;
}

/** Univer's snapshot of a workbook. Protection and the very hidden kind of hiding are not in it. */
export function toUniver(contents: WorkbookContents): IWorkbookData {
  const ids = contents.sheets.map((_, index) => idOfSheet(index));
  return {
    id: 'workbook',
    name: 'workbook',
    appVersion: '',
    locale: LocaleType.EN_US,
    sheetOrder: ids,
    styles: Object.fromEntries(
      contents.styles.map((style, index) => [String(index), toUniverStyleData(style)]),
    ),
    sheets: Object.fromEntries(
      contents.sheets.map((sheet, index) => [ids[index]!, toUniverSheet(sheet, index)]),
    ),
    resources: [
      { name: CONDITIONAL_FORMATS, data: JSON.stringify(resource(contents, conditionalFormats)) },
      { name: TABLES, data: JSON.stringify(resource(contents, tables)) },
      { name: FILTERS, data: JSON.stringify(resource(contents, filter)) },
    ],
  };
}

function toUniverSheet(sheet: SheetContents, index: number): Partial<IWorksheetData> {
  const { rows, columns } = extent(sheet);
  return {
    id: idOfSheet(index),
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(rows + SPARE_ROWS, 1000),
    columnCount: Math.max(columns + SPARE_COLUMNS, 40),
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    cellData: cellData(sheet),
    mergeData: sheet.merges.map((range) => boundsOf(areaOfA1(range))),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startRow: sheet.frozenRows > 0 ? sheet.frozenRows : -1,
      startColumn: sheet.frozenColumns > 0 ? sheet.frozenColumns : -1,
    },
  };
}

function extent(sheet: SheetContents): { rows: number; columns: number } {
  let columns = 0;
  for (const row of sheet.rows) columns = Math.max(columns, row?.length ?? 0);
  return { rows: sheet.rows.length, columns };
}

/** Values that a formula has spilled are not the cells' own, or they would stand in its way. */
function cellData(sheet: SheetContents): Record<number, Record<number, ICellData>> {
  const data: Record<number, Record<number, ICellData>> = {};
  const spilled = new Set(
    spillsOf(sheet).flatMap(({ cells }) => cells.map(({ row, column }) => `${row} ${column}`)),
  );
  sheet.rows.forEach((row, rowIndex) => {
    row?.forEach((cell, columnIndex) => {
      if (!cell) return;
      const isSpilled = spilled.has(`${rowIndex} ${columnIndex}`) && cell.formula === undefined;
      const univerCell = toUniverCell(isSpilled ? { ...cell, type: 'blank', value: null } : cell);
      if (univerCell) (data[rowIndex] ??= {})[columnIndex] = univerCell;
    });
  });
  return data;
}

function toUniverCell(cell: CellContents): ICellData | undefined {
  if (cell.type === 'blank' && cell.formula === undefined && cell.style === 0) return undefined;
  return {
    ...univerValue(cell),
    ...(cell.style > 0 && { s: String(cell.style) }),
    ...(cell.formula !== undefined && { f: formulaFromFile(cell.formula) }),
  };
}

/** What a formula has spilled, and the values of all cells it fills, its own included. */
export interface SavedSpill {
  readonly area: Area;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly value: ICellData }[];
}

export function spillsOf(sheet: SheetContents): SavedSpill[] {
  return sheet.rows.flatMap((line) =>
    (line ?? []).flatMap((cell) => {
      if (cell?.spill === undefined) return [];
      const area = areaOfA1(cell.spill);
      const cells = Array.from({ length: area.rows * area.columns }, (_, index) => {
        const row = area.row + Math.floor(index / area.columns);
        const column = area.column + (index % area.columns);
        const filled = sheet.rows[row]?.[column];
        return { row, column, value: filled ? univerValue(filled) : {} };
      });
      return [{ area, cells }];
    }),
  );
}

function rowData(sheet: SheetContents): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const [row, points] of Object.entries(sheet.rowHeights))
    data[Number(row)] = { h: pixelsOfPoints(points), ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) data[row] = { ...data[row], hd: BooleanNumber.TRUE };
  return data;
}

function columnData(sheet: SheetContents): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const [column, characters] of Object.entries(sheet.columnWidths))
    data[Number(column)] = { w: pixelsOfCharacters(characters) };
  for (const column of sheet.hiddenColumns) data[column] = { ...data[column], hd: BooleanNumber.TRUE };
  return data;
}

/** A plugin's part of the snapshot: sheet id → what it keeps of the sheet; sheets without any are left out. */
function resource(
  contents: WorkbookContents,
  ofSheet: (sheet: SheetContents, id: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    contents.sheets
      .map((sheet, index) => [idOfSheet(index), ofSheet(sheet, idOfSheet(index))] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function conditionalFormats(sheet: SheetContents): unknown {
  if (sheet.conditionalFormats.length === 0) return undefined;
  return sheet.conditionalFormats.map((format, index) => toUniverRule(format, `loaded-${index}`));
}

function tables(sheet: SheetContents, id: string): unknown {
  if (sheet.tables.length === 0) return undefined;
  return sheet.tables.map((table, index) => {
    const area = areaOfA1(table.range);
    const columns = Array.from({ length: area.columns }, (_, column) => ({
      id: `${id}-table-${index}-column-${column}`,
      displayName: String(sheet.rows[area.row]?.[area.column + column]?.value ?? `Column${column + 1}`),
      dataType: 'string',
      formula: '',
      meta: {},
      style: {},
    }));
    return {
      id: `${id}-table-${index}`,
      name: table.name,
      range: boundsOf(area),
      options: { showHeader: true, showFooter: false },
      filters: { tableColumnFilterList: [] },
      columns,
      meta: {},
    };
  });
}

function filter(sheet: SheetContents): unknown {
  return sheet.autoFilter === undefined
    ? undefined
    : { ref: boundsOf(areaOfA1(sheet.autoFilter)), filterColumns: [], cachedFilteredOut: [] };
}
