import { expectSelection, expectText, openDesk, texts, type Desk } from './support/desk';
import { paneFrame, show, showFixable, tabTo, validate } from './support/pane';

jest.setTimeout(180_000);

let desk: Desk;

afterEach(() => desk?.close());

async function numberFound(): Promise<number> {
  return parseInt(await desk.pane.getByText(/^[\d,]+ findings?\.$/).innerText(), 10);
}

test('The keyboard alone validates, goes to a cell, mends it, checks again, and dismisses what may stay', async () => {
  desk = await openDesk();
  const { page, pane } = desk;
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.locator('#ribbon button').first().focus();
  await press('F6', 'F6');
  await tabTo(page, 'Validate');
  await press('Enter');
  await pane.getByText('Judged as at').waitFor();
  await tabTo(page, 'Overview');
  await press('ArrowRight');
  await tabTo(page, 'Search words, owners or cells');
  await page.keyboard.type('D36');
  await tabTo(page, /Cell D36/);
  await press('Enter');
  await expectSelection(page, 'D36');

  await press('F6', 'F6');
  await page.keyboard.type('31/03/2027');
  await press('Enter');
  await pane.getByText('Row 36 of ‘Flood review’ has changed since it was judged.').waitFor();
  await press('F6');
  await tabTo(page, 'Check again', 'Shift+Tab');
  await press('Enter');
  await pane.getByText('No finding contains these words.').waitFor();

  await tabTo(page, 'Search words, owners or cells');
  await press('Control+a', 'Delete');
  const before = await numberFound();
  await tabTo(page, /Cell C4/);
  await tabTo(page, 'Dismiss…');
  await press('Enter');
  await page.keyboard.type('Agreed with the chair');
  await press('Enter');
  await pane.getByText('Dismissed. The workbook keeps your reason.').waitFor();
  await pane.getByText(`${before - 1} findings.`).waitFor();
  await tabTo(page, 'Undo', 'Shift+Tab');
  await press('Enter');
  await pane.getByText(`${before} findings.`).waitFor();
  expect(desk.complaints).toEqual([]);
});

test('Arrow keys, Home and End go through the findings', async () => {
  desk = await openDesk();
  const { page, pane } = desk;
  await validate(desk);
  await show(desk, 'Findings');
  await pane.getByRole('searchbox').focus();
  await tabTo(page, /^Consider Cell C4/);
  await page.keyboard.press('End');
  await tabTo(page, /Cell/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.workbench!.spreadsheet.selection().area.row > 50);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expectSelection(page, 'C4');
});

test('An edit that is offered is made in the sheet, then all others of its kind, and neither is found again', async () => {
  desk = await openDesk({ path: '/?sample=scrutiny-plan.xlsx' });
  const { page, pane } = desk;
  await validate(desk);
  await showFixable(desk, 'text-deadline');
  await pane.getByText('3 findings.').waitFor();
  const first = pane.getByRole('listitem').filter({ hasText: 'Cell F22' });
  expect(await first.getByRole('definition').allInnerTexts()).toEqual(['‘31/05/26’', '31 May 2026']);
  await first.getByRole('button', { name: 'Make all 3 changes of this kind' }).waitFor();
  await first.getByRole('button', { name: 'Make this change' }).click();
  await first.waitFor({ state: 'detached' });
  expect(await texts(page, 'F22')).toEqual([['31/05/2026']]);
  expect(await texts(page, 'F51')).toEqual([['30 September 2026']]);
  await pane.getByRole('button', { name: 'Make all 2 changes of this kind' }).first().click();
  await pane.getByText('No finding contains these words.').waitFor();
  await expectText(page, 'F51', '30/09/2026');
  await expectText(page, 'F56', '29/01/2027');
  expect(desk.complaints).toEqual([]);
});

test('What a cell holds by now is not overwritten, and that is told', async () => {
  desk = await openDesk({ path: '/?sample=scrutiny-plan.xlsx' });
  const { page, pane } = desk;
  await validate(desk);
  await page.evaluate(() => window.workbench!.host.editAs('officer', 'Action plan', 'F22', [["'TBC"]]));
  await show(desk, 'Findings');
  await pane.getByRole('searchbox').fill('F22');
  await pane.getByRole('button', { name: 'Make this change' }).click();
  await pane.getByText('F22 of ‘Action plan’ was left as it is: it no longer holds').waitFor();
  expect(await texts(page, 'F22')).toEqual([['TBC']]);
});

test('RAG columns say where they will stand and where they do, and Validate leaves them alone if that is wished', async () => {
  desk = await openDesk();
  const { page, pane } = desk;
  await validate(desk);
  await pane.getByText('first four empty columns right of the tracker in ‘Flood review’').waitFor();
  await pane.getByRole('button', { name: 'Add RAG columns' }).click();
  await pane.getByText('They are columns G to J of ‘Flood review’.').waitFor();
  await pane.getByLabel('Refresh them at every Validate').uncheck();
  await page.evaluate(() =>
    window.workbench!.host.editAs('officer', 'Flood review', 'D12', [["'March 2028"]]),
  );
  await pane.getByRole('button', { name: 'Check again' }).click();
  await pane.getByRole('button', { name: 'Check again' }).waitFor({ state: 'detached' });
  await validate(desk);
  expect(await texts(page, 'H12')).toEqual([['Overdue']]);
  await pane.getByRole('button', { name: 'Refresh', exact: true }).click();
  await expectText(page, 'H12', 'On track');
});

test('Marks come and go with their tick', async () => {
  desk = await openDesk();
  const { page, pane } = desk;
  const marked = () =>
    page.evaluate(() => {
      const { spreadsheet } = window.workbench!;
      return spreadsheet.conditionalFormats(spreadsheet.activeSheet()).length;
    });
  await validate(desk);
  await pane.getByLabel('Mark the cells that findings speak of').check();
  await pane.getByText('The cells that findings speak of are marked').waitFor();
  expect(await marked()).toBe(1);
  await pane.getByLabel('Mark the cells that findings speak of').uncheck();
  await pane.getByText('Marks removed.').waitFor();
  expect(await marked()).toBe(0);
});

test('Changed rows are judged again by themselves where the officer wishes so', async () => {
  desk = await openDesk();
  const { page, pane } = desk;
  await validate(desk);
  await show(desk, 'Settings');
  await pane.getByLabel('Check changed rows automatically').check();
  await show(desk, 'Actions');
  await page.evaluate(() =>
    window.workbench!.host.editAs('officer', 'Flood review', 'D6', [["'March 2026"]]),
  );
  await pane
    .getByRole('listitem')
    .filter({ hasText: 'Row 6,' })
    .filter({ hasText: 'Red: Overdue' })
    .waitFor();
  expect(await pane.getByRole('button', { name: 'Check again' }).count()).toBe(0);
});

test('The focus is never moved unasked: not by a Validate, not by what has changed', async () => {
  desk = await openDesk();
  const { page, pane } = desk;
  await validate(desk);
  await show(desk, 'Findings');
  await pane.getByRole('searchbox').fill('owner');
  await page.evaluate(() => window.workbench!.run('validate', 'Recs.Validate'));
  await page.evaluate(() =>
    window.workbench!.host.editAs('officer', 'Flood review', 'D6', [["'March 2026"]]),
  );
  await pane.getByRole('button', { name: 'Check again' }).waitFor();
  const inside = await paneFrame(page).evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return (element as HTMLInputElement | null)?.type;
  });
  expect(inside).toBe('search');
});
