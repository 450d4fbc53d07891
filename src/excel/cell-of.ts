import { dayOfSerial, isDateFormat, type Cell, type DateSystem } from '../core';

/** The engine's cell of what Excel says of one: dates, errors and blanks told apart. */
export function cellOf(
  value: unknown,
  type: Excel.RangeValueType | string,
  numberFormat: string,
  dateSystem: DateSystem,
): Cell {
  switch (type) {
    case 'Empty':
      return null;
    case 'Error':
      return { error: String(value) };
    case 'Double':
    case 'Integer':
      return typeof value === 'number' && isDate(numberFormat)
        ? { day: dayOfSerial(value, dateSystem) }
        : Number(value);
    case 'Boolean':
      return Boolean(value);
    default:
      // A formula whose result is "" looks blank to the officer, and is.
      return value === '' ? null : String(value);
  }
}

const known = new Map<string, boolean>();

/** Workbooks have few number formats and many cells. */
function isDate(numberFormat: string): boolean {
  const answer = known.get(numberFormat) ?? isDateFormat(numberFormat);
  known.set(numberFormat, answer);
  return answer;
}
