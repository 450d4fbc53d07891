import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { isErrorText, univerText } from './cell-values';

/** What typing a text into a cell makes of it. */
export interface Typed {
  readonly cell: ICellData;
  /** Given where Excel would also set the number format of a cell that has none. */
  readonly format?: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Reads what is typed the way a British Excel does: formulas, "'" for text, TRUE, #N/A, numbers with thousands
 * separators, percentages, pounds, times, and dates with the day first. A day without a year is of the year given.
 */
export function readTyped(text: string, currentFormat: string, thisYear: number): Typed {
  if (text === '') return { cell: {} };
  if (isTextFormat(currentFormat)) return { cell: { v: text, t: CellValueType.FORCE_STRING } };
  if (text.startsWith("'")) return { cell: { v: text.slice(1), t: CellValueType.FORCE_STRING } };
  if (text.startsWith('=') && text.length > 1) return { cell: { f: text } };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE')
    return { cell: { v: upper === 'TRUE' ? 1 : 0, t: CellValueType.BOOLEAN } };
  if (isErrorText(upper)) return { cell: { v: upper, t: CellValueType.STRING } };
  const number = readNumber(trimmed) ?? readTime(trimmed) ?? readDate(trimmed, thisYear);
  if (number) return { cell: { v: number.value, t: CellValueType.NUMBER }, format: number.format };
  // Excel takes a leading sign for the beginning of a formula too.
  if (/^[+-]./.test(text)) return { cell: { f: '=' + text } };
  return { cell: univerText(text) };
}

function isTextFormat(format: string): boolean {
  return format === '@' || format === '@@@';
}

interface NumberTyped {
  readonly value: number;
  readonly format?: string;
}

function readNumber(text: string): NumberTyped | undefined {
  const match = /^([+-]?)(£?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i.exec(text);
  const [, sign, pound, whole, fraction = '', exponent = '', percent] = match ?? [];
  if (!match || (whole === undefined && fraction.length < 2)) return undefined;
  const value = Number((sign === '-' ? '-' : '') + (whole ?? '').replace(/,/g, '') + fraction + exponent);
  const decimals = fraction.length > 1;
  if (percent) return { value: Number((value / 100).toPrecision(15)), format: decimals ? '0.00%' : '0%' };
  if (pound) return { value, format: decimals ? '£#,##0.00' : '£#,##0' };
  if (exponent) return { value, format: '0.00E+00' };
  return whole?.includes(',') ? { value, format: decimals ? '#,##0.00' : '#,##0' } : { value };
}

function readTime(text: string): NumberTyped | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86400, format: match[3] ? 'hh:mm:ss' : 'hh:mm' };
}

function readDate(text: string, thisYear: number): NumberTyped | undefined {
  // 31/03/2026, 31-3-26
  let match = /^(\d{1,2})([/-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (match) return date(match[4]!, Number(match[3]), Number(match[1]), 'dd/mm/yyyy');
  // 2026-03-31, 2026/3/31
  match = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (match) return date(match[1]!, Number(match[3]), Number(match[4]), 'dd/mm/yyyy');
  // 31/3
  match = /^(\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (match) return date(String(thisYear), Number(match[2]), Number(match[1]), 'd-mmm');
  // 31 March 2026, 31-Mar-26, 31 March
  match = /^(\d{1,2})[ -]([a-z]{3,9})(?:[ ,-]+(\d{2}|\d{4}))?$/i.exec(text);
  if (match)
    return date(
      match[3] ?? String(thisYear),
      monthOf(match[2]!),
      Number(match[1]),
      match[3] ? 'd-mmm-yy' : 'd-mmm',
    );
  // March 2026, Mar-26
  match = /^([a-z]{3,9})[ -](\d{2}|\d{4})$/i.exec(text);
  if (match && monthOf(match[1]!) > 0) return monthAndNumber(match[1]!, match[2]!, thisYear);
  return undefined;
}

/** "Mar-26" is 26 March of this year where March has such a day, as Excel has it; "Mar 2026" is the first of the month. */
function monthAndNumber(month: string, number: string, thisYear: number): NumberTyped | undefined {
  if (number.length === 4) return date(number, monthOf(month), 1, 'mmm-yy');
  return (
    date(String(thisYear), monthOf(month), Number(number), 'd-mmm') ??
    date(number, monthOf(month), 1, 'mmm-yy')
  );
}

/** 1 for "Jan" and "January"; 0 for what is no month. */
function monthOf(name: string): number {
  const lower = name.toLowerCase();
  const month = MONTHS.indexOf(lower.slice(0, 3)) + 1;
  const full = 'january february march april may june july august september october november december'.split(
    ' ',
  );
  return month > 0 && (lower.length === 3 || full[month - 1] === lower) ? month : 0;
}

/** Two digits below 30 are of this century, the others of the last. */
function date(year: string, month: number, day: number, format: string): NumberTyped | undefined {
  const fullYear = year.length === 2 ? Number(year) + (Number(year) < 30 ? 2000 : 1900) : Number(year);
  const value = fullYear >= 1900 && month > 0 ? serialOf(fullYear, month, day) : undefined;
  return value === undefined ? undefined : { value, format };
}

/** Excel's number of a day from March 1900 on; undefined for days that do not exist. */
function serialOf(year: number, month: number, day: number): number | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists ? time.getTime() / 86400000 + 25569 : undefined;
}
