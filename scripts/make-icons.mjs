/**
 * Draws assets/<mark>-<size>.png from assets/<mark>.svg: `node scripts/make-icons.mjs`. Set CHROME to draw with an
 * installed browser in place of the one from the npm package.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

const MARKS = ['recs', 'validate', 'rag-columns'];
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const assets = join(import.meta.dirname, '..', 'assets');
const profile = mkdtempSync(join(tmpdir(), 'icons-'));
const browser = await playwright.launchPersistentContext(profile, {
  executablePath: process.env.CHROME ?? (await chromium.executablePath()),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  for (const mark of MARKS) {
    const svg = readFileSync(join(assets, `${mark}.svg`), 'utf8');
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      writeFileSync(join(assets, `${mark}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
  rmSync(profile, { recursive: true });
}
