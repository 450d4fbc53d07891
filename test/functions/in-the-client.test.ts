import { dayOf, serialOfDay } from '../../src/core';
import { sheetOf, workbookOf } from '../workbench/contents-builder';
import { openFunctions, type OpenFunctions } from './open-functions';

const mockListeners = new Set<() => void>();
let mockToday = '2026-11-22';
jest.mock('../../src/today', () => ({
  today: () => jest.requireActual<typeof import('../../src/core')>('../../src/core').parseIsoDay(mockToday),
  onNewDay: (listener: () => void) => {
    mockListeners.add(listener);
    return () => mockListeners.delete(listener);
  },
}));

function midnight(): void {
  mockToday = '2026-11-23';
  for (const listener of [...mockListeners]) listener();
}

let open: OpenFunctions;
beforeEach(() => (mockToday = '2026-11-22'));
afterEach(async () => {
  await open.close();
  expect(mockListeners.size).toBe(0);
});

const TRACKER = [
  ['Action', 'Owner', 'By When', 'Success criterion', 'Progress', 'Response'],
  ['Publish the list of streets', 'Clerk', '22/11/2026', 'List on the website', 'Begun', 'Accepted'],
  ['Inspect every culvert', '', 'June 2099', 'All 40 inspected', 'Begun', 'Accepted'],
  ['Write to the parishes', 'Clerk', 'TBC', '', '', 'Accepted'],
];
const AS_AT = '"23 November 2026"';

async function openTracker(rows: Parameters<typeof sheetOf>[1] = TRACKER, rest = {}): Promise<void> {
  open = await openFunctions(workbookOf([sheetOf('Tracker', rows, rest)]));
}

/** Types a formula into H2 and gives what the range shows. */
async function answerOf(formula: string, range: string): Promise<unknown[][]> {
  open.type('H2', formula);
  return open.shown(range);
}

describe('through the client of Excel', () => {
  test('WHY spills a reason for each row', async () => {
    await openTracker();
    expect(await answerOf(`=RECS.WHY(C2:C4,E2:E4,B2:B4,D2:D4,${AS_AT})`, 'H2:H4')).toEqual([
      ['Due 22 November 2026, 1 day before 23 November 2026.'],
      ['Due 30 June 2099, 26517 days after 23 November 2026. No owner is named.'],
      ['No date can be read from ‘TBC’. No success criterion is given.'],
    ]);
  });

  test('CHECK spills the findings on each row, empty where all is well', async () => {
    await openTracker();
    const shown = await answerOf(`=RECS.CHECK(A2:A4,B2:B4,C2:C4,D2:D4,E2:E4,F2:F4,${AS_AT})`, 'H2:H4');
    const [overdue, unowned, undated] = shown.flat() as [string, string, string];
    expect(overdue).toMatch(/22 November 2026/);
    expect(unowned).toMatch(/^No owner is named/);
    expect(undated).toMatch(/^‘TBC’ leaves the deadline open\. .*how success will be known/);
  });

  test('DUE spills serial numbers, and #N/A in its place where there is no day', async () => {
    await openTracker();
    expect(await answerOf('=RECS.DUE(C2:C4)', 'H2:H4')).toEqual([
      [serialOfDay(dayOf(2026, 11, 22)!)],
      [serialOfDay(dayOf(2099, 6, 30)!)],
      ['#N/A'],
    ]);
  });

  test('SUMMARY spills a table of counts, by group as well, of colours that another formula spills', async () => {
    await openTracker();
    open.type('G2', `=RECS.RAG(C2:C4,E2:E4,B2:B4,D2:D4,${AS_AT})`);
    await open.shows('G2:G4', [['Red'], ['Amber'], ['Amber']]);
    expect(await answerOf('=RECS.SUMMARY(G2:G4)', 'H2:I4')).toEqual([
      ['Red', 1],
      ['Amber', 2],
      ['Total', 3],
    ]);
    expect(await answerOf('=RECS.SUMMARY(G2:G4,B2:B4)', 'H2:K5')).toEqual([
      ['', 'Red', 'Amber', 'Total'],
      ['Clerk', 1, 1, 2],
      ['(blank)', 0, 1, 1],
      ['Total', 1, 2, 3],
    ]);
  });

  test('a row of cells gives a row of answers, and a block a block', async () => {
    await openTracker([
      ['June 2099', 'TBC'],
      ['30/06/2025', ''],
    ]);
    expect(await answerOf(`=RECS.STATUS(A1:B1,"Begun",${AS_AT})`, 'H2:I2')).toEqual([
      ['On track', 'No date'],
    ]);
    expect(await answerOf(`=RECS.STATUS(A1:B2,"Begun",${AS_AT})`, 'H2:I3')).toEqual([
      ['On track', 'No date'],
      ['Overdue', 'No date'],
    ]);
  });

  test('a cell whose formula shows nothing is as blank as an empty one', async () => {
    await openTracker();
    open.type('B2', '=""');
    const colours = await answerOf('=RECS.RAG("June 2099","Begun",B2:B4)', 'H2:H4');
    expect(colours).toEqual([['Amber'], ['Amber'], ['Green']]);
  });

  test('columns of an Excel table can be named', async () => {
    await openTracker(TRACKER, {
      tables: [{ name: 'Plan', range: 'A1:F4' }],
    });
    expect(await answerOf(`=RECS.STATUS(Plan[By When],Plan[Progress],${AS_AT})`, 'H2:H4')).toEqual([
      ['Overdue'],
      ['On track'],
      ['No date'],
    ]);
  });

  test('after midnight a formula answers anew without being touched, spilled or for its own row', async () => {
    await openTracker();
    open.type('H2', '=RECS.STATUS(C2:C4,E2:E4)');
    open.type('I2', '=RECS.STATUS()');
    open.type('J2', '=RECS.DAYSLEFT(C2)');
    open.type('K2', '=RECS.STATUS(C2,E2,"22 November 2026")');
    await open.shows('H2:K2', [['Due soon', 'Due soon', 0, 'Due soon']]);
    midnight();
    await open.shows('H2:K2', [['Overdue', 'Overdue', -1, 'Due soon']]);
  });

  test('a formula that is typed over is called no more', async () => {
    await openTracker();
    open.type('H2', '=RECS.STATUS(C2,E2)');
    await open.shows('H2', [['Due soon']]);
    expect(mockListeners.size).toBe(1);
    open.type('H2', 'done');
    await open.shown('H2');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(mockListeners.size).toBe(0);
  });

  test('ten thousand formulas, one a row, are all answered, and all anew after midnight', async () => {
    await openTracker();
    const answers = Array.from({ length: 10_000 }, (): unknown[] => []);
    const told = async (times: number): Promise<void> => {
      const end = Date.now() + 30_000;
      while (Date.now() < end && answers.some((own) => own.length < times))
        await new Promise((resolve) => setTimeout(resolve, 25));
    };
    const args = [[['22/11/2026']], [['Begun']], null];
    const cancels = answers.map((own) =>
      open.host.functions.stream('STATUS', args, (outcome) => void own.push(outcome)),
    );
    await told(1);
    expect(new Set(answers.map((own) => JSON.stringify(own)))).toEqual(
      new Set([JSON.stringify([{ value: [['Due soon']] }])]),
    );
    midnight();
    await told(2);
    expect(new Set(answers.map(([, second]) => JSON.stringify(second)))).toEqual(
      new Set([JSON.stringify({ value: [['Overdue']] })]),
    );
    for (const cancel of cancels) cancel();
  });
});
