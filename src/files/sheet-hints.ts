import type { Sheet, SheetRange } from '../core';
import { partText, readRelationships, walkFile, type OpenWorkbook, type SheetPart } from './open-workbook';
import { parseRange } from './ranges';
import { attribute, isOn, wholeNumber } from './xml';

/** What a sheet's part says of its cells as a whole: what is hidden, and what is a table. */
export type SheetHints = Pick<Sheet, 'hiddenRows' | 'hiddenColumns' | 'ranges'>;

/** Columns beyond these say nothing: people hide everything to the right of a table. */
const LAST_COLUMN = 1000;

/** Collects hidden rows and columns while the cells are walked. */
export class HiddenCollector {
  readonly rows: number[] = [];
  readonly columns: number[] = [];
  private row = -1;

  open(element: string, attributes: string): void {
    if (element === 'row') {
      this.row = (wholeNumber(attributes, 'r') ?? this.row + 2) - 1;
      if (isOn(attributes, 'hidden')) this.rows.push(this.row);
    } else if (element === 'col' && isOn(attributes, 'hidden')) {
      const first = (wholeNumber(attributes, 'min') ?? 1) - 1;
      const last = (wholeNumber(attributes, 'max') ?? 1) - 1;
      for (let column = first; column <= Math.min(last, LAST_COLUMN); column++) this.columns.push(column);
    }
  }
}

/** "<autoFilter ref="A3:H40">", "<x:tablePart r:id="rId2"/>". */
const AFTER_CELLS = /<(?:\w+:)?(autoFilter|tablePart)\s([^>]*)>/g;

/** The Excel tables and the filtered list of a sheet, from the part of its XML that follows the cells. */
export async function readRanges(
  workbook: OpenWorkbook,
  sheet: SheetPart,
  afterCells: string,
): Promise<SheetRange[]> {
  const ranges: SheetRange[] = [];
  const tables: string[] = [];
  for (const [, element, attributes = ''] of afterCells.matchAll(AFTER_CELLS)) {
    const range = element === 'autoFilter' ? parseRange(attribute(attributes, 'ref') ?? '') : undefined;
    if (range) ranges.push({ kind: 'filter', ...range });
    if (element === 'tablePart') tables.push(attribute(attributes, 'id') ?? '');
  }
  if (tables.length === 0) return ranges;
  const relationships = await readRelationships(workbook, sheet.part);
  for (const id of tables) {
    const part = relationships.find((relationship) => relationship.id === id)?.part;
    const xml = part === undefined ? undefined : await partText(workbook, part);
    walkFile(workbook.name, xml ?? '', {
      open(element, attributes) {
        // A table may go without a row of titles, and then says nothing of where a header stands.
        if (element !== 'table' || attribute(attributes, 'headerRowCount') === '0') return;
        const range = parseRange(attribute(attributes, 'ref') ?? '');
        if (range) ranges.push({ kind: 'table', ...range });
      },
      close() {},
    });
  }
  return ranges;
}
