import { cellAddress, columnName } from '../core';
import type { CellContents, SheetContents, Visibility, WorkbookContents, WorkbookSettings } from './contents';
import { done, packageBytes, type Excelize, type ExcelizeFile } from './excelize';
import { openWorkbook, type OpenWorkbook } from './open-workbook';
import { PackageDraft } from './package-draft';
import { parseRange } from './ranges';
import { refuseLongTexts, writeChanges, type CellDraft, type SheetDraft } from './write-changes';

/** Equal contents give equal bytes: no clock is read. */
const FIXED_TIME = '2000-01-01T00:00:00Z';

/**
 * Makes a new workbook. Equal contents give equal bytes, on every machine. `name` is the file's, for messages. Throws
 * FileProblem for a text longer than a cell can hold.
 */
export async function createWorkbook(
  excelize: Excelize,
  contents: WorkbookContents,
  name: string,
  settings?: WorkbookSettings,
): Promise<Uint8Array> {
  const sheets = contents.sheets.map((sheet) => sheetDraft(sheet, contents));
  for (const sheet of sheets) refuseLongTexts(name, sheet);
  const frame = await openWorkbook(packageBytes(makeFrame(excelize, contents)), name);
  const draft = new PackageDraft(frame);
  draft.write(frame.workbookPart, hideDeeply(await draft.text(frame.workbookPart), contents.sheets));
  const framed = await openWorkbook(await draft.bytes('stored'), name);
  return writeChanges(
    excelize,
    { ...framed, parts: inCustomaryOrder(framed.parts) },
    { sheets, ...(settings && { settings }) },
    'stored',
  );
}

/** Programs that guess a file's kind from its first bytes look for the content types at the very start. */
function inCustomaryOrder(parts: OpenWorkbook['parts']): OpenWorkbook['parts'] {
  return new Map([...parts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}

function rank(part: string): number {
  return part === '[Content_Types].xml' ? 0 : part === '_rels/.rels' ? 1 : 2;
}

/** The workbook with everything but its cells. */
function makeFrame(excelize: Excelize, contents: WorkbookContents): ExcelizeFile {
  const file = excelize.NewFile();
  const first = contents.sheets[0];
  if (!first) throw new Error('A workbook needs at least one sheet.');
  done(file.SetSheetName('Sheet1', first.name));
  for (const sheet of contents.sheets.slice(1)) done(file.NewSheet(sheet.name));
  const plain = contents.styles[0];
  if (plain?.fontName !== undefined) done(file.SetDefaultFont(plain.fontName));
  if (contents.date1904) done(file.SetWorkbookProps({ Date1904: true }));
  for (const sheet of contents.sheets) makeSheet(file, sheet);
  done(file.SetActiveSheet(contents.activeSheet));
  for (const { name, visibility } of contents.sheets)
    if (visibility !== 'visible') done(file.SetSheetVisible(name, false));
  done(file.SetDocProps({ Created: FIXED_TIME, Modified: FIXED_TIME }));
  return file;
}

function makeSheet(file: ExcelizeFile, sheet: SheetContents): void {
  const { name } = sheet;
  for (const [column, width] of Object.entries(sheet.columnWidths))
    done(file.SetColWidth(name, columnName(Number(column)), columnName(Number(column)), width));
  for (const [row, height] of Object.entries(sheet.rowHeights))
    done(file.SetRowHeight(name, Number(row) + 1, height));
  for (const column of sheet.hiddenColumns) done(file.SetColVisible(name, columnName(column), false));
  for (const row of sheet.hiddenRows) done(file.SetRowVisible(name, row + 1, false));
  for (const merge of sheet.merges) {
    const [from, to = from] = merge.split(':') as [string, string?];
    done(file.MergeCell(name, from, to));
  }
  if (sheet.frozenRows > 0 || sheet.frozenColumns > 0) freeze(file, sheet);
  for (const table of sheet.tables) {
    writeTableHeader(file, sheet, table.range);
    done(file.AddTable(name, { Range: table.range, Name: table.name, StyleName: 'TableStyleMedium2' }));
  }
  if (sheet.autoFilter !== undefined) done(file.AutoFilter(name, sheet.autoFilter, []));
  if (sheet.isProtected)
    done(file.ProtectSheet(name, { SelectLockedCells: true, SelectUnlockedCells: true }));
}

function freeze(file: ExcelizeFile, sheet: SheetContents): void {
  const { frozenRows, frozenColumns } = sheet;
  const pane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  done(
    file.SetPanes(sheet.name, {
      Freeze: true,
      XSplit: frozenColumns,
      YSplit: frozenRows,
      TopLeftCell: cellAddress(frozenRows, frozenColumns),
      ActivePane: pane,
    }),
  );
}

/** A table's part repeats the words of its header, which the library reads from the sheet. */
function writeTableHeader(file: ExcelizeFile, sheet: SheetContents, range: string): void {
  const area = parseRange(range);
  if (!area) throw new Error(`‘${range}’ is no range for a table.`);
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const value = sheet.rows[area.firstRow]?.[column]?.value;
    if (value !== null && value !== undefined)
      done(file.SetCellStr(sheet.name, cellAddress(area.firstRow, column), String(value)));
  }
}

/** The library hides sheets so that anybody can show them again; "very hidden" is one word more. */
function hideDeeply(workbookXml: string, sheets: readonly { readonly visibility: Visibility }[]): string {
  let index = 0;
  return workbookXml.replace(/<sheet\s[^>]*>/g, (tag) =>
    sheets[index++]?.visibility === 'very-hidden' ? tag.replace('state="hidden"', 'state="veryHidden"') : tag,
  );
}

function sheetDraft(sheet: SheetContents, contents: WorkbookContents): SheetDraft {
  const cells: CellDraft[] = [];
  sheet.rows.forEach((row, rowIndex) =>
    row?.forEach((cell, column) => {
      if (cell) cells.push(cellDraft(cell, rowIndex, column, contents));
    }),
  );
  return {
    name: sheet.name,
    cells,
    columnWidths: {},
    addedConditionalFormats: sheet.conditionalFormats,
    removedConditionalFormats: [],
  };
}

function cellDraft(cell: CellContents, row: number, column: number, contents: WorkbookContents): CellDraft {
  const style = cell.style === 0 ? undefined : contents.styles[cell.style];
  return {
    row,
    column,
    value: cell.value,
    isError: cell.type === 'error',
    ...(cell.formula !== undefined && { formula: cell.formula }),
    ...(cell.spill !== undefined && { spill: cell.spill }),
    ...(style && { style }),
  };
}
