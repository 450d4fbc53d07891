import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openDesk, ready, texts, type Desk } from './support/desk';

jest.setTimeout(120_000);

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  ({ page } = desk);
});

afterAll(() => desk?.close());

async function opened(name: string): Promise<void> {
  await page.locator('#file-name').filter({ hasText: name }).waitFor();
  await ready(page);
}

function whereFocusIs(): Promise<string | undefined> {
  return page.evaluate(() =>
    ['ribbon', 'grid', 'pane'].find((id) => document.getElementById(id)!.contains(document.activeElement)),
  );
}

test('F6 goes round ribbon, grid and pane, and Shift+F6 back', async () => {
  await page.locator('#ribbon button').first().focus();
  const way: (string | undefined)[] = [];
  for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6', 'Shift+F6']) {
    await page.keyboard.press(key);
    way.push(await whereFocusIs());
  }
  expect(way).toEqual(['grid', 'pane', 'ribbon', 'pane', 'grid', 'ribbon']);
});

test('The keyboard works in the grid after F6 has gone there', async () => {
  await page.locator('#ribbon button').last().focus();
  await page.keyboard.press('F6');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => window.workbench!.spreadsheet.selection().area.row === 1);
});

test('A sample chosen from the list opens in place of the one before, with the add-in started anew', async () => {
  await page.locator('#ribbon').getByRole('button', { name: 'Validate' }).click();
  await desk.pane.getByText('recommendations in ‘Flood review’').waitFor();
  await page.getByLabel('Sample').selectOption('scrutiny-plan.xlsx');
  await opened('scrutiny-plan.xlsx');
  await desk.pane.getByText('Press Validate to read').waitFor();
  await page.locator('#ribbon').getByRole('button', { name: 'Validate' }).click();
  await desk.pane.getByText('60 actions').first().waitFor();
});

test('A file dropped on the page is opened', async () => {
  const bytes = readFileSync(join(__dirname, '../../samples/all-well.xlsx')).toString('base64');
  await page.evaluate((base64) => {
    const transfer = new DataTransfer();
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([content], 'dropped.xlsx'));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
  }, bytes);
  await opened('dropped.xlsx');
  expect((await texts(page, 'A1'))[0]?.[0]).toContain('Museum collections review');
});

test('A workbook in which nothing is to be found says so', async () => {
  await page.locator('#ribbon').getByRole('button', { name: 'Validate' }).click();
  await desk.pane.getByText('No findings.').waitFor();
});

test('Dark turns page, grid and pane dark, and is kept for the next visit', async () => {
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  await page.locator(':root[data-theme="dark"]').waitFor({ state: 'attached' });
  // The pane paints before Office tells it the theme.
  const darkPane = desk.pane.locator(':root[style*="color-scheme: dark"]');
  await darkPane.waitFor({ state: 'attached' });
  await page.reload();
  await ready(page);
  expect(await page.getByRole('button', { name: 'Dark', exact: true }).getAttribute('aria-pressed')).toBe(
    'true',
  );
  await darkPane.waitFor({ state: 'attached' });
});

test('Nothing was complained of in the console', () => {
  expect(desk.complaints).toEqual([]);
  expect(desk.foreign).toEqual([]);
});
