import { dayOfSerial, type Cell } from '../core';
import { currentDateSystem } from '../current-config';

/** Excel's last day, 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/**
 * What a formula's argument says, as the engine reads it. A blank cell reaches a function as 0 on the desktop and as
 * null on the web, so 0, null and "" are all blank. Richer values (a number with its own format, an entity) count as
 * the plain value under them.
 */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined || value === 0 || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof CustomFunctions.Error) return { error: value.code };
  if (typeof value === 'object' && 'basicValue' in value) {
    const isError = 'type' in value && value.type === 'Error';
    return isError ? { error: String(value.basicValue) } : cellOf(value.basicValue);
  }
  return String(value);
}

/** As cellOf, for an argument that holds days: a number is a date of the workbook. */
export function dateCellOf(value: unknown): Cell {
  const cell = cellOf(value);
  return typeof cell === 'number' && cell >= 1 && cell <= LAST_SERIAL
    ? { day: dayOfSerial(cell, currentDateSystem()) }
    : cell;
}
