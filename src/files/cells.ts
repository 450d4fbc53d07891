import { dayOf, serialOfDay, type DateSystem } from '../core';
import { ShapeGuard } from './sheet-shape';
import { attribute, decodeSpreadsheetText, wholeNumber } from './xml';

/** A filled or formatted cell as the sheet's part has it. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** Index into the workbook's cell formats. */
  readonly style: number;
  readonly type: 'blank' | 'text' | 'number' | 'boolean' | 'error';
  readonly value: string | number | boolean | null;
  /** A date written as text ("2026-11-23"): its value is the serial number, whatever the number format. */
  readonly isIsoDate: boolean;
  readonly formula?: StoredFormula;
  /** False for a formula that no program has worked out yet. */
  readonly hasResult: boolean;
}

export interface StoredFormula {
  /** Without "=", names as in the file; "" where it is that of another cell in its group. */
  readonly text: string;
  /** The group of a formula shared by several cells. */
  readonly group?: number;
  /** The A1 range an array formula fills. */
  readonly fills?: string;
}

/** The last row and column that a sheet can have. */
const LAST_ROW = 1048575;
const LAST_COLUMN = 16383;

/** Collects cells from the elements of a sheet's data, row by row. */
export class CellCollector {
  private row = -1;
  private column = -1;
  private attributes = '';
  private value: string | undefined;
  private text: string | undefined;
  private formula: StoredFormula | undefined;
  private formulaAttributes = '';
  private isReading = false;
  private readonly shape = new ShapeGuard();
  /** Has the element that holds the cells been met? */
  hasBegun = false;

  constructor(
    /** The workbook’s list of texts; null where the words of cells do not matter. */
    private readonly strings: readonly string[] | null,
    private readonly dateSystem: DateSystem,
    private readonly collect: (cell: StoredCell) => void,
  ) {}

  open(element: string, attributes: string, parent: string): void {
    this.shape.open(element, parent);
    if (element === 'c') this.openCell(attributes);
    else if (element === 'row') {
      this.row = (wholeNumber(attributes, 'r') ?? this.row + 2) - 1;
      this.column = -1;
    } else if (element === 'f') this.formulaAttributes = attributes;
    else if (element === 'rPh') this.isReading = true;
    else if (element === 'sheetData') this.hasBegun = true;
  }

  private openCell(attributes: string): void {
    this.attributes = attributes;
    this.value = this.text = this.formula = undefined;
    const address = attribute(attributes, 'r');
    this.column = address === undefined ? this.column + 1 : this.columnOf(address);
  }

  close(element: string, content: string): void {
    if (element === 'v') this.value = content;
    else if (element === 'c') this.closeCell();
    else if (element === 't' && !this.isReading)
      this.text = (this.text ?? '') + decodeSpreadsheetText(content);
    else if (element === 'rPh') this.isReading = false;
    else if (element === 'f') {
      const kind = attribute(this.formulaAttributes, 't');
      // A data table's cells hold results of a what-if, not a formula anyone can write.
      if (kind === 'dataTable') return;
      const group = kind === 'shared' ? wholeNumber(this.formulaAttributes, 'si') : undefined;
      const fills = kind === 'array' ? attribute(this.formulaAttributes, 'ref') : undefined;
      this.formula = {
        text: content,
        ...(group !== undefined && { group }),
        ...(fills !== undefined && { fills }),
      };
    }
  }

  private closeCell(): void {
    if (this.row < 0 || this.row > LAST_ROW || this.column < 0 || this.column > LAST_COLUMN)
      throw new Error(`A cell stands outside the sheet: row ${this.row}, column ${this.column}.`);
    const type = attribute(this.attributes, 't');
    this.collect({
      row: this.row,
      column: this.column,
      style: wholeNumber(this.attributes, 's') ?? 0,
      isIsoDate: type === 'd',
      hasResult: this.value !== undefined || this.text !== undefined,
      ...this.valueOf(type),
      ...(this.formula && { formula: this.formula }),
    });
  }

  private columnOf(address: string): number {
    let column = 0;
    let at = 0;
    for (; at < address.length; at++) {
      const letter = address.charCodeAt(at) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    if (Number(address.slice(at)) !== this.row + 1)
      throw new Error(`Cell ${address} stands in row ${this.row + 1}.`);
    return column - 1;
  }

  /** The words that stand under a number in the workbook's list. */
  private stringAt(index: string): string {
    const text = this.strings ? this.strings[Number(index)] : '';
    if (text === undefined) throw new Error(`There is no text ${index}.`);
    return text;
  }

  private valueOf(type: string | undefined): Pick<StoredCell, 'type' | 'value'> {
    const value = this.value;
    if (type === 'inlineStr') return textOrBlank(this.text);
    if (value === undefined || (value === '' && type !== 'str')) return { type: 'blank', value: null };
    switch (type) {
      case 's':
        return textOrBlank(this.stringAt(value));
      case 'str':
        return textOrBlank(decodeSpreadsheetText(value));
      case 'b':
        return { type: 'boolean', value: value === '1' || value === 'true' };
      case 'e':
        return { type: 'error', value };
      case 'd':
        return { type: 'number', value: serialOfIsoDate(value, this.dateSystem) ?? 0 };
    }
    const number = Number(value);
    return Number.isNaN(number) ? textOrBlank(value) : { type: 'number', value: number };
  }
}

function textOrBlank(text: string | undefined): Pick<StoredCell, 'type' | 'value'> {
  return text === undefined || text === '' ? { type: 'blank', value: null } : { type: 'text', value: text };
}

/** Reads "2026-11-23" and "2026-11-23T09:30:00"; a time alone is a part of a day. */
function serialOfIsoDate(text: string, system: DateSystem): number | undefined {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::([\d.]+))?)?/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = 0, minute = 0, second = 0] = match;
  const whole = year === undefined ? undefined : dayOf(Number(year), Number(month), Number(day));
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86400;
  return whole === undefined ? time : serialOfDay(whole, system) + time;
}
