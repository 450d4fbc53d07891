import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';

const SCREENSHOTS = join(__dirname, '../../../artefacts/screenshots');

export interface DeskOptions {
  readonly colorScheme?: 'light' | 'dark';
  /** Path and query; the workbench's start page where absent. */
  readonly path?: string;
}

/** A workbench open in a browser window of 1366 × 768, and what went wrong there unseen. */
export interface Desk {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors and warnings of the console, and errors nobody caught. */
  readonly complaints: readonly string[];
  /** Addresses asked for outside the workbench's own server. */
  readonly foreign: readonly string[];
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Where the set-up's server answers; ends without a slash. */
export function serverAddress(): string {
  return setUp('WORKBENCH_ADDRESS');
}

/** Opens the workbench and waits until the workbook and the add-in are both there. */
export async function openDesk({ colorScheme = 'light', path = '/' }: DeskOptions = {}): Promise<Desk> {
  const browser: Browser = await chromium.connect(setUp('WORKBENCH_BROWSER'));
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    colorScheme,
    locale: 'en-GB',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  context.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(`${serverAddress()}/`) || /^(data|blob|about):/.test(url);
    if (!isOwn) foreign.push(url);
  });
  await page.goto(serverAddress() + path);
  await ready(page);
  return {
    page,
    pane: page.frameLocator('#pane-frame iframe'),
    complaints,
    foreign,
    async screenshot(name) {
      mkdirSync(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
    },
    async close() {
      await context.close();
      await browser.close();
    },
  };
}

/** Waits until the page has a workbook open and the add-in beside it. */
export async function ready(page: Page): Promise<void> {
  await page.locator('body[data-state="ready"]').waitFor({ state: 'attached' });
}

function setUp(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run these tests with jest's browser set-up.`);
  return value;
}
