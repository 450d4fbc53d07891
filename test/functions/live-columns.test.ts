import { serialOfDay, parseIsoDay } from '../../src/core';
import { sheetOf, workbookOf } from '../workbench/contents-builder';
import type { Session } from '../../src/excel';
import { openFunctions, type OpenFunctions } from './open-functions';

const TITLES = ['Ref', 'Action', 'Owner', 'By When', 'Success criterion', 'Progress'];
const ROWS = [
  ['1', 'Publish the list of streets', 'Head of Highways', '30/06/2025', 'List on the website', 'Begun'],
  ['2', 'Inspect every culvert', 'Head of Drainage', 'June 2099', 'All 40 inspected', 'Begun'],
  ['3', 'Write to the parishes', 'Clerk', 'as above', 'All 12 letters sent', ''],
  ['4', 'Clear the ditches', '', 'TBC', 'Ditches clear', 'On hold until the spring'],
];
const DUE_2099 = serialOfDay(parseIsoDay('2099-06-30')!);

let open: OpenFunctions;
afterEach(() => open.close());

async function openTracker(rows: readonly (readonly string[])[] = ROWS) {
  open = await openFunctions(workbookOf([sheetOf('Tracker', [TITLES, ...rows])]));
  const { session } = await import('../../src/excel');
  return session;
}

async function writeLive(session: Session) {
  await session.setHabits({ areColumnsLive: true });
  await session.writeStatusColumns();
}

function formulas(row: number, columns = 4): unknown[][] {
  const sheet = open.spreadsheet.sheets()[0]!.id;
  return open.spreadsheet.formulas(sheet, { row, column: 6, rows: 1, columns });
}

const LIVE = [['=RECS.RAG()', '=RECS.STATUS()', '=IFNA(RECS.DUE(),"")', '=RECS.WHY()']];

test('written as formulas, the columns show what values would, and follow the sheet', async () => {
  const session = await openTracker();
  await writeLive(session);
  expect(session.state()).toMatchObject({
    areColumnsLive: true,
    notice: {
      tone: 'done',
      text: 'RAG columns added as formulas: columns G to J of ‘Tracker’.',
      place: { sheet: 'Tracker', row: 0, column: 9 },
    },
  });
  expect([1, 2, 3, 4].map((row) => formulas(row))).toEqual([LIVE, LIVE, LIVE, LIVE]);
  const { actions } = session.state().report!.trackers[0]!;
  await open.shows('G1:H5', [
    ['RECS RAG', 'RECS Status'],
    ...actions.map(({ rag, status }) => [rag, status]),
  ]);
  await open.shows('I3:I5', [[DUE_2099], [DUE_2099], ['']]);
  await open.shows(
    'J2:J5',
    actions.map(({ why }) => [why]),
  );

  open.type('D2', '30/06/2099');
  await open.shows('G2:I2', [['Green', 'On track', DUE_2099]]);
});

test('Validate finds what it found before them, and writes nothing', async () => {
  const session = await openTracker();
  await session.validate();
  const before = session.state().report;
  await writeLive(session);
  await open.shows('H3', [['On track']]);
  const writes = jest.spyOn(open.spreadsheet, 'write');
  await session.validate();
  expect(session.state().report).toEqual(before);
  expect(session.state().notice).toBeNull();
  expect(writes).not.toHaveBeenCalled();
});

test('Validate gives a new action its formulas, and takes them from a row that holds none any more', async () => {
  const session = await openTracker();
  await writeLive(session);
  open.type('B6', 'Mend the weir');
  open.type('D6', 'June 2099');
  open.type('C6', 'Clerk');
  for (const column of ['A', 'B', 'C', 'D', 'E', 'F']) open.type(`${column}4`, '');
  await session.validate();
  expect(formulas(5)).toEqual(LIVE);
  expect(formulas(3)).toEqual([['', '', '', '']]);
});

test('turned into values, the cells hold what they showed', async () => {
  const session = await openTracker();
  await writeLive(session);
  await open.shows('H3', [['On track']]);
  const shown = await open.shown('G1:J5');
  await session.setHabits({ areColumnsLive: false });
  expect(session.state().areColumnsLive).toBe(false);
  expect([0, 1, 2, 3, 4].flatMap((row) => formulas(row))).toEqual(shown);
  expect(await open.shown('G1:J5')).toEqual(shown);
  await session.writeStatusColumns();
  expect(formulas(2)).toEqual([shown[2]]);
});

test('values can be turned into formulas, which a plain refresh keeps', async () => {
  const session = await openTracker();
  await session.writeStatusColumns();
  expect(formulas(1)[0]![0]).toBe('Red');
  await session.setHabits({ areColumnsLive: true });
  expect(formulas(1)).toEqual(LIVE);
  await session.writeStatusColumns();
  expect(formulas(1)).toEqual(LIVE);
});

test('removed, they leave nothing, though they show no answer', async () => {
  const session = await openTracker();
  await writeLive(session);
  open.type('G2', '=RECS.RAG()+RECS.NOSUCH()');
  await open.shows('G2', [['#NAME?']]);
  await session.removeStatusColumns();
  expect(await open.shown('G1:J5')).toEqual(Array.from({ length: 5 }, () => ['', '', '', '']));
  expect(session.state().hasStatusColumns).toBe(false);
});

test('answers of the officer’s own formulas are blank to Validate, where they spill as well', async () => {
  const session = await openTracker();
  await session.validate();
  const before = session.state().report!.trackers[0]!.actions.map(({ status, why }) => [status, why]);
  open.type('G1', 'Status');
  open.type('G2', '=RECS.PROGRESS(F2:F5)');
  await open.shows('G2:G5', [['in progress'], ['in progress'], ['blank'], ['on hold']]);
  await session.validate();
  expect(session.state().report!.trackers[0]!.actions.map(({ status, why }) => [status, why])).toEqual(
    before,
  );
});

test('a column of the officer’s own formulas is not taken for free, though all of it looks blank', async () => {
  const session = await openTracker();
  for (const row of [2, 3, 4, 5]) open.type(`H${row}`, `=IF(RECS.OWNER(C${row})="",1,"")`);
  await open.shown('H2:H5');
  await session.writeStatusColumns();
  expect(await open.shown('H1')).toEqual([['']]);
  expect(await open.shown('I1:L1')).toEqual([['RECS RAG', 'RECS Status', 'RECS Due', 'RECS Why']]);
});

test('a tracker too long for formulas is told so, and gets none', async () => {
  const rows = Array.from({ length: 2501 }, (_, i) => [
    String(i + 1),
    `Inspect bridge ${i + 1}`,
    'Clerk',
    'June 2099',
    'Report filed',
    'Begun',
  ]);
  const session = await openTracker(rows);
  await writeLive(session);
  expect(session.state()).toMatchObject({
    hasStatusColumns: false,
    notice: {
      tone: 'problem',
      text: '‘Tracker’ has 2,501 actions, and formulas for more than 2,500 would make the workbook slow. Its columns can hold values.',
    },
  });
});
