import type { Value } from './spreadsheet';
import { invalidArgument } from './wire-format';

/**
 * What Excel makes of a value written through Range.values: text that looks like a number or a truth value becomes
 * one, and "+" or "-" before anything else starts a formula, as "=" does. In a cell of text format ("@") everything
 * stays text. Text that looks like a date ("31/03/2026") is left as text, which is what Excel does on machines whose
 * region writes dates otherwise. The result goes to Spreadsheet.write; null leaves the cell as it is.
 */
export function cellInput(value: unknown, numberFormat: string): Value | null {
  if (value === null || value === undefined) return null;
  if (numberFormat === '@') return textCellInput(value);
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value !== 'string') throw invalidArgument();
  if (value.startsWith("'") || value.startsWith('=')) return value;
  const trimmed = value.trim();
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  const number = readNumber(trimmed);
  if (number !== null) return number;
  return /^[+-]/.test(value) ? `=${value.replace(/^\+/, '')}` : literalInput(value);
}

/** In a cell of text format the spreadsheet takes all it is given as text, an apostrophe before it too. */
function textCellInput(value: unknown): string {
  if (typeof value === 'string') return value.replace(/^'/, '');
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'number') return String(value);
  throw invalidArgument();
}

const ERROR_VALUE = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

/** Text of more characters is never taken for a number or a date. */
const LONGEST_TYPED = 40;

/**
 * The value for Spreadsheet.write so that it is taken as it is: text that could be read as a formula, a number or a
 * date gets an apostrophe. Other text goes without, for an apostrophe shows in the formula bar.
 */
export function literalInput(value: Value): Value {
  if (typeof value !== 'string' || value === '' || ERROR_VALUE.test(value)) return value;
  const isMistakable =
    /^[=+\-']/.test(value) || (value.length <= LONGEST_TYPED && /\d|^(?:true|false)$/i.test(value));
  return isMistakable ? `'${value}` : value;
}

/** "12", "-1.5", "1,200", "2.5e3", "40%". */
function readNumber(text: string): number | null {
  const match = /^([+-]?)((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/i.exec(text);
  if (!match) return null;
  const [, sign = '', digits = '', exponent = '', percent = ''] = match;
  const number = Number(`${sign}${digits.replaceAll(',', '')}${exponent}`);
  return percent ? number / 100 : number;
}

/** Rows of cells for an area: a bare value fills it, else the shape must be the area's. */
export function rowsFor(value: unknown, rows: number, columns: number): unknown[][] {
  if (!Array.isArray(value))
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  const fits =
    value.length === rows && value.every((row: unknown) => Array.isArray(row) && row.length === columns);
  if (!fits)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return value as unknown[][];
}

/** Excel.NumberFormatCategory of a format. */
export function numberFormatCategory(format: string): string {
  if (/^general$/i.test(format)) return 'General';
  if (format === '@') return 'Text';
  const bare = format.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, '');
  if (/[dy]/i.test(bare) || /mmm/i.test(bare)) return 'Date';
  if (/[hs]/i.test(bare)) return 'Time';
  if (bare.includes('%')) return 'Percentage';
  if (/e[+-]/i.test(bare)) return 'Scientific';
  if (/[£$€]/.test(format)) return /_\(|\*/.test(format) ? 'Accounting' : 'Currency';
  if (bare.includes('?/')) return 'Fraction';
  return /[0#]/.test(bare) ? 'Number' : 'Custom';
}
