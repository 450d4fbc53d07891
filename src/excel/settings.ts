import { isoDay, parseIsoDay, type Day } from '../core';

/** Under this name the workbook keeps our settings; it is stored in officers' files and never changes. */
const KEY = 'recs';

/** Where RAG status columns of ours stand, so that they are known again. */
export interface StatusColumnsPlace {
  readonly sheetId: string;
  /** Rows and columns count from 0. */
  readonly column: number;
  readonly headerRows: readonly number[];
  /** The rows from the first to the last action. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** False until all is written, so that columns left half done by a failure are completed by the next try. */
  readonly isComplete: boolean;
  /** Widths in points of the four columns before they were ours. */
  readonly widths: readonly number[];
  /** The number format of the cells under RECS Due before they were ours. */
  readonly dueFormat: string;
  /** Did we style the titles? Only where the cells bore no formats of the officer's. */
  readonly isStyled: boolean;
}

export interface WorkbookSettings {
  readonly version: 1;
  /** The committee date; null follows the calendar. */
  readonly asAt: Day | null;
  readonly statusColumns: readonly StatusColumnsPlace[];
}

const EMPTY: WorkbookSettings = { version: 1, asAt: null, statusColumns: [] };

/** Queues the reading of the settings; call the result after the next sync. */
export function queueSettings(context: Excel.RequestContext): () => WorkbookSettings {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  return () => (setting.isNullObject ? EMPTY : parseSettings(setting.value));
}

/** Queues the writing of the settings; settings that say nothing are taken out of the workbook. */
export function queueSaving(context: Excel.RequestContext, settings: WorkbookSettings): void {
  if (settings.asAt === null && settings.statusColumns.length === 0) {
    context.workbook.settings.getItemOrNullObject(KEY).delete();
    return;
  }
  const asAt = settings.asAt === null ? null : isoDay(settings.asAt);
  context.workbook.settings.add(KEY, JSON.stringify({ ...settings, asAt }));
}

/** Whatever stands in the workbook, what comes back has the shape: parts that are damaged are left out. */
function parseSettings(value: unknown): WorkbookSettings {
  let stored: unknown;
  try {
    stored = typeof value === 'string' ? JSON.parse(value) : value;
  } catch {
    return EMPTY; // Not ours, or cut short: as if there were none.
  }
  if (!isRecord(stored) || stored.version !== 1) return EMPTY;
  const asAt = typeof stored.asAt === 'string' ? (parseIsoDay(stored.asAt) ?? null) : null;
  const places = Array.isArray(stored.statusColumns) ? stored.statusColumns.filter(isPlace) : [];
  return { version: 1, asAt, statusColumns: places };
}

function isPlace(value: unknown): value is StatusColumnsPlace {
  return (
    isRecord(value) &&
    typeof value.sheetId === 'string' &&
    [value.column, value.firstRow, value.lastRow].every(
      (number) => Number.isInteger(number) && Number(number) >= 0,
    ) &&
    isListOfNumbers(value.headerRows) &&
    isListOfNumbers(value.widths) &&
    typeof value.dueFormat === 'string' &&
    typeof value.isStyled === 'boolean' &&
    typeof value.isComplete === 'boolean'
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}
