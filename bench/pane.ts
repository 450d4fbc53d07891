import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { cellText } from '../src/core';
import { findBrowser } from '../test/browser/support/browser';
import type {} from '../workbench/page/main';
import { serve } from '../workbench/server/serve';
import { noteWhenUsable, scrollAbout } from './in-page';
import { realisticSheet } from './realistic-sheet';

/** Enough for well over 10,000 findings. */
const ACTIONS = 5000;
const VIEWPORT = { width: 1366, height: 768 };

/** The pane in the workbench in a browser without a screen: how soon it can be used, and how a long list scrolls. */
export async function benchPane(): Promise<string[]> {
  if (!existsSync(join(__dirname, '../dist/taskpane.html')))
    return ['nothing is built yet: run npm run build, then this again'];
  const { executablePath, env } = await findBrowser();
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args });
  const server = await serve({ port: 0 });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-GB' });
    page.setDefaultTimeout(60_000);
    // Whoever runs this names functions by a helper that pages do not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(noteWhenUsable);
    await page.goto(server.address);
    const usable = await usableAfter(page);
    // The same page again beside a grid that is there, as a pane in Excel starts beside Excel.
    await page.evaluate(() => window.workbench!.showTheme());
    const usableAgain = await usableAfter(page);
    await openLarge(page);
    return [
      `can be used ${usableAgain.toFixed(0)} ms after its page started, ${usable.toFixed(0)} ms where the workbench starts at the same time`,
      ...(await scrollFindings(page)),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function paneFrame(page: Page): Promise<Frame> {
  await page.locator('body[data-state="ready"]').waitFor({ state: 'attached' });
  await page.frameLocator('#pane-frame iframe').getByRole('button', { name: 'Validate' }).waitFor();
  return page.frames().find((each) => each.url().includes('/taskpane.html'))!;
}

async function usableAfter(page: Page): Promise<number> {
  const frame = await paneFrame(page);
  await frame.waitForFunction(() => window.usableAfter !== undefined);
  return frame.evaluate(() => window.usableAfter!);
}

async function openLarge(page: Page): Promise<void> {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const { rows } = realisticSheet(ACTIONS);
  const text = rows.map((cells) => cells.map((cell) => quoted(cellText(cell))).join(',')).join('\n');
  await page
    .locator('#file')
    .setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator('#file-name').filter({ hasText: 'large' }).waitFor();
}

async function scrollFindings(page: Page): Promise<string[]> {
  const frame = await paneFrame(page);
  const start = performance.now();
  await frame.getByRole('button', { name: 'Validate' }).click();
  await frame.getByText('Judged as at').waitFor();
  const validated = performance.now() - start;
  const shown = await frame.evaluate(async () => {
    const frameEnd = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const tab = document.querySelector('recs-pane')!.shadowRoot!.querySelector<HTMLElement>('#tab-findings')!;
    const clicked = performance.now();
    tab.click();
    await frameEnd();
    await frameEnd();
    return performance.now() - clicked;
  });
  const number = await frame
    .getByText(/findings\.$/)
    .first()
    .innerText();
  const { longest, slow, frames, work } = await frame.evaluate(scrollAbout);
  return [
    `${ACTIONS.toLocaleString('en-GB')} actions: validated in ${(validated / 1000).toFixed(1)} s; ${number.replace('.', '')} drawn in ${shown.toFixed(0)} ms`,
    `scrolled for ${frames} frames, by hand and by the bar: longest frame ${longest.toFixed(0)} ms, ${slow} above 50 ms, at most ${work.toFixed(0)} ms of it work of the page`,
  ];
}
