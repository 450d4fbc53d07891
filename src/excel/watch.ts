import { runInExcel } from './run';

/** What the officer has changed on a sheet since it was read. */
export interface ChangedRows {
  readonly worksheetId: string;
  /** From 0; null where rows or columns came or went, so that every row may be another. */
  readonly rows: readonly number[] | null;
}

/** Milliseconds of quiet after which changes are told. */
const QUIET = 500;

/** More rows than these in one change are not listed one by one. */
export const MOST_ROWS = 2000;

/** Columns of ours on a sheet, whose changes make nothing stale. */
type OwnColumns = (worksheetId: string) => ReadonlySet<number>;

type Listening =
  | OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>
  | OfficeExtension.EventHandlerResult<Excel.WorksheetRowSortedEventArgs>;

export interface Watch {
  /** Queues the beginning of listening, where nobody listens yet; call the result after the next sync. */
  queueListening(context: Excel.RequestContext): () => void;
  /**
   * Does work of ours while nobody listens: Excel on the web fails large writes where somebody does, whether or not
   * events are enabled (office-js 539). What the officer changes meanwhile is not told.
   */
  withoutListening<Result>(work: () => Promise<Result>): Promise<Result>;
}

/**
 * Listens to the officer's changes by their addresses alone and tells them in batches. Our own writes are passed over,
 * and results of formulas are no changes to Excel.
 */
export function createWatch(
  isOwnWriting: () => boolean,
  ownColumns: OwnColumns,
  tell: (changes: readonly ChangedRows[]) => void,
): Watch {
  let listening: readonly Listening[] | null = null;
  let waiting: ChangedRows[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // Excel before ExcelApi 1.14 does not say who made a change.
    const source: string | undefined = event.triggerSource;
    const isOwn = source === undefined ? isOwnWriting() : source === 'ThisLocalAddin';
    const change = isOwn ? null : changeOf(event, ownColumns(event.worksheetId));
    if (change) tellInAWhile(change);
    return Promise.resolve();
  };
  // A sort is no change of cells to Excel, and nothing of ours sorts.
  const hearSort = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    tellInAWhile({ worksheetId, rows: null });
    return Promise.resolve();
  };
  function tellInAWhile(change: ChangedRows): void {
    waiting.push(change);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changes = waiting;
      waiting = [];
      tell(changes);
    }, QUIET);
  }
  function queueListening(context: Excel.RequestContext): () => void {
    if (listening) return () => {};
    const { worksheets } = context.workbook;
    const added = [worksheets.onChanged.add(hear), worksheets.onRowSorted.add(hearSort)];
    return () => (listening = added);
  }
  return {
    queueListening,
    async withoutListening(work) {
      if (!listening) return work();
      const before = listening;
      // A listener can be taken away only in the context in which it was added.
      await Excel.run({ delayForCellEdit: true, previousObjects: before[0]!.context }, (context) => {
        for (const each of before) each.remove();
        return context.sync();
      });
      listening = null;
      try {
        return await work();
      } finally {
        await runInExcel(async (context) => {
          const confirm = queueListening(context);
          await context.sync();
          confirm();
        });
      }
    },
  };
}

function changeOf(
  { worksheetId, address, changeType }: Excel.WorksheetChangedEventArgs,
  own: ReadonlySet<number>,
): ChangedRows | null {
  if (changeType !== 'RangeEdited') return { worksheetId, rows: null };
  const rows = new Set<number>();
  for (const area of address.split(',')) {
    const found = areaOf(area);
    if (!found || found.lastRow - found.firstRow >= MOST_ROWS) return { worksheetId, rows: null };
    if (isWithin(found, own)) continue;
    for (let row = found.firstRow; row <= found.lastRow; row++) rows.add(row);
  }
  return rows.size === 0 ? null : { worksheetId, rows: [...rows] };
}

interface ChangedArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** "B2", "$B$2:C9", "3:5"; null for whole columns and whatever else has no rows of its own. */
function areaOf(address: string): ChangedArea | null {
  const bare = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Z]*)(\d+)(?::([A-Z]*)(\d+))?$/.exec(bare.trim());
  if (!match) return null;
  const [, first = '', top = '', last = first, bottom = top] = match;
  return {
    firstRow: Number(top) - 1,
    lastRow: Number(bottom) - 1,
    firstColumn: columnOf(first) ?? 0,
    lastColumn: columnOf(last) ?? Infinity,
  };
}

function columnOf(letters: string): number | null {
  if (letters === '') return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function isWithin({ firstColumn, lastColumn }: ChangedArea, own: ReadonlySet<number>): boolean {
  if (lastColumn - firstColumn >= own.size) return false;
  for (let column = firstColumn; column <= lastColumn; column++) if (!own.has(column)) return false;
  return true;
}
