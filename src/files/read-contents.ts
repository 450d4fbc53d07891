import { CellCollector, type StoredCell } from './cells';
import type { CellContents, SheetContents, TableContents, WorkbookContents } from './contents';
import { shownFormula } from './formula-names';
import { shiftFormula } from './formula-shift';
import {
  damaged,
  partText,
  readRelationships,
  walkFile,
  type OpenWorkbook,
  type SheetPart,
} from './open-workbook';
import { readStyles, type WorkbookStyles } from './read-styles';
import { readSharedStrings } from './shared-strings';
import { FeatureCollector } from './worksheet-features';
import { attribute } from './xml';

/** Reads everything of a workbook that the grid of the workbench can show. Throws FileProblem. */
export async function readContents(workbook: OpenWorkbook): Promise<WorkbookContents> {
  const styles = await readStyles(workbook);
  const strings = await readSharedStrings(workbook);
  const sheets: SheetContents[] = [];
  for (const sheet of workbook.sheets) sheets.push(await readSheet(workbook, sheet, styles, strings));
  return {
    sheets,
    styles: styles.cells,
    activeSheet: workbook.activeSheet,
    date1904: workbook.dateSystem === '1904',
  };
}

async function readSheet(
  workbook: OpenWorkbook,
  sheet: SheetPart,
  styles: WorkbookStyles,
  strings: readonly string[],
): Promise<SheetContents> {
  const xml = await partText(workbook, sheet.part);
  if (xml === undefined) throw damaged(workbook.name);
  const rows: (CellContents | undefined)[][] = [];
  const formulas = new FormulaReader();
  let lastColumn = 0;
  const cells = new CellCollector(strings, workbook.dateSystem, (stored) => {
    lastColumn = Math.max(lastColumn, stored.column);
    (rows[stored.row] ??= [])[stored.column] = contentsOf(stored, formulas);
  });
  const features = new FeatureCollector(styles.differential);
  let isExtension = false;
  walkFile(workbook.name, xml, {
    open(element, attributes, parent) {
      // Extensions repeat elements' names for what older versions of Excel cannot show.
      if (element === 'extLst') isExtension = true;
      if (isExtension) return;
      cells.open(element, attributes, parent);
      features.open(element, attributes);
    },
    close(element, content) {
      if (element === 'extLst') isExtension = false;
      if (isExtension) return;
      cells.close(element, content);
      features.close(element, content);
    },
  });
  features.spreadColumns(lastColumn);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows,
    merges: features.merges,
    columnWidths: features.columnWidths,
    rowHeights: features.rowHeights,
    hiddenColumns: features.hiddenColumns,
    hiddenRows: features.hiddenRows,
    frozenRows: features.frozenRows,
    frozenColumns: features.frozenColumns,
    ...(features.autoFilter !== undefined && { autoFilter: features.autoFilter }),
    tables: await readTables(workbook, sheet, features.tableIds),
    conditionalFormats: features.conditionalFormats,
    isProtected: features.isProtected,
  };
}

/** Gives each cell of a group that shares one formula its own. */
class FormulaReader {
  private readonly groups = new Map<number, { text: string; row: number; column: number }>();

  read({ formula, row, column }: StoredCell): string | undefined {
    if (!formula) return undefined;
    if (formula.group !== undefined && formula.text !== '')
      this.groups.set(formula.group, { text: formula.text, row, column });
    if (formula.text !== '') return `=${shownFormula(formula.text)}`;
    const group = formula.group === undefined ? undefined : this.groups.get(formula.group);
    return group && `=${shownFormula(shiftFormula(group.text, row - group.row, column - group.column))}`;
  }
}

function contentsOf(stored: StoredCell, formulas: FormulaReader): CellContents {
  const formula = formulas.read(stored);
  const { type, value, style } = stored;
  const fills = stored.formula?.fills;
  return {
    type,
    value,
    style,
    ...(formula !== undefined && { formula }),
    ...(fills?.includes(':') && { spill: fills }),
  };
}

async function readTables(
  workbook: OpenWorkbook,
  sheet: SheetPart,
  ids: readonly string[],
): Promise<TableContents[]> {
  if (ids.length === 0) return [];
  const relationships = await readRelationships(workbook, sheet.part);
  const tables: TableContents[] = [];
  for (const id of ids) {
    const part = relationships.find((relationship) => relationship.id === id)?.part;
    const xml = part === undefined ? undefined : await partText(workbook, part);
    walkFile(workbook.name, xml ?? '', {
      open(element, attributes) {
        if (element !== 'table') return;
        const name = attribute(attributes, 'displayName') ?? attribute(attributes, 'name') ?? '';
        tables.push({ name, range: attribute(attributes, 'ref') ?? '' });
      },
      close() {},
    });
  }
  return tables;
}
