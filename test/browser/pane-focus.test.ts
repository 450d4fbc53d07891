import { openDesk, type Desk } from './support/desk';
import { focused, paneFrame, show, showFixable, tabTo, validate } from './support/pane';

jest.setTimeout(180_000);

let desk: Desk;

afterEach(() => desk?.close());

async function expectFocus(page: Desk['page'], words: RegExp, role = 'button'): Promise<void> {
  let found = await focused(page);
  for (let look = 0; look < 50 && !(words.test(found.words) && found.role === role); look++) {
    await page.waitForTimeout(100);
    found = await focused(page);
  }
  expect(found.words).toMatch(words);
  expect(found.role).toBe(role);
}

test('Validate keeps the focus while the workbook is read, and what was found is announced', async () => {
  desk = await openDesk();
  const { page, pane } = desk;
  await tabToPane();
  await tabTo(page, 'Validate');
  const kept = paneFrame(page).evaluate(async () => {
    const root = document.querySelector('recs-pane')!.shadowRoot!;
    const button = root.activeElement;
    let wasBusy = false;
    for (let frame = 0; frame < 2000; frame++) {
      await new Promise(requestAnimationFrame);
      if (root.activeElement !== button) return 'The focus was lost.';
      const isBusy = button?.getAttribute('aria-disabled') === 'true';
      if (wasBusy && !isBusy) return 'kept';
      wasBusy ||= isBusy;
    }
    return 'Validate was never busy.';
  });
  await page.keyboard.press('Enter');
  expect(await kept).toBe('kept');
  await pane.getByRole('status').filter({ hasText: 'Done. 37 findings, 16 actions.' }).waitFor();
});

test('A change that is made leads on to the finding after it', async () => {
  desk = await openDesk({ path: '/?sample=scrutiny-plan.xlsx' });
  const { page, pane } = desk;
  await validate(desk);
  await showFixable(desk, 'text-deadline');
  await pane.getByRole('searchbox').focus();
  await tabTo(page, /Cell F22/);
  await tabTo(page, 'Make this change');
  await page.keyboard.press('Enter');
  await expectFocus(page, /Cell F51/);
});

test('A form for a reason gives the focus back to its finding, and a dismissal to the next one', async () => {
  desk = await openDesk();
  const { page } = desk;
  await validate(desk);
  await show(desk, 'Findings');
  await tabTo(page, /Cell C4/);
  await tabTo(page, 'Dismiss…');
  await page.keyboard.press('Enter');
  await expectFocus(page, /Why can it stay/, 'input');
  await page.keyboard.press('Home');
  await expectFocus(page, /Why can it stay/, 'input');
  await page.keyboard.press('Escape');
  await expectFocus(page, /Cell C4/);
  await tabTo(page, 'Dismiss…');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Agreed with the chair');
  await page.keyboard.press('Enter');
  await expectFocus(page, /Cell E6/);
});

test('A finding that is scrolled out of sight leaves the focus with its list, whose keys go on from there', async () => {
  desk = await openDesk();
  const { page, pane } = desk;
  await validate(desk);
  await show(desk, 'Findings');
  await tabTo(page, /Cell C4/);
  await pane.locator('body').evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expectFocus(page, /./, 'list');
  await page.keyboard.press('ArrowDown');
  await expectFocus(page, /Cell E6/);
});

test('A button that leads to another view leaves the focus in it, and one that is used up, beside it', async () => {
  desk = await openDesk();
  const { page, pane } = desk;
  await validate(desk);
  await tabTo(page, 'See the findings');
  await page.keyboard.press('Enter');
  await expectFocus(page, /37 findings|^$/, 'tabpanel');
  await page.evaluate(() =>
    window.workbench!.host.editAs('officer', 'Flood review', 'D6', [["'March 2026"]]),
  );
  await pane.getByRole('button', { name: 'Check again' }).waitFor();
  await tabTo(page, 'Check again', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectFocus(page, /^Validate$/);
});

test('A button that changes into another one, or goes, leaves the focus where the next step is', async () => {
  desk = await openDesk();
  const { page, pane } = desk;
  await validate(desk);
  await pane.getByLabel('As-at date').fill('2027-07-31');
  await tabTo(page, 'Use today');
  await page.keyboard.press('Enter');
  await expectFocus(page, /As-at date/, 'input');
  await tabTo(page, 'Add RAG columns');
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Remove' }).waitFor();
  await tabTo(page, 'Remove');
  await page.keyboard.press('Enter');
  await expectFocus(page, /^Add RAG columns$/);
  await show(desk, 'Settings');
  await pane.getByRole('button', { name: 'Reset…' }).focus();
  await page.keyboard.press('Enter');
  await expectFocus(page, /^Reset all$/);
  await page.keyboard.press('Enter');
  await expectFocus(page, /^Reset…$/);
});

/** As somebody comes to the pane by keyboard. */
async function tabToPane(): Promise<void> {
  await desk.page.locator('#ribbon button').first().focus();
  await desk.page.keyboard.press('F6');
  await desk.page.keyboard.press('F6');
}
