import { join } from 'node:path';
import { chromium, type FrameLocator, type Page } from 'playwright-core';
import { findBrowser } from '../test/browser/support/browser';
import { serve } from '../workbench/server/serve';

/** Makes the pictures of README from the built pages: `npm run build`, then `npm run pictures`. */

const FOLDER = join(__dirname, '../docs/images');
/** So that the pictures of two days differ in nothing but what was changed. */
const AS_AT = '2026-11-23';

interface Opened {
  readonly page: Page;
  readonly pane: FrameLocator;
}

async function validated({ page, pane }: Opened): Promise<void> {
  await pane.getByLabel('As-at date').fill(AS_AT);
  await pane.getByRole('button', { name: 'Validate' }).click();
  await pane.getByText('Judged as at').waitFor();
  await page.mouse.move(0, 0);
}

/** The sheet with RAG columns, the first view beside it. */
async function workbench({ page, pane }: Opened): Promise<void> {
  await pane.getByRole('button', { name: 'Add RAG columns' }).click();
  await pane.getByText('RAG columns added').waitFor();
  const nameBox = page.locator('#grid input.univer-appearance-none');
  await nameBox.fill('I12');
  await nameBox.press('Enter');
  await pane.locator('body').evaluate(() => scrollTo(0, 0));
  await settle(page);
  await page.screenshot({ path: join(FOLDER, 'workbench.png') });
}

/** Findings with a change that is offered. */
async function findings({ page, pane }: Opened): Promise<void> {
  await pane.getByRole('tab', { name: 'Findings' }).click();
  await pane.getByLabel('Show').selectOption('fixable');
  await settle(page);
  await page.locator('#pane').screenshot({ path: join(FOLDER, 'findings.png') });
}

/** Actions with their reasons, in the dark. */
async function actions({ page, pane }: Opened): Promise<void> {
  await pane.getByRole('tab', { name: 'Actions' }).click();
  await settle(page);
  await page.locator('#pane').screenshot({ path: join(FOLDER, 'actions.png') });
}

/** The grid draws by itself, and nothing tells when it is done. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(1500);
}

async function main(): Promise<void> {
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
  const server = await serve({ port: 0 });
  for (const [colorScheme, draw] of [
    ['light', workbench],
    ['light', findings],
    ['dark', actions],
  ] as const) {
    const page = await browser.newPage({
      viewport: { width: 1366, height: 768 },
      colorScheme,
      locale: 'en-GB',
    });
    await page.goto(server.address);
    await page.locator('body[data-state="ready"]').waitFor({ state: 'attached' });
    const opened: Opened = { page, pane: page.frameLocator('#pane-frame iframe') };
    await validated(opened);
    await draw(opened);
    await page.close();
  }
  await browser.close();
  await server.close();
}

void main();
