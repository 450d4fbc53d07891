import { sheetOf, workbookOf } from '../workbench/contents-builder';
import { openFunctions, type OpenFunctions } from './open-functions';

const TRACKER = [
  ['Ref', 'Action', 'Owner', 'By When', 'Success criterion', 'Progress'],
  ['1', 'Publish the list of streets', 'Head of Highways', '30/06/2025', 'List on the website', 'Begun'],
  ['2', 'Inspect every culvert', 'Head of Drainage', 'June 2099', 'All 40 inspected', 'Begun'],
  [
    '3',
    'Write to the parishes',
    'Clerk',
    '30/06/2025',
    'All 12 letters sent',
    'Complete, all sent in May 2025',
  ],
];

let open: OpenFunctions;

async function openTracker(settings: Record<string, unknown> = {}): Promise<void> {
  open = await openFunctions(
    workbookOf([sheetOf('Tracker', TRACKER), sheetOf('Notes', [['Nothing here']])]),
    settings,
  );
}
afterEach(() => open.close());

test('a formula without arguments answers for the row it stands in', async () => {
  await openTracker();
  for (const row of [2, 3, 4]) open.type(`H${row}`, '=RECS.STATUS()');
  open.type('I2', '=RECS.RAG()');
  open.type('J2', '=RECS.WHY()');
  await open.shows('H2:H4', [['Overdue'], ['On track'], ['Complete']]);
  const [[colour, reason]] = (await open.shown('I2:J2')) as [[string, string]];
  expect(colour).toBe('Red');
  expect(reason).toMatch(/^Due 30 June 2025, /);
});

test('it follows edits of its row, and reads only the cells that were edited', async () => {
  await openTracker();
  open.type('H2', '=RECS.STATUS()');
  await open.shows('H2', [['Overdue']]);
  await new Promise((resolve) => setTimeout(resolve, 500));
  open.host.resetTraffic();
  open.type('D2', 'June 2099');
  await open.shows('H2', [['On track']]);
  expect(open.host.traffic().responseBytes).toBeLessThan(5000);
  open.type('F2', 'Complete');
  await open.shows('H2', [['Complete']]);
});

test('any number of formulas share one reading of the sheet', async () => {
  await openTracker();
  open.host.resetTraffic();
  for (const row of [2, 3, 4])
    for (const column of ['H', 'I', 'J']) open.type(`${column}${row}`, '=RECS.STATUS()');
  await open.shows('H2:J4', [
    ['Overdue', 'Overdue', 'Overdue'],
    ['On track', 'On track', 'On track'],
    ['Complete', 'Complete', 'Complete'],
  ]);
  expect(open.host.traffic().requests).toBeLessThan(16);
});

test('in a row without an action it is #N/A, and answers once there is one', async () => {
  await openTracker();
  open.type('H9', '=RECS.STATUS()');
  open.type('H1', '=RECS.RAG()');
  await open.shows('H9', [['#N/A']]);
  await open.shows('H1', [['#N/A']]);
  open.type('B5', 'Clear the ditches');
  open.type('D5', '30/06/2025');
  open.type('H5', '=RECS.STATUS()');
  await open.shows('H5', [['Overdue']]);
});

test('where Excel does not say where it stands it is #N/A', async () => {
  await openTracker();
  open.host.switches.givesAddresses = false;
  open.type('H2', '=RECS.STATUS()');
  await open.shows('H2', [['#N/A']]);
});

test('formulas in a column titled Status are blank to each other', async () => {
  await openTracker();
  open.type('G1', 'Status');
  for (const row of [2, 3, 4]) open.type(`G${row}`, '=RECS.STATUS()');
  open.type('H2', '=RECS.WHY()');
  await open.shows('G2:G4', [['Overdue'], ['On track'], ['Complete']]);
  open.type('D2', 'June 2099');
  await open.shows('G2', [['On track']]);
  expect(String((await open.shown('H2'))[0]![0])).toMatch(/June 2099/);
});

test('it stays with its row when rows are inserted above', async () => {
  await openTracker();
  open.type('H3', '=RECS.STATUS()');
  await open.shows('H3', [['On track']]);
  open.spreadsheet.insertRows(open.spreadsheet.sheets()[0]!.id, 1, 2);
  await open.shows('H5', [['On track']]);
  open.type('D5', '30/06/2025');
  await open.shows('H5', [['Overdue']]);
});

test('once the last formula is gone, nothing more is read', async () => {
  await openTracker();
  open.type('H2', '=RECS.STATUS()');
  await open.shows('H2', [['Overdue']]);
  open.type('H2', 'done');
  await open.shown('H2');
  await new Promise((resolve) => setTimeout(resolve, 800));
  open.host.resetTraffic();
  open.type('D2', 'June 2099');
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(open.host.traffic().requests).toBe(0);
});
