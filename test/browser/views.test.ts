import { openDesk, type Desk } from './support/desk';
import {
  faults,
  heard,
  hiddenWidth,
  makeNarrow,
  paneFrame,
  show,
  validate,
  VIEWS,
  zoomIn,
} from './support/pane';

jest.setTimeout(180_000);

async function openDetails({ pane }: Desk): Promise<void> {
  for (const closed of await pane.locator('details').all())
    await closed.evaluate((details) => ((details as HTMLDetailsElement).open = true));
}

describe.each(['light', 'dark', 'forced'] as const)('In %s colours', (colours) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk({ colorScheme: colours === 'dark' ? 'dark' : 'light' });
    if (colours === 'forced') await desk.page.emulateMedia({ forcedColors: 'active' });
    await makeNarrow(desk.page);
  });

  afterAll(() => desk?.close());

  async function expectSound(name: string): Promise<void> {
    await openDetails(desk);
    expect(await faults(paneFrame(desk.page))).toEqual([]);
    expect(await hiddenWidth(desk.page)).toBeLessThanOrEqual(0);
    await desk.screenshot(`${name}-${colours}`);
  }

  test('the pane has no accessibility fault and fits into 320 pixels before the first Validate', async () => {
    await expectSound('first');
    await show(desk, 'Findings');
    await expectSound('not-yet');
    await show(desk, 'Overview');
    await validate(desk);
  });

  test.each(VIEWS)('%s has no accessibility fault and fits into 320 pixels', async (view) => {
    await show(desk, view);
    if (view === 'Help') await desk.pane.getByText('RECS.STATUS', { exact: true }).waitFor();
    await expectSound(view.toLowerCase());
  });

  test('so it is with RAG columns there, a question for the reason of a dismissal, and stale rows', async () => {
    await show(desk, 'Overview');
    await desk.pane.getByRole('button', { name: 'Add RAG columns' }).click();
    await desk.pane.getByLabel('Refresh them at every Validate').waitFor();
    await expectSound('with-columns');
    await show(desk, 'Findings');
    await desk.pane.getByRole('button', { name: 'Dismiss…' }).first().click();
    await desk.page.evaluate(() =>
      window.workbench!.host.editAs('officer', 'Flood review', 'D12', [["'March 2026"]]),
    );
    await desk.pane.getByRole('button', { name: 'Check again' }).waitFor();
    await expectSound('dismissing');
  });

  test('nothing was complained of, and nothing was asked for elsewhere', () => {
    expect(desk.complaints).toEqual([]);
    expect(desk.foreign).toEqual([]);
  });
});

test('At 200 % zoom no view scrolls sideways, and nothing stays in the way of what is read', async () => {
  const desk = await openDesk();
  try {
    await zoomIn(desk.page);
    await validate(desk);
    for (const view of VIEWS) {
      await show(desk, view);
      expect(await faults(paneFrame(desk.page))).toEqual([]);
      expect(await hiddenWidth(desk.page)).toBeLessThanOrEqual(0);
      await desk.screenshot(`zoomed-${view.toLowerCase()}`);
    }
    await desk.pane.locator('body').evaluate(() => scrollTo(0, 300));
    const header = await desk.pane.locator('recs-pane header').boundingBox();
    const pane = await desk.page.locator('#pane-frame').boundingBox();
    expect(header!.y).toBeLessThan(pane!.y);
  } finally {
    await desk.close();
  }
});

describe('With the sample', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
    await validate(desk);
  });

  afterAll(() => desk?.close());

  test.each(VIEWS)('a screen reader is told what %s holds', async (view) => {
    await show(desk, view);
    if (view === 'Help') await desk.pane.getByText('RECS.STATUS', { exact: true }).waitFor();
    expect(await heard(desk, 45)).toMatchSnapshot();
  });

  test('a column taken for something else is read so at once, and as before when RECS decides again', async () => {
    const { pane } = desk;
    await show(desk, 'Columns');
    await pane.getByLabel('Column C ‘Owner’').selectOption('Priority');
    await pane.getByText('As you chose.').first().waitFor();
    await pane.getByRole('button', { name: 'Let RECS decide' }).click();
    await pane.getByText('As you chose.').waitFor({ state: 'detached' });
    expect(await pane.getByLabel('Column C ‘Owner’').inputValue()).toBe('owner');
  });

  test('another profile changes the colours, and Reset brings them back', async () => {
    const { pane } = desk;
    const blue = pane.getByRole('listitem').filter({ hasText: /^\s*Blue/ });
    await show(desk, 'Settings');
    await pane.getByLabel('How colours are given').selectOption('green-when-done');
    await pane.getByText('with green in place of blue').waitFor();
    await show(desk, 'Overview');
    await blue.waitFor({ state: 'detached' });
    await show(desk, 'Settings');
    await pane.getByRole('button', { name: 'Reset…' }).click();
    await pane.getByRole('button', { name: 'Reset all' }).click();
    await show(desk, 'Overview');
    await blue.waitFor();
  });

  test('a word of the council’s own is read from then on, until it is taken out again', async () => {
    const { pane, page } = desk;
    await page.evaluate(() => window.workbench!.host.editAs('officer', 'Flood review', 'F12', [['Zedded']]));
    await show(desk, 'Settings');
    await pane.getByLabel('Word or phrase').fill('Zedded');
    await pane.getByLabel('What it means').selectOption('Progress: on hold');
    await pane.getByRole('button', { name: 'Add', exact: true }).click();
    await pane.getByText('‘Zedded’').waitFor();
    await pane.getByRole('button', { name: 'Validate' }).click();
    await show(desk, 'Actions');
    await pane.getByRole('searchbox').fill('on hold');
    await pane.getByText('1 action.').waitFor();
    await show(desk, 'Settings');
    await pane.getByRole('button', { name: 'Remove ‘Zedded’' }).click();
    await pane.getByText('‘Zedded’').waitFor({ state: 'detached' });
  });
});
