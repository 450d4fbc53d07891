import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expectSelection, openDesk, typeInto, type Desk } from './support/desk';

jest.setTimeout(180_000);

declare global {
  interface Window {
    axe?: { run(context: object, options: object): Promise<AxeResults> };
  }
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const VIEWS = ['Overview', 'Findings', 'Actions', 'Columns', 'Settings', 'Help'] as const;

function paneFrame(page: Page) {
  return page.frames().find((each) => each.url().includes('/taskpane.html'))!;
}

async function faults(page: Page): Promise<string[]> {
  await paneFrame(page).evaluate(AXE);
  const { violations } = await paneFrame(page).evaluate(() =>
    window.axe!.run({ include: ['html'] }, { resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} (${target.join(' ')})`));
}

/** How many pixels of the pane lie out of sight to the side. */
function hiddenWidth(page: Page): Promise<number> {
  return paneFrame(page).evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

async function validate({ pane }: Desk): Promise<void> {
  await pane.getByRole('button', { name: 'Validate' }).click();
  await pane.getByText('Judged as at').waitFor();
}

async function show({ pane }: Desk, view: (typeof VIEWS)[number]): Promise<void> {
  await pane.getByRole('tab', { name: view }).click();
  await pane.getByRole('tabpanel').getByText('Opening…').waitFor({ state: 'detached' });
}

describe.each(['light', 'dark', 'forced'] as const)('In %s colours', (colours) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk({ colorScheme: colours === 'dark' ? 'dark' : 'light' });
    if (colours === 'forced') await desk.page.emulateMedia({ forcedColors: 'active' });
    // As narrow as a pane gets.
    await desk.page.addStyleTag({ content: '#pane { width: 320px !important; min-width: 0 !important; }' });
    await validate(desk);
  });

  afterAll(() => desk?.close());

  test.each(VIEWS)('%s has no accessibility fault and fits into 320 pixels', async (view) => {
    await show(desk, view);
    if (view === 'Help') await desk.pane.getByText('RECS.STATUS', { exact: true }).waitFor();
    for (const closed of await desk.pane.locator('details').all())
      await closed.evaluate((details) => ((details as HTMLDetailsElement).open = true));
    expect(await faults(desk.page)).toEqual([]);
    expect(await hiddenWidth(desk.page)).toBeLessThanOrEqual(0);
    await desk.screenshot(`${view.toLowerCase()}-${colours}`);
  });

  test('Nothing was complained of, and nothing was asked for elsewhere', () => {
    expect(desk.complaints).toEqual([]);
    expect(desk.foreign).toEqual([]);
  });
});

describe('With the sample', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
    await validate(desk);
  });

  afterAll(() => desk?.close());

  const heard = () => desk.pane.locator('recs-pane').ariaSnapshot();

  test.each([
    ['Overview', /- heading "Actions by colour"[\s\S]*- textbox "As-at date"/],
    ['Findings', /- combobox "Group by"[\s\S]*- searchbox[\s\S]*- list "Findings":\n\s+- listitem/],
    ['Actions', /- list "Actions":[\s\S]*Red: Overdue/],
    ['Columns', /- checkbox "Read ‘Flood review’" \[checked\][\s\S]*- combobox "Column C ‘Owner’"/],
    ['Settings', /- combobox "How colours are given"[\s\S]*- spinbutton[\s\S]*- button "Reset…"/],
    ['Help', /- term: Enter[\s\S]*- heading "Functions for your cells"/],
  ] as const)('A screen reader is told what %s holds', async (view, expected) => {
    await show(desk, view);
    await desk.pane.getByRole('tabpanel', { name: view }).waitFor();
    const snapshot = await heard();
    expect(snapshot).toContain(`- tab "${view}" [selected]`);
    expect(snapshot).toMatch(expected);
  });

  test('The keyboard alone goes to a cell, dismisses what is found there, and takes it back', async () => {
    const { page, pane } = desk;
    await show(desk, 'Overview');
    await pane.getByRole('tab', { name: 'Overview' }).focus();
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press('ArrowRight');
    await pane
      .getByText('35 findings.')
      .or(pane.getByText(/^\d+ findings\.$/))
      .waitFor();
    const before = await pane.getByText(/^\d+ findings\.$/).innerText();
    await press('Tab', 'Tab', 'Tab', 'Tab', 'ArrowDown', 'ArrowUp', 'Enter');
    await expectSelection(page, 'C4');
    await press('Tab', 'Enter');
    await page.keyboard.type('Agreed with the chair');
    await press('Enter');
    await pane.getByText('Dismissed. The workbook keeps your reason.').waitFor();
    await pane.getByText(`${parseInt(before, 10) - 1} findings.`).waitFor();
    await press('Shift+Tab', 'Enter');
    await pane.getByText(before).waitFor();
  });

  test('A cell put right is no longer found', async () => {
    const { page, pane } = desk;
    await show(desk, 'Findings');
    await pane.getByRole('searchbox').fill('d36');
    await pane.getByText('Cell D36').first().waitFor();
    await typeInto(page, 'D36', '31/03/2027');
    await pane.getByRole('button', { name: 'Validate' }).click();
    await pane.getByText('No finding holds these words.').waitFor();
  });

  test('A column taken for something else is read so at once, and as before when RECS decides again', async () => {
    const { pane } = desk;
    await show(desk, 'Columns');
    await pane.getByLabel('Column C ‘Owner’').selectOption('Priority');
    await pane.getByText('As you chose.').first().waitFor();
    await pane.getByRole('button', { name: 'Let RECS decide' }).click();
    await pane.getByText('As you chose.').waitFor({ state: 'detached' });
    expect(await pane.getByLabel('Column C ‘Owner’').inputValue()).toBe('owner');
  });

  test('Another profile changes the colours, and Reset brings them back', async () => {
    const { pane } = desk;
    await show(desk, 'Settings');
    await pane.getByLabel('How colours are given').selectOption('green-when-done');
    await pane.getByText('with green in place of blue').waitFor();
    await show(desk, 'Overview');
    await pane
      .getByRole('listitem')
      .filter({ hasText: /^\s*Blue/ })
      .waitFor({ state: 'detached' });
    await show(desk, 'Settings');
    await pane.getByRole('button', { name: 'Reset…' }).click();
    await pane.getByRole('button', { name: 'Reset all' }).click();
    await show(desk, 'Overview');
    await pane
      .getByRole('listitem')
      .filter({ hasText: /^\s*Blue/ })
      .waitFor();
  });
});
