import { parseIsoDay } from '../../src/core';
import { samples } from '../../samples/samples';
import type { SheetContents, WorkbookContents } from '../../src/files/contents';
import { openSession, type OpenedSession } from '../support/open-session';
import { sheetOf, workbookOf } from '../workbench/contents-builder';

const committee = parseIsoDay('2026-11-23')!;
const HEADER = ['Ref', 'Action', 'Owner', 'By when', 'Progress'];
const ROWS = [
  HEADER,
  ['1', 'Clear the culvert at Mill Lane', 'Head of Highways', 'March 2027', ''],
  ['2', 'Publish the depot plan', '', 'TBC', ''],
];
let opened: OpenedSession;

async function open(contents: WorkbookContents, options: Parameters<typeof openSession>[2] = {}) {
  opened = await openSession(contents, {}, options);
  await opened.session.setAsAt(committee);
  opened.host.resetTraffic();
  return opened;
}

function tracker(name: string, more: Partial<SheetContents> = {}): SheetContents {
  return sheetOf(name, ROWS, more);
}

afterEach(() => opened.close());

test('hidden and very hidden sheets are read like the others, in three round trips and without a write', async () => {
  const { session, host } = await open(
    workbookOf([
      tracker('Shown'),
      tracker('Hidden', { visibility: 'hidden' }),
      tracker('Deep', { visibility: 'very-hidden' }),
    ]),
  );
  await session.validate();
  expect(session.state().report!.trackers.map(({ sheet }) => sheet)).toEqual(['Shown', 'Hidden', 'Deep']);
  expect(host.traffic()).toMatchObject({ writes: [], undoClearing: [] });
  // The last lets go of what was kept in Excel.run.
  expect(host.traffic().requests).toBeLessThanOrEqual(4);
});

test('hidden rows and columns are told to the engine, and so are tables', async () => {
  const { session, host } = await open(
    workbookOf([
      tracker('Plan', {
        hiddenRows: [2],
        hiddenColumns: [3],
        tables: [{ name: 'Actions', range: 'A1:E3' }],
      }),
    ]),
  );
  await session.validate();
  expect(session.state().report!.trackers[0]).toMatchObject({ hidden: { actions: 1, columns: [3] } });
  expect(host.traffic().requests).toBeLessThanOrEqual(4);
  host.switches.responseLimit = 1200;
  await session.validate();
  expect(session.state().report!.trackers[0]).toMatchObject({ hidden: { actions: 1, columns: [3] } });
});

test('a workbook of 1904 is read by its own count of days', async () => {
  const serial = parseIsoDay('2027-03-31')! + 24107;
  const sheet = sheetOf('Plan', [HEADER, ['1', 'Clear the culvert', 'Clerk', serial, '']]);
  const rows = sheet.rows.map((row) =>
    row?.map((cell) => (cell?.value === serial ? { ...cell, style: 1 } : cell)),
  );
  const contents = {
    ...workbookOf([{ ...sheet, rows }]),
    styles: [{ numberFormat: 'General' }, { numberFormat: 'dd/mm/yyyy' }],
  };
  const { session, spreadsheet } = await open(contents, { isDate1904: true });
  await session.validate();
  expect(session.state().report!.trackers[0]!.actions[0]!.deadline.due).toBe(parseIsoDay('2027-03-31'));
  await session.writeStatusColumns();
  const { id } = spreadsheet.sheets()[0]!;
  expect(spreadsheet.values(id, { row: 1, column: 7, rows: 1, columns: 1 })).toEqual([[serial]]);
});

test('a stray cell in the last row and column costs a few round trips, not a million rows', async () => {
  const { session, host, spreadsheet } = await open(workbookOf([tracker('Plan')]));
  const { id } = spreadsheet.sheets()[0]!;
  // A spreadsheet that says so, for the workbench cannot grow to Excel's last cell.
  const far = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
  const usedArea = spreadsheet.usedArea.bind(spreadsheet);
  let asked = 0;
  spreadsheet.usedArea = (sheet, valuesOnly) => (asked++ === 0 ? far : usedArea(sheet, valuesOnly));
  await session.validate();
  expect(session.state().report!.summary.actions).toBe(2);
  expect(host.traffic().requests).toBeLessThanOrEqual(8);
  expect(id).toBeTruthy();
});

test('a sheet that is deleted while it is read does not keep the others from being read', async () => {
  const { session, spreadsheet } = await open(workbookOf([tracker('Plan'), tracker('Gone')]));
  const gone = spreadsheet.sheets()[1]!.id;
  const tables = spreadsheet.tables.bind(spreadsheet);
  // The tables are asked for at the end of the first request.
  spreadsheet.tables = () => {
    if (spreadsheet.sheets().length > 1) spreadsheet.deleteSheet(gone);
    return tables();
  };
  await session.validate();
  expect(session.state().notice).toBeNull();
  expect(session.state().report!.trackers.map(({ sheet }) => sheet)).toEqual(['Plan']);
});

test.each([4_000, 60_000])('answers of at most %i bytes are enough', async (limit) => {
  const { contents } = samples.find(({ file }) => file === 'scrutiny-plan.xlsx')!;
  const { session, host } = await open(contents);
  await session.validate();
  const { report } = session.state();
  host.switches.responseLimit = limit;
  await session.validate();
  expect(session.state().report).toEqual(report);
});

test('a range that answers null is read in halves', async () => {
  const { contents } = samples.find(({ file }) => file === 'scrutiny-plan.xlsx')!;
  const { session, host } = await open(contents);
  host.switches.cellLimit = 100;
  await session.validate();
  expect(session.state().report!.summary.actions).toBe(60);
});

test('a Validate that is cancelled leaves the report before it, and the next one works', async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => [
    `${i}`,
    `Publish plan ${i} of the depot`,
    'Clerk',
    'May 2027',
    '',
  ]);
  const { session } = await open(workbookOf([sheetOf('Plan', [HEADER, ...rows])]));
  const seen: number[] = [];
  const stop = session.subscribe(() => {
    const { progress } = session.state();
    if (!progress) return;
    seen.push(progress.rowsDone);
    session.cancel();
  });
  await session.validate();
  stop();
  expect(seen.length).toBeGreaterThan(0);
  expect(session.state()).toMatchObject({ report: null, notice: null, busy: null, progress: null });
  const told: number[] = [];
  session.subscribe(() => told.push(session.state().progress?.rowsDone ?? -1));
  await session.validate();
  expect(session.state().report!.summary.actions).toBe(3000);
  const steps = told.filter((rowsDone) => rowsDone >= 0);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});

test('sheets that are done are shown while another is judged, and are gone where the officer cancels', async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => [`${i}`, `Publish plan ${i}`, 'Clerk', 'May 2027', '']);
  const { session } = await open(workbookOf([tracker('Plan'), sheetOf('Long plan', [HEADER, ...rows])]));
  const shown: (number | undefined)[] = [];
  const stop = session.subscribe(() => {
    const { busy, report } = session.state();
    if (busy && report) shown.push(report.summary.actions);
    if (busy && report) session.cancel();
  });
  await session.validate();
  stop();
  expect(shown[0]).toBe(2);
  expect(session.state().report).toBeNull();
  await session.validate();
  expect(session.state().report!.summary.actions).toBe(3002);
});
