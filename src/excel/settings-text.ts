import { KEPT_VERSION, STATUS_COLUMN_COUNT, isoDay, readKept, unreadable } from '../core';
import type { Habits, KeptSettings, StatusColumnsPlace, WorkbookSettings } from './settings';

/** What is done by itself as far as nobody wishes otherwise. */
export const USUAL_HABITS: Habits = {
  isRecheckAutomatic: false,
  isRefreshAutomatic: true,
  areColumnsLive: false,
  isMarking: false,
};
const HABITS = Object.keys(USUAL_HABITS) as (keyof Habits)[];

/** What is done by itself, of whatever holds that among other things. */
export function habitsOf({
  isRecheckAutomatic,
  isRefreshAutomatic,
  areColumnsLive,
  isMarking,
}: Habits): Habits {
  return { isRecheckAutomatic, isRefreshAutomatic, areColumnsLive, isMarking };
}

/** The text to be kept in the workbook; null where there is nothing to keep. */
export function textOfKept({ asAt, statusColumns, settings, ...kept }: WorkbookSettings): string | null {
  const isSet = Object.keys(settings).length > 0;
  const habits = HABITS.filter((name) => kept[name] !== USUAL_HABITS[name]);
  if (asAt === null && statusColumns.length === 0 && !isSet && habits.length === 0) return null;
  return JSON.stringify({
    version: KEPT_VERSION,
    asAt: isoDay(asAt),
    statusColumns,
    ...(isSet && { settings }),
    ...Object.fromEntries(habits.map((name) => [name, kept[name]])),
  });
}

/** Whatever stands in the workbook, what comes back has the shape: parts that are damaged are left out and told. */
export function parseKept(value: unknown): KeptSettings {
  const { kept, stored } = readKept(value);
  const listed = Array.isArray(stored.statusColumns) ? (stored.statusColumns as unknown[]) : [];
  const statusColumns = listed.filter(isPlace);
  const lost =
    statusColumns.length < listed.length
      ? [unreadable('The place of some RAG columns in this workbook')]
      : [];
  const habits = HABITS.filter((name) => typeof stored[name] === 'boolean').map((name) => [
    name,
    stored[name],
  ]);
  return {
    ...USUAL_HABITS,
    ...Object.fromEntries(habits),
    ...kept,
    statusColumns,
    problems: [...kept.problems, ...lost],
  };
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
