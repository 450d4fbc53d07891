import type { Page } from 'playwright-core';
import { goToCell, openDesk, ready, type Desk } from './support/desk';
import { faults, hiddenWidth, makeNarrow, paneFrame, show, validate } from './support/pane';

jest.setTimeout(180_000);

const ENGINE = /\/engine\.\w+\.js$/;

let desk: Desk;

afterEach(() => desk?.close());

async function openCsv({ page }: Desk, text: string): Promise<void> {
  await page
    .locator('#file')
    .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator('#file-name').filter({ hasText: 'list' }).waitFor();
  await ready(page);
}

/** The pane starts anew, as Excel starts it again when its theme has changed. */
async function restart(page: Page): Promise<void> {
  await page.evaluate(() => window.workbench!.showTheme());
}

async function expectSound(name: string): Promise<void> {
  await makeNarrow(desk.page);
  expect(await faults(paneFrame(desk.page))).toEqual([]);
  expect(await hiddenWidth(desk.page)).toBeLessThanOrEqual(0);
  await desk.screenshot(`blocked-${name}`);
}

test('Where no tracker is found, the pane says what it looked for, and the officer’s row of titles is taken', async () => {
  desk = await openDesk();
  const { page, pane } = desk;
  const people = ['North,Amin,12', 'South,Bell,9', 'West,Chandra,4'];
  await openCsv(desk, ['Depot list,,', ',,', 'Where,Name,Vans', ...people].join('\n'));
  await validate(desk);
  await pane.getByText('RECS looked for a row of titles').waitFor();
  await expectSound('no-tracker');
  await pane.getByRole('button', { name: 'Show where the titles are' }).click();
  await pane.getByText('No tracker was found in it.').waitFor();
  await goToCell(page, 'A3');
  await pane.getByRole('button', { name: 'Use the row I am in' }).click();
  await pane.getByLabel('Column B ‘Name’').selectOption('Owner');
  await pane.getByLabel('Column A ‘Where’').selectOption('Action');
  await pane.getByText('3 actions; titles in row 3.').waitFor();
});

test('Sheets without a tracker are listed, and one that is not wanted is not read', async () => {
  desk = await openDesk({ path: '/?sample=scrutiny-plan.xlsx' });
  const { pane } = desk;
  await validate(desk);
  await show(desk, 'Columns');
  expect(await pane.getByRole('checkbox').count()).toBe(3);
  expect(await pane.getByText('No tracker was found in it.').count()).toBe(2);
  await pane.getByLabel('Read ‘Action plan’').uncheck();
  await pane.getByText('No tracker was found in the sheets that are read.').waitFor();
  await pane.getByLabel('Read ‘Action plan’').check();
  await pane.getByText('60 actions').first().waitFor();
});

test('A workbook that is read-only is judged, and the pane says what cannot be kept in it', async () => {
  desk = await openDesk();
  const { page, pane } = desk;
  await page.evaluate(() => (window.workbench!.host.switches.isReadOnly = true));
  await validate(desk);
  await pane.getByRole('heading', { name: 'This workbook is read-only' }).waitFor();
  expect(await pane.getByRole('button', { name: 'Add RAG columns' }).count()).toBe(0);
  await expectSound('read-only');
});

test('A protected sheet is judged, and the pane says how columns can come to it', async () => {
  desk = await openDesk();
  const { page, pane } = desk;
  const protect = (isProtected: boolean) =>
    page.evaluate((is) => {
      const { spreadsheet } = window.workbench!;
      spreadsheet.setProtected(spreadsheet.activeSheet(), is);
    }, isProtected);
  await protect(true);
  await validate(desk);
  await pane.getByRole('heading', { name: '‘Flood review’ is protected' }).waitFor();
  await expectSound('protected');
  await protect(false);
  await validate(desk);
  await pane.getByRole('button', { name: 'Add RAG columns' }).waitFor();
});

test('An Excel that is too old is told so, with what to update', async () => {
  desk = await openDesk();
  const { page, pane } = desk;
  await page.evaluate(() => (window.workbench!.host.switches.requirements = { ExcelApi: '1.9' }));
  await restart(page);
  await pane.getByRole('heading', { name: 'This Excel is too old for the pane' }).waitFor();
  await expectSound('too-old');
});

test('A pane that cannot be fetched says so, and opens once the network is there again', async () => {
  desk = await openDesk();
  const { page, pane } = desk;
  await page.route(/\/pane\.\w+\.js$/, (route) => route.abort());
  await restart(page);
  await pane.getByRole('heading', { name: 'The pane could not be opened' }).waitFor();
  await expectSound('offline');
  await page.unroute(/\/pane\.\w+\.js$/);
  await pane.getByRole('button', { name: 'Try again' }).click();
  await pane.getByRole('button', { name: 'Validate' }).waitFor();
});

test('A Validate that is pressed before the engine is there waits for it, and says so', async () => {
  desk = await openDesk();
  const { page, pane } = desk;
  let letThrough = (): void => {};
  const isWanted = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(ENGINE, async (route) => {
    await isWanted;
    await route.continue();
  });
  await restart(page);
  await pane.getByText('Getting ready…').waitFor();
  await expectSound('getting-ready');
  await pane.getByRole('button', { name: 'Validate' }).click();
  await pane.getByRole('status').filter({ hasText: 'Getting ready…' }).waitFor();
  await expectSound('asked-early');
  letThrough();
  await pane.getByText('16 actions, 10 recommendations').waitFor();
});

test('Where the engine does not arrive, the pane says so, and validates once the network is there again', async () => {
  desk = await openDesk();
  const { page, pane } = desk;
  await page.route(ENGINE, (route) => route.abort());
  await restart(page);
  await pane.getByRole('heading', { name: 'This part could not be opened' }).waitFor();
  await page.unroute(ENGINE);
  await pane.getByRole('button', { name: 'Validate' }).click();
  await pane.getByText('16 actions, 10 recommendations').waitFor();
});

test('Parts that did not arrive are told where they would stand, and the others go on working', async () => {
  desk = await openDesk();
  const { page, pane } = desk;
  await page.route(/\/views\.\w+\.js$/, (route) => route.abort());
  await restart(page);
  await validate(desk);
  await pane.getByRole('tab', { name: 'Findings' }).click();
  await pane.getByRole('heading', { name: 'This part could not be opened' }).waitFor();
  await page.unroute(/\/views\.\w+\.js$/);
  await pane.getByRole('button', { name: 'Try again' }).click();
  await pane.getByText(/^\d+ findings\.$/).waitFor();
});

test('A pane that was opened needs no network any more', async () => {
  desk = await openDesk();
  const { page, pane } = desk;
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await validate(desk);
  for (const view of ['Findings', 'Actions', 'Columns', 'Settings'] as const) await show(desk, view);
  await show(desk, 'Help');
  await pane.getByText('RECS.STATUS', { exact: true }).waitFor();
  await show(desk, 'Overview');
  await pane.getByRole('button', { name: 'Add RAG columns' }).click();
  await pane.getByRole('button', { name: 'Remove' }).waitFor();
});
