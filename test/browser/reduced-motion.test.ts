import { openDesk, ready, type Desk } from './support/desk';
import { paneFrame, show, VIEWS } from './support/pane';

jest.setTimeout(180_000);

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  await desk.page.emulateMedia({ reducedMotion: 'reduce' });
});

afterAll(() => desk?.close());

/** What moves in the pane by itself, through every shadow tree: its element and why. */
function moving(): Promise<string[]> {
  return paneFrame(desk.page).evaluate(() => {
    const lasts = (times: string): boolean => times.split(',').some((time) => parseFloat(time) > 0);
    const look = (root: Document | ShadowRoot): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => {
        const style = getComputedStyle(element);
        const why = [
          lasts(style.animationDuration) && 'animation',
          lasts(style.transitionDuration) && 'transition',
          style.scrollBehavior === 'smooth' && 'smooth scrolling',
          element.matches('progress:indeterminate') && style.display !== 'none' && 'a bar without a value',
        ].filter((reason) => reason !== false);
        const own = why.map((reason) => `${element.localName}: ${reason}`);
        return element.shadowRoot ? [...own, ...look(element.shadowRoot)] : own;
      });
    return look(document);
  });
}

test('Where motion is not wanted nothing moves by itself while a workbook is read', async () => {
  const { page, pane } = desk;
  let letThrough = (): void => {};
  const isWanted = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/\/engine\.\w+\.js$/, async (route) => {
    await isWanted;
    await route.continue();
  });
  await page.reload();
  await ready(page);
  await pane.getByRole('button', { name: 'Validate' }).click();
  await pane.locator('progress:indeterminate').waitFor({ state: 'attached' });
  expect(await moving()).toEqual([]);
  letThrough();
  await pane.getByText('16 actions, 10 recommendations').waitFor();
});

test.each(VIEWS)('Nor does anything in %s', async (view) => {
  await show(desk, view);
  expect(await moving()).toEqual([]);
});

test('Where motion is wanted a bar without a value is shown, so that what is looked for here can be seen', async () => {
  const { page, pane } = desk;
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.route(/\/engine\.\w+\.js$/, () => undefined);
  await page.reload();
  await pane.getByRole('button', { name: 'Validate' }).click();
  await pane.locator('progress:indeterminate').waitFor();
  expect(await moving()).toEqual(['progress: a bar without a value']);
});
