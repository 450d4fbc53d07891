import { STATUS_COLUMN_COUNT, isoDay, parseIsoDay, readSettings } from '../core';
import type { Habits, KeptSettings, StatusColumnsPlace, WorkbookSettings } from './settings';

/** The version of what is stored; a later one is left alone. */
const VERSION = 1;

/** What is done by itself as far as nobody wishes otherwise. */
export const USUAL_HABITS: Habits = { isRecheckAutomatic: false, isRefreshAutomatic: true, isMarking: false };
const HABITS = Object.keys(USUAL_HABITS) as (keyof Habits)[];

const NOTHING: KeptSettings = {
  asAt: null,
  statusColumns: [],
  settings: {},
  ...USUAL_HABITS,
  problems: [],
  isFromLater: false,
};

/** The text to be kept in the workbook; null where there is nothing to keep. */
export function textOfKept({ asAt, statusColumns, settings, ...kept }: WorkbookSettings): string | null {
  const isSet = Object.keys(settings).length > 0;
  const habits = HABITS.filter((name) => kept[name] !== USUAL_HABITS[name]);
  if (asAt === null && statusColumns.length === 0 && !isSet && habits.length === 0) return null;
  return JSON.stringify({
    version: VERSION,
    asAt: asAt === null ? null : isoDay(asAt),
    statusColumns,
    ...(isSet && { settings }),
    ...Object.fromEntries(habits.map((name) => [name, kept[name]])),
  });
}

/** Whatever stands in the workbook, what comes back has the shape: parts that are damaged are left out and told. */
export function parseKept(value: unknown): KeptSettings {
  if (value === undefined) return NOTHING;
  const stored = parsed(value);
  if (!isRecord(stored) || typeof stored.version !== 'number')
    return damaged('The settings in this workbook');
  if (stored.version > VERSION) {
    const problem =
      'The settings in this workbook were made by a later version of RECS, so the usual ones are used. Update RECS to use them.';
    return { ...NOTHING, problems: [problem], isFromLater: true };
  }
  const problems: string[] = [];
  const asAt = typeof stored.asAt === 'string' ? (parseIsoDay(stored.asAt) ?? null) : null;
  if (asAt === null && stored.asAt !== null && stored.asAt !== undefined)
    problems.push(...damaged('The as-at date in this workbook').problems);
  const listed = Array.isArray(stored.statusColumns) ? (stored.statusColumns as unknown[]) : [];
  const statusColumns = listed.filter(isPlace);
  if (statusColumns.length < listed.length)
    problems.push(...damaged('The place of some RAG columns in this workbook').problems);
  const { settings, problems: unsound } = readSettings(stored.settings ?? {});
  problems.push(...unsound.map(({ message }) => message));
  const habits = HABITS.filter((name) => typeof stored[name] === 'boolean').map((name) => [
    name,
    stored[name],
  ]);
  return {
    ...USUAL_HABITS,
    ...Object.fromEntries(habits),
    asAt,
    statusColumns,
    settings,
    problems,
    isFromLater: false,
  };
}

function damaged(what: string): KeptSettings {
  return { ...NOTHING, problems: [`${what} could not be read, so it is as if there were none.`] };
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined; // Not ours, or cut short.
  }
}

function isPlace(value: unknown): value is StatusColumnsPlace {
  return (
    isRecord(value) &&
    typeof value.sheetId === 'string' &&
    typeof value.sheet === 'string' &&
    Array.isArray(value.columns) &&
    value.columns.length === STATUS_COLUMN_COUNT &&
    value.columns.every((column) => column === null || isPlaceNumber(column)) &&
    [value.trackerColumn, value.firstRow, value.lastRow].every(isPlaceNumber) &&
    isListOfNumbers(value.headerRows) &&
    isListOfNumbers(value.widths) &&
    typeof value.dueFormat === 'string' &&
    typeof value.isStyled === 'boolean' &&
    typeof value.isInTable === 'boolean' &&
    typeof value.isComplete === 'boolean'
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlaceNumber(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isListOfNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}
