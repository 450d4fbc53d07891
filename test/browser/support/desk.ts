import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Area } from '../../../workbench/host/spreadsheet';
import type {} from '../../../workbench/page/main';
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

/** The day it is in the browser, so that no answer depends on the day the tests are run. */
const TODAY = '2026-11-23T10:00:00';

/** Runs in each page before its scripts: its clock begins at a set time and goes on from there. */
function beginAt(time: string): void {
  const shift = Date.parse(time) - Date.now();
  const now = (): number => Reflect.apply(RealDate.now, RealDate, []) + shift;
  const RealDate = Date;
  window.Date = new Proxy(RealDate, {
    construct: (target, args, called) =>
      Reflect.construct(target, args.length > 0 ? args : [now()], called) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
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
  await context.addInitScript(beginAt, TODAY);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  // A question about unsaved changes is answered with yes, as somebody trying things would.
  page.on('dialog', (dialog) => void dialog.accept());
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
  // The grid draws itself a moment later; before that it has nothing that could take the focus.
  await page.locator('#grid [data-u-comp="editor"]').first().waitFor({ state: 'attached' });
}

function setUp(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run these tests with jest's browser set-up.`);
  return value;
}

/** Goes to a cell by the name box, as a person does who knows its address; typing then goes into it. */
export async function goToCell(page: Page, address: string): Promise<void> {
  const nameBox = page.locator('#grid input.univer-appearance-none');
  await nameBox.fill(address);
  await nameBox.press('Enter');
  await expectSelection(page, address);
}

export async function expectSelection(page: Page, address: string): Promise<void> {
  const area = areaOf(address);
  await page.waitForFunction((wanted) => {
    const { area } = window.workbench!.spreadsheet.selection();
    return area.row === wanted.row && area.column === wanted.column;
  }, area);
}

/** Types into a cell by keyboard and ends with Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goToCell(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The texts of a range of the sheet in front, as they are shown. */
export function texts(page: Page, range: string): Promise<string[][]> {
  return page.evaluate((area) => {
    const { spreadsheet } = window.workbench!;
    return spreadsheet.texts(spreadsheet.activeSheet(), area);
  }, areaOf(range));
}

/** Waits until a cell shows a text. */
export async function expectText(page: Page, address: string, text: string): Promise<void> {
  await page.waitForFunction(
    ({ area, wanted }) => {
      const { spreadsheet } = window.workbench!;
      return spreadsheet.texts(spreadsheet.activeSheet(), area)[0]?.[0] === wanted;
    },
    { area: areaOf(address), wanted: text },
  );
}

/** How many pixels of the grid, as a person sees it, have this colour, "#RRGGBB", or one that no eye tells from it. */
export async function pixelsOf(page: Page, colour: string): Promise<number> {
  const shot = await page.locator('#grid').screenshot();
  return page.evaluate(
    async ([base64, wanted]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const drawing = new OffscreenCanvas(image.width, image.height).getContext('2d', {
        willReadFrequently: true,
      })!;
      drawing.drawImage(image, 0, 0);
      const { data } = drawing.getImageData(0, 0, image.width, image.height);
      const parts = [1, 3, 5].map((at) => parseInt(wanted.slice(at, at + 2), 16));
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (parts.every((part, index) => Math.abs(data[at + index]! - part) <= 3)) count++;
      }
      return count;
    },
    [shot.toString('base64'), colour] as const,
  );
}

function areaOf(range: string): Area {
  const [first, last = first] = range.split(':').map((address) => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(digits) - 1, column };
  });
  if (!first || !last) throw new Error(`${range} is no range.`);
  return {
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}
