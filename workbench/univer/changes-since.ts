import type {
  CellChange,
  CellContents,
  SheetChanges,
  SheetContents,
  WorkbookChanges,
  WorkbookContents,
} from '../../src/files/contents';
import { areaToA1 } from '../host/a1';
import type { Spreadsheet } from '../host/spreadsheet';
import type { CellReader } from './cell-reader';
import { cellReader } from './cell-reader';
import { areaOfA1 } from './a1';
import { changedFormats } from './changed-formats';
import type { Engine } from './engine';
import { formulaForFile, formulaFromFile } from './formula-names';
import { charactersOfPixels, DEFAULT_COLUMN_PIXELS, pixelsOfCharacters } from './sizes';
import { engineOf } from './spreadsheet';
import { fromUniverStyle, styleKey } from './style-translation';
import { idOfSheet } from './to-univer';

/**
 * What a workbook's package must be told so that it holds what the spreadsheet shows now. The spreadsheet must have
 * been made from these contents; one that nobody touched gives no changes. Not carried: merges, row heights, hidden
 * rows and columns, frozen panes, filters, new tables, the order and visibility of sheets. Inserted and deleted rows and
 * columns come out as changes of the cells that moved.
 */
export function changesSince(contents: WorkbookContents, spreadsheet: Spreadsheet): WorkbookChanges {
  const engine = engineOf(spreadsheet);
  const originals = new Map(contents.sheets.map((sheet, index) => [idOfSheet(index), sheet]));
  const present = spreadsheet.sheets();
  const presentIds = new Set(present.map(({ id }) => id));
  const isSameStyle = styleComparison(engine, contents);

  return {
    deletedSheets: [...originals].filter(([id]) => !presentIds.has(id)).map(([, sheet]) => sheet.name),
    renamedSheets: present.flatMap(({ id, name }) => {
      const from = originals.get(id)?.name;
      return from === undefined || from === name ? [] : [{ from, to: name }];
    }),
    addedSheets: present.filter(({ id }) => !originals.has(id)).map(({ name }) => name),
    sheets: present
      .map(({ id, name }): SheetChanges => {
        const original = originals.get(id);
        return {
          name,
          cells: changedCells(engine, id, original, isSameStyle),
          columnWidths: changedWidths(engine, id, original),
          ...resizedTables(spreadsheet, id, original),
          ...changedFormats(original?.conditionalFormats ?? [], spreadsheet.conditionalFormats(id)),
        };
      })
      .filter(isChanged),
  };
}

function isChanged(sheet: SheetChanges): boolean {
  return (
    sheet.cells.length > 0 ||
    Object.keys(sheet.columnWidths).length > 0 ||
    sheet.resizedTables !== undefined ||
    sheet.addedConditionalFormats.length > 0 ||
    sheet.removedConditionalFormats.length > 0
  );
}

type StyleComparison = (sheetId: string, row: number, column: number, original: number) => boolean;

/** Compares looks, remembering what has been compared, for a workbook has few styles and many cells. */
function styleComparison(engine: Engine, contents: WorkbookContents): StyleComparison {
  const styles = engine.workbook.getStyles();
  const originalKeys = contents.styles.map((style) => styleKey(style));
  const keys = new Map<string, string>();
  const plain = styleKey({ numberFormat: 'General' });
  return (sheetId, row, column, original) => {
    const cell = engine.sheet(sheetId).getCellRaw(row, column);
    // The workbook's plain style is what a cell without a style has.
    const originalKey = original === 0 ? plain : originalKeys[original]!;
    if (!cell?.s) return originalKey === plain;
    if (cell.s === String(original)) return true;
    if (typeof cell.s !== 'string') return styleKey(fromUniverStyle(cell.s)) === originalKey;
    let key = keys.get(cell.s);
    if (key === undefined) keys.set(cell.s, (key = styleKey(fromUniverStyle(styles.get(cell.s)))));
    return key === originalKey;
  };
}

function changedCells(
  engine: Engine,
  id: string,
  original: SheetContents | undefined,
  isSameStyle: StyleComparison,
): CellChange[] {
  const reader = cellReader(engine, id);
  const changes: CellChange[] = [];
  for (const [row, columns] of filledCells(engine, id, original, reader))
    for (const column of [...columns].sort((a, b) => a - b)) {
      const before = original?.rows[row]?.[column];
      const content = contentChange(reader, row, column, before, engine.customNames);
      const hasSameStyle = isSameStyle(id, row, column, before?.style ?? 0);
      if (!content && hasSameStyle) continue;
      changes.push({
        row,
        column,
        ...content,
        ...(!hasSameStyle && { style: presentStyle(engine, id, row, column) }),
      });
    }
  return changes;
}

/** Row by row, the columns in which something stands or stood. */
function filledCells(
  engine: Engine,
  id: string,
  original: SheetContents | undefined,
  reader: CellReader,
): [number, Set<number>][] {
  const filled = new Map<number, Set<number>>();
  const add = (row: number, column: number) => {
    const columns = filled.get(row);
    if (columns) columns.add(column);
    else filled.set(row, new Set([column]));
  };
  original?.rows.forEach((cells, row) => cells?.forEach((cell, column) => cell && add(row, column)));
  engine
    .sheet(id)
    .getCellMatrix()
    .forValue((row, column) => add(row, column));
  reader.forSpilled(add);
  return [...filled].sort(([a], [b]) => a - b);
}

function contentChange(
  reader: CellReader,
  row: number,
  column: number,
  before: CellContents | undefined,
  customNames: ReadonlySet<string>,
): Pick<CellChange, 'value' | 'formula' | 'spill'> | undefined {
  const { type, value } = reader.typed(row, column);
  const area = reader.spillOf(row, column);
  const spill = area && areaToA1(area);
  const present = type === 'Empty' ? null : value;
  const formula = reader.formula(row, column);
  const formulaBefore = before?.formula === undefined ? undefined : formulaFromFile(before.formula);
  if (formula !== undefined && formula === formulaBefore) {
    // A result that the file does not hold is no change of the workbook; whoever opens it works it out.
    if (before?.type === 'blank' || (isSame(type, present, before) && spill === before?.spill))
      return undefined;
    return { formula: before!.formula, value: present, ...(spill && { spill }) };
  }
  if (formula !== undefined)
    return { formula: formulaForFile(formula, customNames), value: present, ...(spill && { spill }) };
  return formulaBefore === undefined && isSame(type, present, before) ? undefined : { value: present };
}

const TYPES: Readonly<Record<CellContents['type'], string>> = {
  blank: 'Empty',
  text: 'String',
  number: 'Double',
  boolean: 'Boolean',
  error: 'Error',
};

function isSame(type: string, value: unknown, before: CellContents | undefined): boolean {
  return type === TYPES[before?.type ?? 'blank'] && value === (before?.value ?? null);
}

function presentStyle(engine: Engine, id: string, row: number, column: number): CellChange['style'] {
  const cell = engine.sheet(id).getCellRaw(row, column);
  return cell?.s ? fromUniverStyle(engine.workbook.getStyles().getStyleByCell(cell)) : null;
}

function resizedTables(
  spreadsheet: Spreadsheet,
  id: string,
  original: SheetContents | undefined,
): Pick<SheetChanges, 'resizedTables'> {
  const before = new Map(original?.tables.map(({ name, range }) => [name, areaToA1(areaOfA1(range))]));
  const resized = spreadsheet
    .tables()
    .filter(({ sheet }) => sheet === id)
    .map(({ name, area }) => ({ name, range: areaToA1(area) }))
    .filter(({ name, range }) => before.has(name) && before.get(name) !== range);
  return resized.length > 0 ? { resizedTables: resized } : {};
}

function changedWidths(
  engine: Engine,
  id: string,
  original: SheetContents | undefined,
): Record<number, number> {
  const sheet = engine.sheet(id);
  const widths: Record<number, number> = {};
  for (let column = 0; column < sheet.getColumnCount(); column++) {
    const pixels = sheet.getColumnManager().getColumn(column)?.w ?? DEFAULT_COLUMN_PIXELS;
    const before = original?.columnWidths[column];
    const pixelsBefore = before === undefined ? DEFAULT_COLUMN_PIXELS : pixelsOfCharacters(before);
    if (pixels !== pixelsBefore) widths[column] = charactersOfPixels(pixels);
  }
  return widths;
}
