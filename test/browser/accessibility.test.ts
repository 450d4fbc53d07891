import { openDesk, type Desk } from './support/desk';
import { faults, paneFrame } from './support/pane';

jest.setTimeout(120_000);

/** The grid is Univer's: its toolbar has faults of its own that are not ours to mend. */
const OUR_PARTS = { exclude: ['#grid', '#pane-frame'] };

describe.each(['light', 'dark'] as const)('In the %s theme', (colorScheme) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk({ colorScheme });
  });

  afterAll(() => desk?.close());

  test('the page around the grid has no accessibility fault', async () => {
    expect(await faults(desk.page.mainFrame(), OUR_PARTS)).toEqual([]);
  });

  test('the message over a bad file has no accessibility fault', async () => {
    await desk.page
      .locator('#file')
      .setInputFiles({ name: 'empty.xlsx', mimeType: '', buffer: Buffer.from('') });
    await desk.page.getByRole('alert').filter({ hasText: 'empty.xlsx' }).waitFor();
    expect(await faults(desk.page.mainFrame(), OUR_PARTS)).toEqual([]);
    await desk.page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
  });

  test('the pane has no accessibility fault, before and after validating', async () => {
    const frame = paneFrame(desk.page);
    expect(await faults(frame)).toEqual([]);
    await desk.page.locator('#ribbon').getByRole('button', { name: 'Validate' }).click();
    await desk.pane.getByText('16 actions, 10 recommendations').waitFor();
    expect(await faults(frame)).toEqual([]);
    await desk.screenshot(`validated-${colorScheme}`);
  });

  test('the pane follows the theme of the page', async () => {
    const background = await desk.pane.locator('body').evaluate((body) => getComputedStyle(body).colorScheme);
    expect(background).toBe(colorScheme);
  });
});

test('Every control of the page can be reached and used by keyboard', async () => {
  const desk = await openDesk();
  try {
    const { page } = desk;
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.locator('#samples').focus();
    const reached: string[] = [];
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
    }
    expect(reached).toEqual(['Open…', 'Save', 'Dark', 'Validate', 'RAG columns', 'Recommendations']);
    await page.keyboard.press('Enter');
    await page.locator('#pane').waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await page.locator('#pane').waitFor({ state: 'visible' });
  } finally {
    await desk.close();
  }
});
