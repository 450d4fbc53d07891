import type { ConditionalFormat } from './contents';
import { shownFormula } from './formula-names';
import { shiftFormula } from './formula-shift';
import { parseRange } from './ranges';
import type { DifferentialFormat } from './read-styles';
import { attribute, isOn, wholeNumber } from './xml';

/** Columns beyond the last used one that are still read: people hide everything to the right of a table. */
const SPARE_COLUMNS = 100;

/** Collects what a sheet's part says besides its cells. */
export class FeatureCollector {
  readonly merges: string[] = [];
  readonly columnWidths: Record<number, number> = {};
  readonly rowHeights: Record<number, number> = {};
  readonly hiddenColumns: number[] = [];
  readonly hiddenRows: number[] = [];
  frozenRows = 0;
  frozenColumns = 0;
  autoFilter: string | undefined;
  readonly tableIds: string[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  isProtected = false;
  private row = -1;
  private readonly spans: { min: number; max: number; attributes: string }[] = [];
  private ranges: string[] = [];
  private ruleAttributes = '';
  private ruleFormulas: string[] = [];

  constructor(private readonly differential: readonly DifferentialFormat[]) {}

  open(element: string, attributes: string): void {
    switch (element) {
      case 'row':
        this.openRow(attributes);
        break;
      case 'col':
        this.spans.push({
          min: (wholeNumber(attributes, 'min') ?? 1) - 1,
          max: (wholeNumber(attributes, 'max') ?? 1) - 1,
          attributes,
        });
        break;
      case 'pane':
        if (!attribute(attributes, 'state')?.startsWith('frozen')) break;
        this.frozenRows = Math.floor(Number(attribute(attributes, 'ySplit') ?? 0));
        this.frozenColumns = Math.floor(Number(attribute(attributes, 'xSplit') ?? 0));
        break;
      case 'mergeCell':
        this.merges.push(attribute(attributes, 'ref') ?? '');
        break;
      case 'autoFilter':
        this.autoFilter = attribute(attributes, 'ref')?.replaceAll('$', '');
        break;
      case 'tablePart':
        this.tableIds.push(attribute(attributes, 'id') ?? '');
        break;
      case 'sheetProtection':
        this.isProtected = isOn(attributes, 'sheet');
        break;
      case 'conditionalFormatting':
        this.ranges = (attribute(attributes, 'sqref') ?? '').split(/\s+/).filter((range) => range !== '');
        break;
      case 'cfRule':
        this.ruleAttributes = attributes;
        this.ruleFormulas = [];
    }
  }

  close(element: string, content: string): void {
    if (element === 'formula') this.ruleFormulas.push(content);
    else if (element === 'cfRule') this.closeRule();
  }

  private openRow(attributes: string): void {
    this.row = (wholeNumber(attributes, 'r') ?? this.row + 2) - 1;
    const height = attribute(attributes, 'ht');
    if (height !== undefined) this.rowHeights[this.row] = Number(height);
    if (isOn(attributes, 'hidden')) this.hiddenRows.push(this.row);
  }

  /** Spreads the widths over single columns; to be called once the last used column is known. */
  spreadColumns(lastColumn: number): void {
    for (const { min, max, attributes } of this.spans) {
      const width = attribute(attributes, 'width');
      for (let column = min; column <= Math.min(max, lastColumn + SPARE_COLUMNS); column++) {
        if (width !== undefined) this.columnWidths[column] = Number(width);
        if (isOn(attributes, 'hidden')) this.hiddenColumns.push(column);
      }
    }
  }

  private closeRule(): void {
    const formula = this.ruleFormulas[0];
    const look = this.differential[wholeNumber(this.ruleAttributes, 'dxfId') ?? -1];
    const first = parseRange(this.ranges[0] ?? '');
    if (formula === undefined || !look || !first) return;
    const type = attribute(this.ruleAttributes, 'type');
    const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
    const isText =
      type === 'cellIs' && attribute(this.ruleAttributes, 'operator') === 'equal' && text !== undefined;
    if (!isText && type !== 'expression') return;
    for (const range of this.ranges) {
      // The formula is written for the first cell of the first range.
      const { firstRow, firstColumn } = parseRange(range) ?? first;
      const shifted = shiftFormula(formula, firstRow - first.firstRow, firstColumn - first.firstColumn);
      this.conditionalFormats.push({
        range,
        rule: isText
          ? { type: 'text-equals', text: text.replaceAll('""', '"') }
          : { type: 'formula', formula: `=${shownFormula(shifted)}` },
        ...look,
      });
    }
  }
}
