import { parseIsoDay, type Day } from '../model/day';
import { isRecord } from './check-shape';
import { readSettings } from './read-settings';
import type { Settings } from './settings';

/** The version of what is stored; a later one is left alone. */
export const KEPT_VERSION = 1;

/** What was set in a workbook and counts wherever it is read. */
export interface KeptInWorkbook {
  /** The committee date; null follows the calendar. */
  readonly asAt: Day | null;
  /** What officers have set, dismissals among it. */
  readonly settings: Settings;
  /** A sentence on each part that could not be read. */
  readonly problems: readonly string[];
  /** Made by a later version, which what we write would damage. */
  readonly isFromLater: boolean;
}

const NOTHING: KeptInWorkbook = { asAt: null, settings: {}, problems: [], isFromLater: false };

/**
 * Reads what a workbook keeps under our name: a text, or what it says. Parts that are damaged are left out and told;
 * `stored` is what else stands there, empty where it is not ours to read. Never throws.
 */
export function readKept(value: unknown): {
  readonly kept: KeptInWorkbook;
  readonly stored: Readonly<Record<string, unknown>>;
} {
  if (value === undefined) return { kept: NOTHING, stored: {} };
  const stored = parsed(value);
  if (!isRecord(stored) || typeof stored.version !== 'number')
    return { kept: { ...NOTHING, problems: [unreadable('The settings in this workbook')] }, stored: {} };
  if (stored.version > KEPT_VERSION) {
    const problem =
      'The settings in this workbook were made by a later version of RECS, so the usual ones are used. Update RECS to use them.';
    return { kept: { ...NOTHING, problems: [problem], isFromLater: true }, stored: {} };
  }
  const problems: string[] = [];
  const asAt = typeof stored.asAt === 'string' ? (parseIsoDay(stored.asAt) ?? null) : null;
  if (asAt === null && stored.asAt !== null && stored.asAt !== undefined)
    problems.push(unreadable('The as-at date in this workbook'));
  const { settings, problems: unsound } = readSettings(stored.settings ?? {});
  problems.push(...unsound.map(({ message }) => message));
  return { kept: { asAt, settings, problems, isFromLater: false }, stored };
}

/** A sentence on a part of what a workbook keeps that is not as it was written. */
export function unreadable(what: string): string {
  return `${what} could not be read, so it is as if there were none.`;
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined; // Not ours, or cut short.
  }
}
