import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../test/browser/support/browser';

const dist = join(__dirname, '../dist');
const SITE = 'https://localhost:3000';
const TURNS = 5;

/** What is asked as soon as the page makes a function known, as Excel asks it of a workbook that is opened. */
const QUESTIONS = {
  DUE: [[['June 2027']], [['2026-03-31']]],
  STATUS: [[['June 2027']], [['Work has begun']], [['2026-03-31']]],
  RAG: [[['June 2027']], [['Work has begun']], [['Clerk']], null, [['2026-03-31']]],
};

/** Stands in the place of office.js, which comes from Microsoft: asks, and takes down when the answer comes. */
const OFFICE = `
  const questions = ${JSON.stringify(QUESTIONS)};
  window.answered = {};
  window.Office = { onReady: () => new Promise(() => {}), actions: { associate() {} } };
  window.CustomFunctions = {
    Error: class { constructor(code, message) { Object.assign(this, { code, message }); } },
    ErrorCode: {},
    associate(id, answer) {
      const setResult = () => { answered[id] ??= performance.now(); };
      if (questions[id]) queueMicrotask(() => answer(...questions[id], { setResult }));
    },
  };`;

/** How long after the start of the add-in's page its functions answer, in a browser that has nothing stored; needs `npm run build`. */
export async function benchStart(): Promise<string[]> {
  if (!existsSync(join(dist, 'taskpane.html')))
    return ['nothing is built yet: run npm run build, then this again'];
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox'],
  });
  const turns: Record<string, number>[] = [];
  for (let turn = 0; turn < TURNS; turn++) turns.push(await answeredAfter(browser));
  await browser.close();
  return Object.keys(QUESTIONS).map((name) => {
    const times = turns.map((turn) => turn[name]!).sort((a, b) => a - b);
    const label = `from the start of the page to the first answer of RECS.${name}`;
    return `${label.padEnd(66)}${`${times[Math.floor(TURNS / 2)]!.toFixed(0)} ms`.padStart(9)}`;
  });
}

/** Milliseconds by function. */
async function answeredAfter(browser: Browser): Promise<Record<string, number>> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    if (hostname !== 'localhost') return route.fulfill({ contentType: 'text/javascript', body: OFFICE });
    const types = { html: 'text/html', js: 'text/javascript', css: 'text/css' } as const;
    const file = join(dist, pathname);
    const contentType = types[pathname.split('.').at(-1) as keyof typeof types];
    return existsSync(file) ? route.fulfill({ contentType, body: readFileSync(file) }) : route.abort();
  });
  await page.goto(`${SITE}/taskpane.html`);
  const answered = await page.waitForFunction((wanted) => {
    const { answered } = window as unknown as { readonly answered: Record<string, number> };
    return Object.keys(answered).length === wanted ? answered : null;
  }, Object.keys(QUESTIONS).length);
  const times = (await answered.jsonValue()) as Record<string, number>;
  await context.close();
  return times;
}
