import { openDesk, typeInto, type Desk } from './support/desk';
import { show, validate, VIEWS } from './support/pane';

jest.setTimeout(120_000);

let desk: Desk;

afterEach(() => desk?.close());

async function openPane(): Promise<void> {
  desk = await openDesk();
  await desk.pane.getByText('As at ').waitFor();
  await desk.page.waitForLoadState('networkidle');
}

test('Once the pane is open no request leaves it, whatever is done, and its policy is never broken', async () => {
  await openPane();
  const { page, pane } = desk;
  const asked: string[] = [];
  page.context().on('request', (request) => {
    if (!/^(?:data|blob|about):/.test(request.url())) asked.push(request.url());
  });
  await validate(desk);
  for (const view of VIEWS) await show(desk, view);
  await pane.getByText('RECS.STATUS', { exact: true }).waitFor();
  await pane.getByRole('button', { name: 'Copy RECS.STATUS' }).click();
  await show(desk, 'Findings');
  await pane.getByRole('searchbox').fill('C4');
  await pane.getByRole('button', { name: 'Dismiss…' }).first().click();
  await pane.getByLabel('Why can it stay as it is?').fill('Agreed with the chair');
  await pane.getByRole('button', { name: 'Dismiss', exact: true }).click();
  await show(desk, 'Overview');
  await pane.getByRole('button', { name: 'Add RAG columns' }).click();
  await pane.getByRole('button', { name: 'Remove' }).waitFor();
  await typeInto(page, 'L6', '=RECS.STATUS(D6,F6)');
  await show(desk, 'Settings');
  await pane.getByLabel('How colours are given').selectOption('green-when-done');
  await pane.getByText('with green in place of blue').waitFor();
  expect(asked).toEqual([]);
  expect(desk.complaints).toEqual([]);
});

test('A request that somebody slips into the pane is refused by its policy', async () => {
  await openPane();
  const { pane } = desk;
  const refused = await pane.locator('body').evaluate(async () => {
    const told = new Promise<string>((resolve) =>
      addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
        once: true,
      }),
    );
    await fetch('https://example.org/').catch(() => undefined);
    return told;
  });
  expect(refused).toBe('connect-src');
});
