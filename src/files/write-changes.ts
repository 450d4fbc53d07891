import { cellAddress } from '../core';
import { CellCollector } from './cells';
import type { CellChange, ConditionalFormat, SheetChanges, WorkbookSettings } from './contents';
import { openFile, packageBytes, type Excelize, type ExcelizeFile } from './excelize';
import { spillMetadata } from './dynamic-arrays';
import { FileProblem } from './file-problem';
import { storedFormula } from './formula-names';
import { openWorkbook, partText, readRelationships, walkFile, type OpenWorkbook } from './open-workbook';
import { PackageDraft } from './package-draft';
import { stylesPart, withStyles } from './plain-styles';
import { readStyles } from './read-styles';
import { writeSettings } from './settings';
import { writeCells, type CellToWrite } from './sheet-data-writer';
import { followTables } from './table-writer';
import {
  addConditionalFormats,
  growDimension,
  removeConditionalFormats,
  writeColumnWidths,
} from './worksheet-writer';
import { StyleWriter } from './write-styles';

/** Excel's limit for the text of one cell, in UTF-16 units. */
const LONGEST_TEXT = 32767;

/** A change of a cell, or a new cell, which may be an error without a formula. */
export interface CellDraft extends CellChange {
  readonly isError?: boolean;
}

export interface SheetDraft extends SheetChanges {
  readonly cells: readonly CellDraft[];
}

/** Throws the FileProblem of a text that no cell can hold. */
export function refuseLongTexts(fileName: string, sheet: SheetChanges): void {
  for (const { row, column, value } of sheet.cells)
    if (typeof value === 'string' && value.length > LONGEST_TEXT)
      throw new FileProblem(
        `‘${fileName}’ was not saved: cell ${cellAddress(row, column)} of sheet ‘${sheet.name}’ holds ${value.length.toLocaleString('en-GB')} characters, and Excel allows 32,767. Shorten it and save again.`,
      );
}

/** Writes cells, widths, conditional formats and settings into a workbook whose sheets are already in place. */
export async function writeChanges(
  excelize: Excelize,
  original: OpenWorkbook,
  changes: { readonly sheets: readonly SheetDraft[]; readonly settings?: WorkbookSettings },
  method: 'stored' | 'deflated',
): Promise<Uint8Array> {
  const needsStyles = changes.sheets.some(
    (sheet) => sheet.addedConditionalFormats.length > 0 || sheet.cells.some((cell) => cell.style),
  );
  const workbook = needsStyles ? await withStyles(original) : original;
  const draft = new PackageDraft(workbook);
  const styles = new LazyStyles(excelize, workbook, (await readStyles(workbook)).cells);
  let touchesFormulas = false;
  for (const change of changes.sheets) {
    const part = workbook.sheets.find((sheet) => sheet.name === change.name)?.part;
    if (part === undefined) throw new Error(`The workbook has no sheet named ‘${change.name}’.`);
    const old = await draft.text(part);
    const spills = change.cells.some((cell) => cell.spill !== undefined);
    const metadata = spills ? await spillMetadata(draft, workbook) : undefined;
    const cells = cellsToWrite(workbook, old, change, styles, metadata);
    touchesFormulas ||=
      cells.some((cell) => cell.content) && (/<(?:[\w.-]+:)?f[\s>]/.test(old) || hasFormula(cells));
    let xml = writeColumnWidths(old, change.columnWidths);
    xml = removeConditionalFormats(xml, change.removedConditionalFormats);
    xml = addConditionalFormats(
      xml,
      change.addedConditionalFormats.map((format) => ruleOf(format, styles)),
    );
    if (cells.length > 0) xml = growDimension(writeCells(xml, cells), cells, cellAddress);
    if (xml !== old) draft.write(part, xml);
    await followTables(draft, workbook, part, cells, change.resizedTables ?? []);
  }
  await styles.write(draft);
  if (touchesFormulas) await dropCalculationOrder(draft, workbook);
  if (changes.settings) await writeSettings(draft, workbook, changes.settings);
  return draft.bytes(method);
}

/** Opens the library for new looks only when one is needed. */
class LazyStyles {
  private writer: StyleWriter | undefined;
  private file: ExcelizeFile | undefined;

  constructor(
    private readonly excelize: Excelize,
    private readonly workbook: OpenWorkbook,
    private readonly present: ConstructorParameters<typeof StyleWriter>[1],
  ) {}

  get current(): StyleWriter {
    this.file ??= openFile(this.excelize, this.workbook);
    this.writer ??= new StyleWriter(this.file, this.present);
    return this.writer;
  }

  /** Takes the styles, and nothing else, from the library's copy of the workbook. */
  async write(draft: PackageDraft): Promise<void> {
    if (!this.file) return;
    const copy = await openWorkbook(packageBytes(this.file), this.workbook.name);
    const from = await stylesPart(copy);
    const to = await stylesPart(this.workbook);
    const xml = from === undefined ? undefined : await partText(copy, from);
    if (to === undefined || xml === undefined) throw new Error('The workbook library wrote no styles.');
    draft.write(to, xml);
  }
}

function cellsToWrite(
  workbook: OpenWorkbook,
  xml: string,
  change: SheetDraft,
  styles: LazyStyles,
  metadata: number | undefined,
): CellToWrite[] {
  const restyled = change.cells.some((cell) => cell.style);
  const presentStyles = restyled ? stylesOfCells(workbook, xml) : undefined;
  return change.cells.map((cell) => {
    const base = presentStyles?.get(placeOf(cell.row, cell.column)) ?? 0;
    const style = cell.style === null ? 0 : cell.style && styles.current.cellFormat(cell.style, base);
    const content = contentOf(cell, metadata);
    return {
      row: cell.row,
      column: cell.column,
      ...(content && { content }),
      ...(style !== undefined && { style }),
    };
  });
}

function stylesOfCells(workbook: OpenWorkbook, xml: string): Map<number, number> {
  const styles = new Map<number, number>();
  walkFile(
    workbook.name,
    xml,
    new CellCollector(null, workbook.dateSystem, ({ row, column, style }) => {
      if (style !== 0) styles.set(placeOf(row, column), style);
    }),
  );
  return styles;
}

function placeOf(row: number, column: number): number {
  return row * 16384 + column;
}

const ERROR =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!)$/;

function contentOf(
  { value, formula, spill, isError }: CellDraft,
  metadata: number | undefined,
): CellToWrite['content'] {
  if (value === undefined && formula === undefined) return undefined;
  const result = value ?? null;
  const spilled = spill === undefined ? {} : { spill, ...(metadata !== undefined && { metadata }) };
  const withFormula = formula === undefined ? {} : { formula, ...spilled };
  if (result === null || (result === '' && formula === undefined))
    return { type: 'blank', value: null, ...withFormula };
  if (typeof result === 'number') return { type: 'number', value: result, ...withFormula };
  if (typeof result === 'boolean') return { type: 'boolean', value: result, ...withFormula };
  const type = isError || (formula !== undefined && ERROR.test(result)) ? 'error' : 'text';
  return { type, value: result, ...withFormula };
}

function hasFormula(cells: readonly CellToWrite[]): boolean {
  return cells.some((cell) => cell.content?.formula !== undefined);
}

function ruleOf(format: ConditionalFormat, styles: LazyStyles) {
  const { range, rule } = format;
  const look = styles.current.look(format);
  return rule.type === 'formula'
    ? { range, type: 'expression' as const, formula: storedFormula(rule.formula.replace(/^=/, '')), look }
    : { range, type: 'cellIs' as const, formula: `"${rule.text.replaceAll('"', '""')}"`, look };
}

/** The list of formulas in the order of calculation is only a hint; a wrong one makes Excel call the file damaged. */
async function dropCalculationOrder(draft: PackageDraft, workbook: OpenWorkbook): Promise<void> {
  const relationships = await readRelationships(workbook, workbook.workbookPart);
  const part = relationships.find((relationship) => relationship.type === 'calcChain')?.part;
  if (part !== undefined && draft.has(part)) await draft.remove(part);
}
