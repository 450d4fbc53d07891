import { cellAddress } from '../core';
import { storedFormula } from './formula-names';
import { shiftFormula } from './formula-shift';
import { columnNumber } from './ranges';
import { attribute, decodeXml, encodeXml, wholeNumber } from './xml';

/** A cell as it is to stand in the sheet's part. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  /** Absent: value and formula stay. */
  readonly content?: {
    readonly type: 'blank' | 'text' | 'number' | 'boolean' | 'error';
    readonly value: string | number | boolean | null;
    /** As people see it, with its "="; the value is its result, and null means that it has none yet. */
    readonly formula?: string;
    /** The A1 range of all cells that the formula fills, where they are more than its own. */
    readonly spill?: string;
    /** The number that marks a formula as one that spills. */
    readonly metadata?: number;
  };
  /** Index into the workbook's cell formats. Absent: it stays. */
  readonly style?: number;
}

/** A formula that other cells of its group take their own from. */
interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The XML of a sheet with these cells written into it and nothing else changed. Rows that no cell falls into are
 * copied letter for letter.
 */
export function writeCells(xml: string, cells: readonly CellToWrite[]): string {
  const data = /<((?:[\w.-]+:)?)sheetData\s*(?:\/>|>([\s\S]*)<\/\1sheetData\s*>)/.exec(xml);
  if (!data) throw new Error('The sheet’s part holds no sheetData element.');
  const writer = new SheetDataWriter(data[1]!, data[2] ?? '', cells);
  const before = xml.slice(0, data.index);
  const after = xml.slice(data.index + data[0].length);
  return `${before}<${data[1]}sheetData>${writer.write()}</${data[1]}sheetData>${after}`;
}

class SheetDataWriter {
  private readonly rows = new Map<number, Map<number, CellToWrite>>();
  /** Groups whose first cell is overwritten: the other cells then need the formula themselves. */
  private readonly brokenGroups: ReadonlyMap<number, SharedFormula>;

  constructor(
    private readonly prefix: string,
    private readonly data: string,
    cells: readonly CellToWrite[],
  ) {
    for (const cell of cells) {
      const row = this.rows.get(cell.row) ?? new Map<number, CellToWrite>();
      row.set(cell.column, cell);
      this.rows.set(cell.row, row);
    }
    this.brokenGroups = this.findBrokenGroups();
  }

  write(): string {
    const pieces: string[] = [];
    const waiting = [...this.rows.keys()].sort((a, b) => a - b);
    let next = 0;
    let last = -1;
    const pattern = this.element('row');
    for (let match = pattern.exec(this.data); match; match = pattern.exec(this.data)) {
      const row = (wholeNumber(match[1]!, 'r') ?? last + 2) - 1;
      for (; next < waiting.length && waiting[next]! < row; next++) pieces.push(this.newRow(waiting[next]!));
      if (waiting[next] === row) next++;
      pieces.push(this.changedRow(row, match));
      last = row;
    }
    for (; next < waiting.length; next++) pieces.push(this.newRow(waiting[next]!));
    return pieces.join('');
  }

  private element(name: string): RegExp {
    return new RegExp(
      `<${this.prefix}${name}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</${this.prefix}${name}\\s*>)`,
      'g',
    );
  }

  private newRow(row: number): string {
    const cells = [...this.rows.get(row)!.values()].sort((a, b) => a.column - b.column);
    const written = cells.map((cell) => this.cell(cell, 0, undefined)).join('');
    return written === '' ? '' : `<${this.prefix}row r="${row + 1}">${written}</${this.prefix}row>`;
  }

  private changedRow(row: number, match: RegExpExecArray): string {
    const changes = this.rows.get(row);
    const content = match[2] ?? '';
    if (!changes && !(this.brokenGroups.size > 0 && content.includes('shared'))) return match[0];
    const waiting = [...(changes?.keys() ?? [])].sort((a, b) => a - b);
    const pieces: string[] = [];
    let next = 0;
    for (const old of this.cellsOf(content)) {
      for (; next < waiting.length && waiting[next]! < old.column; next++)
        pieces.push(this.cell(changes!.get(waiting[next]!)!, 0, undefined));
      if (waiting[next] === old.column) {
        const style = wholeNumber(old.attributes, 's') ?? 0;
        pieces.push(this.cell(changes!.get(waiting[next]!)!, style, this.selfReliant(row, old)));
        next++;
      } else pieces.push(this.selfReliant(row, old));
    }
    for (; next < waiting.length; next++) pieces.push(this.cell(changes!.get(waiting[next]!)!, 0, undefined));
    // "spans" is a hint on the first and last cell, and may no longer hold.
    const attributes = match[1]!.replace(/\sspans="[^"]*"/, '');
    return `<${this.prefix}row${attributes}>${pieces.join('')}</${this.prefix}row>`;
  }

  private cell(cell: CellToWrite, oldStyle: number, old: string | undefined): string {
    const style = cell.style ?? oldStyle;
    if (cell.content === undefined && old !== undefined) return withStyle(old, style);
    const address = cellAddress(cell.row, cell.column);
    return cellXml(this.prefix, address, style, cell.content ?? { type: 'blank', value: null });
  }

  private *cellsOf(content: string): Generator<{ column: number; attributes: string; xml: string }> {
    let last = -1;
    for (const match of content.matchAll(this.element('c'))) {
      const address = attribute(match[1]!, 'r');
      last = address === undefined ? last + 1 : columnNumber(/^[A-Z]+/i.exec(address)?.[0] ?? 'A');
      yield { column: last, attributes: match[1]!, xml: match[0] };
    }
  }

  /** The cell with its own formula where it took that of a group whose first cell goes. */
  private selfReliant(row: number, cell: { column: number; xml: string }): string {
    if (this.brokenGroups.size === 0) return cell.xml;
    return cell.xml.replace(
      this.element('f'),
      (whole: string, attributes: string, text: string | undefined) => {
        const group = this.brokenGroups.get(wholeNumber(attributes, 'si') ?? -1);
        if (!group || attribute(attributes, 't') !== 'shared' || text) return whole;
        const own = shiftFormula(group.text, row - group.row, cell.column - group.column);
        return `<${this.prefix}f>${encodeXml(own)}</${this.prefix}f>`;
      },
    );
  }

  private findBrokenGroups(): Map<number, SharedFormula> {
    const broken = new Map<number, SharedFormula>();
    if (!this.data.includes('shared')) return broken;
    let last = -1;
    for (const match of this.data.matchAll(this.element('row'))) {
      const row = (last = (wholeNumber(match[1]!, 'r') ?? last + 2) - 1);
      const changes = this.rows.get(row);
      if (!changes) continue;
      for (const { column, xml } of this.cellsOf(match[2] ?? '')) {
        if (changes.get(column)?.content === undefined) continue;
        const formula = this.element('f').exec(xml);
        const group = formula?.[2] ? wholeNumber(formula[1]!, 'si') : undefined;
        if (group !== undefined) broken.set(group, { text: decodeXml(formula![2]!), row, column });
      }
    }
    return broken;
  }
}

function withStyle(cell: string, style: number): string {
  const bare = cell.replace(/^(<[\w.:-]+[^>]*?)\ss="\d+"/, '$1');
  return style === 0 ? bare : bare.replace(/^<[\w.:-]+/, (start) => `${start} s="${style}"`);
}

function cellXml(
  prefix: string,
  address: string,
  style: number,
  content: NonNullable<CellToWrite['content']>,
): string {
  const mark =
    content.spill === undefined || content.metadata === undefined ? '' : ` cm="${content.metadata}"`;
  const head = `<${prefix}c r="${address}"${style === 0 ? '' : ` s="${style}"`}${mark}`;
  const { type, value, formula } = content;
  const written = (tag: string, text: string) => `<${prefix}${tag}>${text}</${prefix}${tag}>`;
  const array = content.spill === undefined ? '' : ` t="array" ref="${content.spill}"`;
  const before =
    formula === undefined
      ? ''
      : `<${prefix}f${array}>${encodeXml(storedFormula(formula.replace(/^=/, '')))}</${prefix}f>`;
  const tail = (kind: string, body: string) => `${head}${kind}>${before}${body}</${prefix}c>`;
  switch (type) {
    case 'blank':
      return before ? tail('', '') : style === 0 ? '' : `${head}/>`;
    case 'number':
      return Number.isFinite(value)
        ? tail('', written('v', String(value)))
        : tail(' t="e"', written('v', '#NUM!'));
    case 'boolean':
      return tail(' t="b"', written('v', value === true ? '1' : '0'));
    case 'error':
      return tail(' t="e"', written('v', encodeXml(String(value))));
    case 'text': {
      const text = encodeSpreadsheetText(String(value));
      if (before) return tail(' t="str"', written('v', text));
      return tail(' t="inlineStr"', written('is', `<${prefix}t xml:space="preserve">${text}</${prefix}t>`));
    }
  }
}

/** Characters that XML cannot hold are written as "_x0001_", and what already looks like that is marked as text. */
function encodeSpreadsheetText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(/[^\t\n\x20-\ufffd]/g, escaped)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
