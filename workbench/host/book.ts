import { COLUMNS_OF_A_SHEET, ROWS_OF_A_SHEET, areaToA1 } from './a1';
import { EVENT, type Events } from './events';
import { moveKeptPlaces } from './objects/kept-places';
import type { Area, ChangeEvent, Spreadsheet, Value } from './spreadsheet';
import type { SwitchBoard } from './switches';
import { accessDenied, HostError } from './wire-format';

/** Who makes a change: the add-in through Office.js, the officer in the grid, or somebody else who has the file open. */
export type Author = 'add-in' | 'officer' | 'co-author';

type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'Sorted';

/** Where a range object points. null once its cells were deleted. */
export interface Place {
  readonly sheet: string;
  area: Area | null;
}

/** The open workbook: the spreadsheet and what Excel keeps beside it. All objects of one host share it. */
export interface Book {
  /** With everything done that was asked of it. */
  readonly spreadsheet: Spreadsheet;
  readonly board: SwitchBoard;
  readonly events: Events;
  /** The add-in's settings, which are saved with the file. */
  readonly settings: Map<string, unknown>;
  /** Ranges the client keeps: they move when rows or columns come or go. */
  readonly keptPlaces: Set<Place>;
  /** Ranges that event handlers may still ask for, by reference id. */
  readonly eventPlaces: Map<string, Place>;
  /** Refuses with AccessDenied where the workbook or the sheet may not be changed. */
  requireWritable(sheet?: string): void;
  /** Makes a change in the author's name. */
  change<T>(act: () => T, type?: ChangeType, author?: Author): T;
  /**
   * Writes cells in the add-in's name. The library cuts a large write into blocks of rows; those that follow one
   * another reach the spreadsheet together, for each write there costs much.
   */
  write(sheet: string, area: Area, cells: readonly CellRow[]): void;
  numberFormats(sheet: string, area: Area): string[][];
  /** Merged cells; cells that still wait to be written change none of them. */
  merges(sheet: string): readonly Area[];
  /** Does what write has put off. */
  flush(): void;
  /** undefined when no formula can be waiting for its result. */
  settled(): Promise<void> | undefined;
  stopListening(): void;
}

type CellRow = readonly (Value | null)[];

interface BookParts {
  readonly spreadsheet: Spreadsheet;
  readonly board: SwitchBoard;
  readonly events: Events;
  /** While a custom function is at work its cell is not waited for: Excel shows #BUSY! too. */
  readonly isFunctionAtWork: () => boolean;
}

/** Events keep their ranges for the handlers; the oldest are let go. */
const KEPT_EVENT_PLACES = 1000;

export function createBook({ spreadsheet, board, events, isFunctionAtWork }: BookParts): Book {
  let author: Author = 'add-in';
  let changeType: ChangeType = 'RangeEdited';
  let isSettled = false;
  let lastReference = 0;
  const keptPlaces = new Set<Place>();
  const eventPlaces = new Map<string, Place>();
  let waiting: { readonly sheet: string; area: Area; readonly cells: CellRow[] } | null = null;

  const change = <T>(act: () => T, type: ChangeType = 'RangeEdited', by: Author = 'add-in'): T => {
    flush();
    isSettled = false;
    const before = { author, changeType };
    author = by;
    changeType = type;
    try {
      return act();
    } finally {
      ({ author, changeType } = before);
    }
  };
  const flush = (): void => {
    if (!waiting) return;
    const { sheet, area, cells } = waiting;
    waiting = null;
    if (area.rows * area.columns > board.switches.heardWriteLimit && events.areHeard(EVENT.changed))
      throw new HostError(
        'GeneralException',
        'There was an internal error while processing the request.',
        500,
      );
    change(() => spreadsheet.write(sheet, area, cells));
  };
  const onChange = (event: ChangeEvent): void => {
    isSettled = false;
    const type = event.lines ?? changeType;
    if (event.lines)
      moveKeptPlaces(
        keptPlaces,
        event.sheet,
        event.lines.startsWith('Row') ? 'rows' : 'columns',
        event.area,
        event.lines.endsWith('Inserted') ? 'insert' : 'delete',
      );
    const area = wholeLines(event.area, type);
    const referenceId = `event${++lastReference}`;
    eventPlaces.set(referenceId, { sheet: event.sheet, area });
    const oldest = eventPlaces.keys().next().value;
    if (eventPlaces.size > KEPT_EVENT_PLACES && oldest !== undefined) eventPlaces.delete(oldest);
    const by = event.isOwn ? author : 'officer';
    const source = by === 'co-author' ? 'Remote' : 'Local';
    // Of a sort Excel tells nothing else.
    if (type === 'Sorted')
      return events.tell(EVENT.rowsSorted, event.sheet, {
        worksheetId: event.sheet,
        address: areaToA1(area),
        source,
      });
    events.tell(EVENT.changed, event.sheet, {
      worksheetId: event.sheet,
      address: areaToA1(area),
      changeType: type,
      source,
      triggerSource: by === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None',
      referenceId,
    });
  };
  const stops = [
    spreadsheet.onChange(onChange),
    spreadsheet.onSelect((sheet, area) => {
      events.tell(EVENT.selectionChanged, sheet, { worksheetId: sheet, address: areaToA1(area) });
    }),
    spreadsheet.onSheets((change, sheet) => {
      if (change === 'renamed') return;
      events.tell(EVENT[change], sheet, {
        worksheetId: sheet,
        source: author === 'co-author' ? 'Remote' : 'Local',
      });
    }),
  ];

  return {
    get spreadsheet() {
      flush();
      return spreadsheet;
    },
    board,
    events,
    settings: new Map(),
    keptPlaces,
    eventPlaces,
    requireWritable(sheet) {
      if (board.switches.isReadOnly) throw accessDenied();
      if (sheet !== undefined && spreadsheet.isProtected(sheet)) throw accessDenied();
    },
    change,
    write(sheet, area, cells) {
      if (waiting && waiting.sheet === sheet && isBelow(area, waiting.area)) {
        waiting.cells.push(...cells);
        waiting.area = { ...waiting.area, rows: waiting.area.rows + area.rows };
        return;
      }
      flush();
      waiting = { sheet, area, cells: [...cells] };
    },
    numberFormats: (sheet, area) => spreadsheet.numberFormats(sheet, area),
    merges: (sheet) => spreadsheet.merges?.(sheet) ?? [],
    flush,
    settled() {
      flush();
      if (isSettled) return undefined;
      return settle(spreadsheet, isFunctionAtWork).then((isDone) => {
        isSettled = isDone;
      });
    },
    stopListening() {
      for (const stop of stops) stop();
    },
  };
}

function isBelow(area: Area, above: Area): boolean {
  return (
    area.row === above.row + above.rows && area.column === above.column && area.columns === above.columns
  );
}

/** The grid is smaller than a sheet of Excel, where inserted columns reach to its last row. */
function wholeLines(area: Area, type: ChangeType): Area {
  if (type.startsWith('Column')) return { ...area, row: 0, rows: ROWS_OF_A_SHEET };
  if (type.startsWith('Row')) return { ...area, column: 0, columns: COLUMNS_OF_A_SHEET };
  return area;
}

const LOOK_EVERY = 5;

/** Resolves to false where it stopped waiting for a custom function. */
async function settle(spreadsheet: Spreadsheet, isFunctionAtWork: () => boolean): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const functionAtWork = new Promise<false>((resolve) => {
    const look = (): void => {
      if (isFunctionAtWork()) resolve(false);
      else timer = setTimeout(look, LOOK_EVERY);
    };
    timer = setTimeout(look, LOOK_EVERY);
  });
  try {
    return await Promise.race([spreadsheet.calculated().then(() => true), functionAtWork]);
  } finally {
    clearTimeout(timer);
  }
}
