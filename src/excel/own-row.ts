import {
  WHOLE_SHEET,
  areaOfAddress,
  lintInSteps,
  type ActionReport,
  type CellArea,
  type Report,
} from '../core';
import { currentConfig, onConfigChange } from '../current-config';
import { onNewDay, today } from '../today';
import { followCells } from './followed-cells';
import { createPace, inSlices } from './pace';
import { problemOf } from './problems';

/** What a formula is told of the action in whose row it stands; null where there is none. */
export type OwnRow = Pick<ActionReport, 'status' | 'rag' | 'why' | 'deadline'> | null;

/** Is told of the row whenever it was judged anew, or in a sentence why it could not be. */
export interface OwnRowListener {
  judged(row: OwnRow): void;
  failed(sentence: string): void;
}

interface Watcher extends OwnRowListener {
  row: number;
  column: number;
  /** When Excel said that it stands there. */
  readonly since: number;
}

interface FollowedSheet {
  /** Returns what stops telling this one. */
  watch(watcher: Watcher): () => void;
}

/** Milliseconds in which formulas and edits that come together are gathered. */
const GATHER = 200;

/** By the names of the sheets in the addresses of the formulas. */
const followed = new Map<string, FollowedSheet>();

/**
 * Tells the listener of the row in which the cell stands ("Sheet1!H5"), now and after every edit of its sheet, new day
 * and change of settings, until what is returned is called. However many listen, a sheet is read once, and after that
 * only what changed in it. A cell whose formula calls RECS is blank to them all, so no answer feeds on another.
 */
export function followOwnRow(address: string, listener: OwnRowListener): () => void {
  const end = address.lastIndexOf('!');
  const cell = areaOfAddress(address.slice(end + 1));
  if (end < 0 || !cell) {
    listener.failed(`Excel calls the place of this formula “${address}”, which RECS does not understand.`);
    return () => undefined;
  }
  const quoted = address.slice(0, end).replace(/^'(.*)'$/, '$1');
  const name = quoted.replaceAll("''", "'").replace(/^.*\[.*\]/, '');
  const sheet = followed.get(name) ?? followSheet(name, () => followed.delete(name));
  followed.set(name, sheet);
  return sheet.watch({
    ...listener,
    row: cell.firstRow,
    column: cell.firstColumn,
    since: performance.now(),
  });
}

function followSheet(name: string, left: () => void): FollowedSheet {
  const watchers = new Set<Watcher>();
  const cells = followCells(name, edited);
  let unread: CellArea[] = [WHOLE_SHEET];
  let report: Report | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAtWork = false;
  const stops = [onNewDay(soon), onConfigChange(soon)];

  function soon(): void {
    timer ??= setTimeout(() => void work(), GATHER);
  }

  function edited({ changeType, address, changeDirectionState }: Excel.WorksheetChangedEventArgs): void {
    const areas = address.split(',').map((part) => areaOfAddress(part.slice(part.lastIndexOf('!') + 1)));
    if (changeType === 'RangeEdited') unread.push(...areas.map((area) => area ?? WHOLE_SHEET));
    else {
      const { insertShiftDirection, deleteShiftDirection } = changeDirectionState ?? {};
      const isDownwards =
        changeType.startsWith('Row') || insertShiftDirection === 'Down' || deleteShiftDirection === 'Up';
      // Where Excel calls a moved formula anew, it has just told its new place.
      const moved = [...watchers].filter(({ since }) => performance.now() - since > GATHER);
      for (const area of areas)
        if (area) for (const watcher of moved) move(watcher, area, isDownwards, changeType);
      unread = [WHOLE_SHEET];
    }
    soon();
  }

  async function work(): Promise<void> {
    timer = undefined;
    if (isAtWork) return soon();
    isAtWork = true;
    const areas = unread;
    unread = [];
    try {
      if (areas.length > 0) await cells.read(areas);
      const steps = lintInSteps([cells.sheet()], { asAt: today(), config: currentConfig() });
      report = await inSlices(steps, createPace(), () => undefined);
      const rows = actionsByRow(report);
      for (const watcher of watchers) watcher.judged(rows(watcher));
    } catch (error) {
      unread = [WHOLE_SHEET];
      report = null;
      for (const watcher of watchers) watcher.failed(problemOf(error).text);
    }
    isAtWork = false;
    if (watchers.size === 0) cells.stop();
  }

  return {
    watch(watcher) {
      watchers.add(watcher);
      if (report && timer === undefined && !isAtWork) watcher.judged(actionsByRow(report)(watcher));
      else soon();
      return () => {
        if (!watchers.delete(watcher) || watchers.size > 0) return;
        left();
        clearTimeout(timer);
        for (const stop of stops) stop();
        if (!isAtWork) cells.stop();
      };
    },
  };
}

/** Moves a place along when rows, columns or cells before it come or go. */
function move(
  place: { row: number; column: number },
  { firstRow, lastRow, firstColumn, lastColumn }: CellArea,
  isDownwards: boolean,
  changeType: string,
): void {
  const by = changeType.endsWith('Inserted') ? 1 : -1;
  const isInColumns = place.column >= firstColumn && place.column <= lastColumn;
  const isInRows = place.row >= firstRow && place.row <= lastRow;
  if (isDownwards && isInColumns && place.row >= firstRow) place.row += by * (lastRow - firstRow + 1);
  if (!isDownwards && isInRows && place.column >= firstColumn)
    place.column += by * (lastColumn - firstColumn + 1);
}

/** Finds the action in a cell's row: of two trackers beside each other, that of the nearer. */
function actionsByRow({ trackers }: Report): (place: { row: number; column: number }) => OwnRow {
  const rows = new Map<number, { action: ActionReport; firstColumn: number; lastColumn: number }[]>();
  for (const { actions, blocks } of trackers)
    for (const action of actions) {
      const { firstColumn, lastColumn } = blocks[action.block]!;
      rows.set(action.row, [...(rows.get(action.row) ?? []), { action, firstColumn, lastColumn }]);
    }
  return ({ row, column }) => {
    const [nearest] = (rows.get(row) ?? [])
      .map(({ action, firstColumn, lastColumn }) => ({
        action,
        distance: Math.max(firstColumn - column, column - lastColumn, 0),
      }))
      .sort((a, b) => a.distance - b.distance);
    return nearest?.action ?? null;
  };
}
