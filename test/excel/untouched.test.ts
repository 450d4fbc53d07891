import fc from 'fast-check';
import { parseIsoDay } from '../../src/core';
import { samples } from '../../samples/samples';
import type { WorkbookContents } from '../../src/files/contents';
import { openSession, type OpenedSession } from '../support/open-session';
import { workbookPicture } from '../support/workbook-picture';
import { generatedWorkbook } from './generated-workbooks';

const committee = parseIsoDay('2026-11-23')!;
const WORKBOOKS = 200;

interface Place {
  readonly sheetId: string;
  readonly columns: readonly (number | null)[];
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The officer's cells: formulas, values and number formats of all but our own, by sheet. */
function officersCells({ spreadsheet, host }: OpenedSession): unknown {
  const { statusColumns = [] } = JSON.parse(String(host.settings()['recs'] ?? '{}')) as {
    statusColumns?: readonly Place[];
  };
  return spreadsheet.sheets().map(({ id }) => {
    const places = statusColumns.filter(({ sheetId }) => sheetId === id);
    const isOurs = (row: number, column: number): boolean =>
      places.some(
        ({ columns, headerRows, firstRow, lastRow }) =>
          columns.includes(column) && (headerRows.includes(row) || (row >= firstRow && row <= lastRow)),
      );
    const used = spreadsheet.usedArea(id, true);
    if (!used) return null;
    const area = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
    const formats = spreadsheet.numberFormats(id, area);
    return spreadsheet
      .formulas(id, area)
      .flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          isOurs(row, column) || cell === '' ? [] : [[row, column, cell, formats[row]![column]]],
        ),
      );
  });
}

/**
 * Validates, adds, refreshes and removes; the workbook must be the same before and after. Tells whether it had columns
 * meanwhile.
 */
async function staysWhole(contents: WorkbookContents): Promise<boolean> {
  const opened = await openSession(contents);
  try {
    const { session, host, spreadsheet } = opened;
    await session.setAsAt(committee);
    const before = workbookPicture(spreadsheet);
    const cells = officersCells(opened);
    host.resetTraffic();
    await session.validate();
    expect(host.traffic()).toMatchObject({ writes: [], undoClearing: [] });
    await session.writeStatusColumns();
    expect(host.traffic().undoClearing).toEqual([]);
    expect(officersCells(opened)).toEqual(cells);
    const written = workbookPicture(spreadsheet);
    const { hasStatusColumns } = session.state();
    host.resetTraffic();
    await session.validate();
    expect(host.traffic().writes).toEqual([]);
    expect(workbookPicture(spreadsheet)).toEqual(written);
    await session.removeStatusColumns();
    expect(session.state().hasStatusColumns).toBe(false);
    expect(workbookPicture(spreadsheet)).toEqual(before);
    return hasStatusColumns;
  } finally {
    await opened.close();
  }
}

test.each(samples)('$file is the same after Validate, Add, Refresh and Remove', async ({ contents }) => {
  expect(await staysWhole(contents)).toBe(true);
});

test(`${WORKBOOKS} generated workbooks are the same after Validate, Add, Refresh and Remove`, async () => {
  let whole = 0;
  await fc.assert(
    fc.asyncProperty(generatedWorkbook, async (contents) => {
      await staysWhole(contents);
      whole++;
    }),
    { numRuns: WORKBOOKS },
  );
  expect(whole).toBeGreaterThanOrEqual(WORKBOOKS);
}, 900_000);
