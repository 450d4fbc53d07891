import { openFindings, type Report } from '../core';
import type { SessionState } from './excel';
import { strings } from './strings';

/** What the product would change in the sheets, or has, and what stands in its way. */
export interface SheetChanges {
  /** Where RAG columns of ours stand. */
  readonly places: SessionState['columnPlaces'];
  /** The sheets whose trackers can be given RAG columns; empty where nobody knows yet. */
  readonly addedTo: readonly string[];
  readonly hindrance: Hindrance | null;
  readonly isRefreshAutomatic: boolean;
  readonly areColumnsLive: boolean;
  readonly isMarking: boolean;
  /** How many cells there are to mark. */
  readonly toMark: number;
}

interface Hindrance {
  readonly title: string;
  readonly text: string;
  /** Can nothing at all be written? */
  readonly isWhole: boolean;
}

export function sheetChanges(state: SessionState): SheetChanges {
  const { report, columnPlaces, isRefreshAutomatic, areColumnsLive, isMarking } = state;
  const tracked = [...new Set(report?.trackers.map(({ sheet }) => sheet))];
  const shut = tracked.filter((name) =>
    state.sheets.some((sheet) => sheet.name === name && sheet.isProtected),
  );
  return {
    places: columnPlaces,
    addedTo: tracked.filter((name) => !shut.includes(name)),
    hindrance: hindranceOf(state.isReadOnly, shut, tracked),
    isRefreshAutomatic,
    areColumnsLive,
    isMarking,
    toMark: report ? cellsFound(report) : 0,
  };
}

function hindranceOf(
  isReadOnly: boolean,
  shut: readonly string[],
  tracked: readonly string[],
): Hindrance | null {
  if (isReadOnly) return { ...strings.blocked.readOnly, isWhole: true };
  if (shut.length === 0) return null;
  return { ...strings.blocked.protected(shut), isWhole: shut.length === tracked.length };
}

/** Each cell once, however many findings speak of it. */
function cellsFound(report: Report): number {
  return new Set(Array.from(openFindings(report), ({ sheet, row, column }) => `${sheet}!${row}:${column}`))
    .size;
}
