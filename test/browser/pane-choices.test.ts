import { openDesk, type Desk } from './support/desk';
import { show, validate } from './support/pane';

jest.setTimeout(180_000);

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});

afterEach(() => desk?.close());

/** The pane starts anew beside the same workbook, as it does when Excel is opened again. */
async function restart(): Promise<void> {
  await desk.page.evaluate(() => window.workbench!.showTheme());
  await desk.pane.getByText('Press Validate to read').waitFor();
}

/** How many actions have a colour, from the first view. */
async function countOf(colour: string): Promise<string> {
  await show(desk, 'Overview');
  const line = desk.pane.locator('recs-rag-counts li').filter({ hasText: colour });
  return (await line.innerText()).replace(/\D/g, '');
}

async function expectNoGreen(): Promise<void> {
  await show(desk, 'Overview');
  await desk.pane.locator('recs-rag-counts li').filter({ hasText: 'Green' }).waitFor({ state: 'detached' });
}

async function openRules(): Promise<void> {
  for (const rules of await desk.pane.locator('recs-rule-choices > details').all())
    await rules.evaluate((details) => ((details as HTMLDetailsElement).open = true));
}

test('A committee’s day is judged by, kept in the workbook, and taken back by one button', async () => {
  const { pane } = desk;
  await validate(desk);
  await pane.getByLabel('As-at date').fill('2027-07-31');
  await pane.getByText('Judged as at 31 July 2027.').waitFor();
  await pane.getByText('3 overdue').waitFor();
  await restart();
  await pane.getByText('As at 31 July 2027').waitFor();
  await pane.getByRole('button', { name: 'Use today' }).click();
  await pane.getByText('As at 23 November 2026').waitFor();
});

test('Findings and actions are grouped as was chosen last', async () => {
  const { pane } = desk;
  await validate(desk);
  await show(desk, 'Findings');
  await pane.getByLabel('Group by').selectOption('Owner');
  await pane.getByRole('heading', { name: 'No owner' }).waitFor();
  await pane.getByLabel('Group by').selectOption('How much it matters');
  await pane.getByRole('heading', { name: 'Must fix' }).waitFor();
  await show(desk, 'Actions');
  await pane.getByLabel('Group by').selectOption('Owner');
  await pane.getByRole('searchbox').fill('place');
  await pane.getByRole('heading', { name: /^Director of place/ }).waitFor();
  await pane.getByText('Read ‘June 2026’ as due 30 June 2026.').waitFor();
  await restart();
  await validate(desk);
  await show(desk, 'Findings');
  expect(await pane.getByLabel('Group by').inputValue()).toBe('level');
  await show(desk, 'Actions');
  expect(await pane.getByLabel('Group by').inputValue()).toBe('owner');
});

test('A rule that is taken off finds nothing, and one at another level finds it at that', async () => {
  const { pane } = desk;
  await validate(desk);
  await show(desk, 'Settings');
  await openRules();
  await pane.getByLabel('The acceptance is tied to a condition').selectOption('Must fix');
  await pane.getByText('1 changed').waitFor();
  await show(desk, 'Findings');
  await pane.getByLabel('Show').selectOption('must');
  await pane.getByRole('button', { name: /Must fix Cell C4/ }).waitFor();
  await show(desk, 'Settings');
  await openRules();
  await pane.getByLabel('The acceptance is tied to a condition').selectOption('Off');
  await show(desk, 'Findings');
  await pane.getByRole('button', { name: /Cell C4/ }).waitFor({ state: 'detached' });
});

test('Other warning days change what is due soon, and a file takes them to where everything was reset', async () => {
  const { pane, page } = desk;
  await validate(desk);
  expect(await countOf('Green')).toBe('1');
  await show(desk, 'Settings');
  await pane.getByLabel('Due soon: from how many days').fill('300');
  await pane.getByLabel('The financial year begins in').selectOption('January');
  await expectNoGreen();
  await show(desk, 'Settings');
  const saving = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Export to a file' }).click();
  const parts: Buffer[] = [];
  for await (const part of await (await saving).createReadStream()) parts.push(part as Buffer);
  const buffer = Buffer.concat(parts);
  expect(JSON.parse(buffer.toString())).toMatchObject({
    warningDays: 300,
    deadline: { financialYearStart: 1 },
  });
  await pane.getByRole('button', { name: 'Reset…' }).click();
  await pane.getByRole('button', { name: 'Reset all' }).click();
  expect(await countOf('Green')).toBe('1');
  await show(desk, 'Settings');
  await pane
    .getByLabel('Import from a file')
    .setInputFiles({ name: 'recs.config.json', mimeType: 'application/json', buffer });
  await expectNoGreen();
});

test('Help has each rule’s page and a formula to copy for the tracker that is open', async () => {
  const { pane } = desk;
  await validate(desk);
  await show(desk, 'Help');
  await pane.getByRole('button', { name: 'Copy RECS.STATUS' }).click();
  await pane.getByText('Copied.').waitFor();
  await pane.getByText('=RECS.STATUS(D6, F6)').waitFor();
  const rule = pane.locator('details#missing-owner');
  await rule.locator('summary').click();
  expect((await rule.innerText()).length).toBeGreaterThan(100);
});
