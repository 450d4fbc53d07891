import { configOf, type Day } from '../core';
import { setCurrentConfig } from '../current-config';
import { today } from '../today';
import { placeInWords } from './columns-in-words';
import type { FoundColumns } from './find-columns';
import type { SheetInWorkbook, WorkbookReading } from './read-workbook';
import type { SessionState } from './session-state';
import type { WorkbookSettings } from './settings';
import { habitsOf, USUAL_HABITS } from './settings-text';
import { staleRows } from './stale-rows';
import type { ChangedRows } from './watch';

/** Of the session's state what is not derived from the rest. */
export type Shown = Omit<SessionState, 'asAt' | 'isAsAtToday' | 'sheets' | 'hasStatusColumns'>;

/** What a session knows of the open workbook, and what it shows of it. */
export interface KnownWorkbook {
  shown(): Shown;
  /** Shows something else, and tells all listeners. */
  show(next: Partial<Shown>): void;
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  /** The day that is judged by. */
  asAt(): Day;
  /** Takes over what the workbook keeps; gives what that shows. */
  take(kept: WorkbookSettings): Partial<Shown>;
  /** As last read, so that another as-at date or setting can be judged by without reading again; null before that. */
  sheets: readonly SheetInWorkbook[] | null;
  found: readonly FoundColumns[];
  dateSystem: WorkbookReading['dateSystem'];
  /** What has changed since. */
  changes(): readonly ChangedRows[];
  setChanges(next: readonly ChangedRows[]): void;
}

/** A workbook of which nothing is known yet. */
export function createKnownWorkbook(): KnownWorkbook {
  const listeners = new Set<() => void>();
  let committeeDate: Day | null = null;
  let changes: readonly ChangedRows[] = [];
  let shown: Shown = {
    busy: null,
    progress: null,
    report: null,
    isReadOnly: false,
    columnPlaces: [],
    stale: [],
    ...USUAL_HABITS,
    settings: {},
    notice: null,
  };
  const known: KnownWorkbook = {
    sheets: null,
    found: [],
    dateSystem: '1900',
    shown: () => shown,
    show(next) {
      shown = { ...shown, ...next };
      for (const listener of listeners) listener();
    },
    state: () => ({
      ...shown,
      asAt: known.asAt(),
      isAsAtToday: committeeDate === null,
      sheets: known.sheets ?? [],
      hasStatusColumns: shown.columnPlaces.length > 0,
    }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    asAt: () => committeeDate ?? today(),
    take(kept) {
      committeeDate = kept.asAt;
      setCurrentConfig(configOf([kept.settings]));
      const { settings, statusColumns } = kept;
      return { ...habitsOf(kept), settings, columnPlaces: statusColumns.map(placeInWords) };
    },
    changes: () => changes,
    setChanges(next) {
      changes = next;
      known.show({ stale: staleRows(changes, known.sheets ?? []) });
    },
  };
  return known;
}
