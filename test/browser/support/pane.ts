import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { Desk } from './desk';

declare global {
  interface Window {
    axe?: { run(context: object, options: object): Promise<AxeResults> };
  }
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The parts of the pane by the words of their tabs. */
export const VIEWS = ['Overview', 'Findings', 'Actions', 'Columns', 'Settings', 'Help'] as const;
export type ViewName = (typeof VIEWS)[number];

export function paneFrame(page: Page): Frame {
  return page.frames().find((each) => each.url().includes('/taskpane.html'))!;
}

/** What axe finds against WCAG 2.2 AA and good practice, a line for each element. */
export async function faults(frame: Frame, context: object = { include: ['html'] }): Promise<string[]> {
  // Not as a script element, which a page's policy refuses.
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(
    (within) => window.axe!.run(within, { resultTypes: ['violations'] }),
    context,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}

/** How many pixels of the pane lie out of sight to the side. */
export function hiddenWidth(page: Page): Promise<number> {
  return paneFrame(page).evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** As narrow as a pane gets: 320 pixels, beside the line that parts it from the grid. */
export async function makeNarrow(page: Page): Promise<void> {
  await page.addStyleTag({ content: '#pane { flex-basis: 321px !important; }' });
  await paneFrame(page).waitForFunction(() => innerWidth === 320);
}

/** What a window of 1366 × 768 holds at 200 % zoom. */
export async function zoomIn(page: Page): Promise<void> {
  await page.setViewportSize({ width: 683, height: 384 });
}

/** Presses Validate, and waits until the report is there. */
export async function validate({ pane }: Desk): Promise<void> {
  await pane.getByRole('button', { name: 'Validate' }).click();
  await pane.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
  await pane.getByText('Judged as at').or(pane.getByText('No tracker was found')).first().waitFor();
}

export async function show({ pane }: Desk, view: ViewName): Promise<void> {
  await pane.getByRole('tab', { name: view }).click();
  await pane.getByRole('tabpanel', { name: view }).waitFor();
  await pane.getByRole('tabpanel').getByText('Opening…').waitFor({ state: 'detached' });
}

/** The findings of a rule for which a change is offered. */
export async function showFixable(desk: Desk, rule: string): Promise<void> {
  await show(desk, 'Findings');
  await desk.pane.getByLabel('Show').selectOption('fixable');
  await desk.pane.getByRole('searchbox').fill(rule);
}

/** Presses Tab, or Shift+Tab, until an element of this role and name has the focus, as somebody without a mouse does. */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 60; step++) {
    const reached = (await focused(page)).words;
    if (typeof name === 'string' ? reached === name : name.test(reached)) return;
    passed.push(reached);
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${String(name)}; it passed ${passed.join(' | ')}.`);
}

/** What has the focus in the pane, through every shadow tree: its words, or its label, and its role. */
export function focused(page: Page): Promise<{ words: string; role: string }> {
  return paneFrame(page).evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const words =
      labels.length > 0 ? labels.map((label) => label.textContent).join(' ') : element?.textContent;
    return {
      words: (words ?? '').replace(/\s+/g, ' ').trim(),
      role: element?.getAttribute('role') ?? element?.localName ?? '',
    };
  });
}

/** What a screen reader is told of a part of the pane, without the choices of its lists and the ends of long texts. */
export async function heard({ pane }: Desk, lines: number): Promise<string> {
  const snapshot = await pane.locator('recs-pane').ariaSnapshot();
  return (
    snapshot
      .split('\n')
      .filter((line) => !/^\s*- option /.test(line))
      // How many findings there are, and how sure a column is, are other tests' business.
      .map((line) => line.replace(/ \d+ % of its cells fit\./, '').replace(/\d[\d,]*/g, '#'))
      .map((line) => (line.length > 110 ? `${line.slice(0, 100)}…` : line))
      .slice(0, lines)
      .join('\n')
  );
}
