import { plainSheet } from '../../src/files';
import { dayOf, lint, type Cell, type Sheet, type TrackerReport } from '../../src/core';
import type { SheetContents, WorkbookContents } from '../../src/files';
import { chooseColumns, placeName, takenBy } from '../../src/cli/choose-columns';
import { statusColumnChanges, type SheetReading } from '../../src/cli/status-column-changes';

const HEADER = ['Action', 'Owner', 'By When', 'Progress'];
const ROWS: readonly (readonly Cell[])[] = [
  HEADER,
  ['Resurface 12 paths', 'Head of parks', '31 March 2027', 'Started'],
  ['Mend the gate', '', 'TBC', ''],
];
const HEADER_STYLE = { numberFormat: 'General', bold: true, fill: '#112233' } as const;

/** A sheet that starts at A1; the header row bears the workbook's second style. */
function readingOf(rows: readonly (readonly Cell[])[], more: Partial<SheetContents> = {}): SheetReading {
  const sheet: Sheet = { name: 'Plan', firstRow: 0, firstColumn: 0, rows };
  const contents = plainSheet(
    'Plan',
    rows.map((row, index) =>
      row.map((cell) =>
        typeof cell === 'string' && cell !== ''
          ? { type: 'text', value: cell, style: index === 0 ? 1 : 0 }
          : undefined,
      ),
    ),
    more,
  );
  const workbook: WorkbookContents = {
    sheets: [contents],
    styles: [{ numberFormat: 'General' }, HEADER_STYLE],
    activeSheet: 0,
    date1904: false,
  };
  return { sheet, contents, workbook };
}

function trackerIn({ sheet }: SheetReading): TrackerReport {
  return lint([sheet], { asAt: dayOf(2026, 11, 23)! }).trackers[0]!;
}

function placeIn(reading: SheetReading): string | null {
  const place = chooseColumns(reading, trackerIn(reading), []);
  return place && `${place.isNew ? 'new' : 'old'}, ${placeName(place)}`;
}

test('The columns stand right beside the tracker where those four are free.', () => {
  expect(placeIn(readingOf(ROWS))).toBe('new, E to H');
});

test('A filled cell beside the tracker pushes the columns past it.', () => {
  const rows = [ROWS[0]!, ROWS[1]!, [...ROWS[2]!, null, 'a note of mine']];
  expect(placeIn(readingOf(rows))).toBe('new, G to J');
});

test('Merged cells and hidden columns are stepped over.', () => {
  expect(placeIn(readingOf(ROWS, { merges: ['E2:F2'] }))).toBe('new, G to J');
  expect(placeIn(readingOf(ROWS, { hiddenColumns: [4] }))).toBe('new, F to I');
});

test('A merged title above the header is no hindrance.', () => {
  const rows = [['A long title'], ...ROWS];
  expect(placeIn(readingOf(rows, { merges: ['A1:H1'] }))).toBe('new, E to H');
});

test('Columns given to one tracker are not given to another on the same rows.', () => {
  const reading = readingOf(ROWS);
  const tracker = trackerIn(reading);
  const first = chooseColumns(reading, tracker, [])!;
  const second = chooseColumns(reading, tracker, [takenBy(tracker, first)])!;
  expect(placeName(second)).toBe('I to L');
});

test('The rows of a tracker of 200,000 actions are all taken.', () => {
  const reading = readingOf(ROWS);
  const tracker = trackerIn(reading);
  const actions = Array.from({ length: 200_000 }, (_, i) => ({ ...tracker.actions[0]!, row: i + 1 }));
  const taken = takenBy({ ...tracker, actions }, chooseColumns(reading, tracker, [])!);
  expect([taken.firstRow, taken.lastRow]).toEqual([0, 200_000]);
});

test('Titles take the look of the header’s last cell, and the colours test the words.', () => {
  const reading = readingOf(ROWS);
  const changes = statusColumnChanges(reading, trackerIn(reading), 4, true);
  expect(changes.cells[0]).toEqual({ row: 0, column: 4, value: 'RECS RAG', style: HEADER_STYLE });
  expect(changes.addedConditionalFormats.map(({ range, rule }) => [range, rule])).toContainEqual([
    'E2:E3',
    { type: 'text-equals', text: 'Amber' },
  ]);
  expect(Object.keys(changes.columnWidths)).toEqual(['4', '5', '6', '7']);
});

test('The due day is written as a date, and left blank where there is none.', () => {
  const reading = readingOf(ROWS);
  const { cells } = statusColumnChanges(reading, trackerIn(reading), 4, true);
  expect(cells.filter(({ column, row }) => column === 6 && row > 0)).toEqual([
    { row: 1, column: 6, value: 46477, style: { numberFormat: 'dd/mm/yyyy', vertical: 'top' } },
  ]);
});

/** The sheet after its changes have been made. */
function after(reading: SheetReading, column: number): (Cell | undefined)[][] {
  const rows = reading.sheet.rows.map((row) => [...row] as (Cell | undefined)[]);
  for (const { row, column: at, value } of statusColumnChanges(reading, trackerIn(reading), column, true)
    .cells) {
    const isDay = typeof value === 'number';
    rows[row]![at] = isDay ? { day: value - 25569 } : (value ?? null);
  }
  return rows;
}

function filled(rows: readonly (readonly (Cell | undefined)[])[]): Cell[][] {
  return rows.map((row) => Array.from(row, (cell) => cell ?? null));
}

test('Columns that are there already are found, and nothing is written where nothing changed.', () => {
  const again = readingOf(filled(after(readingOf(ROWS), 4)));
  expect(placeIn(again)).toBe('old, E to H');
  expect(statusColumnChanges(again, trackerIn(again), 4, false).cells).toEqual([]);
});

test('A line whose action has gone is emptied.', () => {
  const rows = filled(after(readingOf(ROWS), 4));
  const cut = readingOf([rows[0]!, [null, null, null, null, ...rows[1]!.slice(4)], rows[2]!]);
  const { cells } = statusColumnChanges(cut, trackerIn(cut), 4, false);
  expect(cells.filter(({ row }) => row === 1)).toEqual(
    [4, 5, 6, 7].map((column) => ({ row: 1, column, value: null })),
  );
});

test('Titles like ours with the officer’s own words under them are left alone.', () => {
  const rows = filled(after(readingOf(ROWS), 4));
  rows[1]![4] = 'see below';
  expect(placeIn(readingOf(rows))).toBe('new, I to L');
});
