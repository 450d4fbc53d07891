import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '../../scripts/deploy/environment';
import { headersBySort } from '../../scripts/deploy/headers';
import { openDesk, ready, type Desk } from './support/desk';

jest.setTimeout(120_000);

const file = 'environments/example.json';
const environment = readEnvironment(readFileSync(join(__dirname, '../..', file), 'utf8'), file);

let desk: Desk;

/** The pane, served with the headers that a deployed one has. */
beforeAll(async () => {
  desk = await openDesk();
  await desk.page.route('**/taskpane.html*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...headersBySort(environment).page } });
  });
  await desk.page.reload();
  await ready(desk.page);
});

afterAll(() => desk?.close());

test('Under the headers of a deployed site every view of the pane opens, and nothing of it is refused', async () => {
  await desk.pane.getByRole('button', { name: 'Validate', exact: true }).click();
  await desk.pane.getByText('16 actions, 10 recommendations').waitFor();
  const tabs = await desk.pane.getByRole('tab').all();
  expect(tabs.length).toBeGreaterThan(3);
  for (const tab of tabs) {
    await tab.click();
    await desk.pane.locator('[role="tabpanel"]:visible').first().waitFor();
  }
  await desk.pane.getByText('RECS.STATUS').first().waitFor();
  expect(desk.complaints).toEqual([]);
  expect(desk.foreign).toEqual([]);
});

test('Under the same headers nothing can be sent anywhere else, even by a script that tries', async () => {
  const sent = await desk.pane.locator('body').evaluate(async () => {
    const tries = [
      fetch('https://elsewhere.example.org/', {
        method: 'POST',
        body: 'words of a tracker',
        mode: 'no-cors',
      }),
      new Promise((settle, fail) => {
        const image = new Image();
        image.onload = settle;
        image.onerror = fail;
        image.src = 'https://elsewhere.example.org/words-of-a-tracker.png';
      }),
    ];
    const outcomes = await Promise.allSettled(tries);
    return outcomes.map(({ status }) => status);
  });
  expect(sent).toEqual(['rejected', 'rejected']);
  const refusals = desk.complaints.join('\n');
  expect(refusals).toMatch(/Content Security Policy[^]*"connect-src 'self'"/);
  expect(refusals).toMatch(/Content Security Policy[^]*"img-src 'self' data:"/);
});
