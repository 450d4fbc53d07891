import type { FrameLocator, Page } from 'playwright-core';
import {
  expectSelection,
  expectText,
  goToCell,
  openDesk,
  pixelsOf,
  ready,
  texts,
  typeInto,
  type Desk,
} from './support/desk';

jest.setTimeout(120_000);

/** One person's work from opening to saving: each test goes on where the one before it ended. */
let desk: Desk;
let page: Page;
let pane: FrameLocator;
let saved: Buffer;

beforeAll(async () => {
  desk = await openDesk();
  ({ page, pane } = desk);
});

afterAll(() => desk?.close());

function ribbon(name: string) {
  return page.locator('#ribbon').getByRole('button', { name, exact: true });
}

function paneButton(name: string) {
  return pane.getByRole('button', { name, exact: true });
}

function tab(name: string) {
  return pane.getByRole('tab', { name, exact: true });
}

/** A line such as "Red 1". */
function count(colour: string) {
  return pane.getByRole('listitem').filter({ hasText: new RegExp(`^\\s*${colour}\\s+\\d+\\s*$`) });
}

async function counts(): Promise<string[]> {
  await count('Amber').waitFor();
  const lines = await pane.locator('recs-rag-counts li').allInnerTexts();
  return lines.map((line) => line.replace(/\s+/g, ' ').trim());
}

test('The block sample is open at the start, its name shown, its first cell selected', async () => {
  expect(await page.locator('#file-name').innerText()).toBe('flood-review.xlsx');
  await expectSelection(page, 'A1');
  expect((await texts(page, 'B5:F5'))[0]).toEqual([
    'Action',
    'Owner',
    'By When',
    'Target/Success Criteria',
    'Progress',
  ]);
});

test('The ribbon shows the buttons of the manifest with their icons', async () => {
  expect(await page.locator('#ribbon button').allInnerTexts()).toEqual([
    'Validate',
    'RAG columns',
    'Recommendations',
  ]);
  const drawn = await page
    .locator('#ribbon img')
    .evaluateAll((icons) => icons.map((icon) => (icon as HTMLImageElement).naturalWidth));
  expect(drawn).toEqual([32, 32, 32]);
});

test('Validate on the ribbon opens the closed pane with counts and findings', async () => {
  await page.getByRole('button', { name: 'Close the pane' }).click();
  await page.locator('#pane').waitFor({ state: 'hidden' });
  await ribbon('Validate').click();
  await page.locator('#pane').waitFor({ state: 'visible' });
  await pane.getByText('16 actions, 10 recommendations').waitFor();
  expect(await counts()).toEqual(['Red 1', 'Amber 9', 'Green 1', 'Blue 5']);
  expect(await paneButton('See the findings').isVisible()).toBe(true);
});

test('A click on a finding selects its cell and brings it into view', async () => {
  await tab('Findings').click();
  await pane.getByRole('searchbox').fill('D53');
  await pane.getByRole('button').filter({ hasText: 'Cell D53' }).click();
  await expectSelection(page, 'D53');
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#grid input.univer-appearance-none')?.value === 'D53',
  );
  await desk.screenshot('finding');
});

test('RAG columns on the ribbon writes four columns beside the tracker', async () => {
  await ribbon('RAG columns').click();
  await tab('Overview').click();
  await paneButton('Remove').waitFor();
  expect(await texts(page, 'G5:J6')).toEqual([
    ['RECS RAG', 'RECS Status', 'RECS Due', 'RECS Why'],
    ['Green', 'On track', '31/03/2027', expect.stringContaining('31 March 2027')],
  ]);
  expect((await texts(page, 'G12:H12'))[0]).toEqual(['Red', 'Overdue']);
});

test('The cells of the RAG column are coloured', async () => {
  await goToCell(page, 'A1');
  await goToCell(page, 'I12');
  for (const colour of ['#CDEBCF', '#F8CBCB']) expect(await waitForPixels(colour)).toBeGreaterThan(1000);
  await pane.locator('body').evaluate(() => scrollTo(0, 0));
  await desk.screenshot('rag-columns');
  await goToCell(page, 'J24');
  for (const colour of ['#FFE3A3', '#CFE2F7']) expect(await waitForPixels(colour)).toBeGreaterThan(1000);
});

async function waitForPixels(colour: string): Promise<number> {
  for (let look = 0; look < 20; look++) {
    const pixels = await pixelsOf(page, colour);
    if (pixels > 0) return pixels;
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
  return 0;
}

/** Waits until a cell of column G holds this formula or value. */
async function expectFormula(address: string, wanted: string): Promise<void> {
  await page.waitForFunction(
    ({ row, formula }) => {
      const { spreadsheet } = window.workbench!;
      const area = { row, column: 6, rows: 1, columns: 1 };
      return spreadsheet.formulas(spreadsheet.activeSheet(), area)[0]![0] === formula;
    },
    { row: Number(address.slice(1)) - 1, formula: wanted },
  );
}

test('=RECS.STATUS typed into a cell answers with the status of its row', async () => {
  await typeInto(page, 'L6', '=RECS.STATUS(D6,F6)');
  await expectText(page, 'L6', 'On track');
});

test('=RECS.RAG of whole columns spills a colour for every row', async () => {
  await typeInto(page, 'L80', '=RECS.RAG(D6:D12,F6:F12,C6:C12,E6:E12)');
  await expectText(page, 'L80', 'Green');
  await expectText(page, 'L86', 'Red');
});

test('A new deadline typed into the sheet changes the answers of both functions', async () => {
  await typeInto(page, 'D6', '31/10/2026');
  await expectText(page, 'L6', 'Overdue');
  await expectText(page, 'L80', 'Red');
});

test('Validating again changes counts and RAG columns with the new deadline', async () => {
  await ribbon('Validate').click();
  await expectText(page, 'G6', 'Red');
  expect(await counts()).toEqual(['Red 2', 'Amber 9', 'Blue 5']);
  expect((await texts(page, 'H6:I6'))[0]).toEqual(['Overdue', '31/10/2026']);
});

test('Save gives a file of the same name', async () => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('flood-review.xlsx');
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  saved = Buffer.concat(parts);
  expect(saved.subarray(0, 2).toString()).toBe('PK');
});

test('The saved file opens with the columns, the formula and the new deadline in it', async () => {
  await open('saved.xlsx', saved);
  expect((await texts(page, 'G5:J5'))[0]).toEqual(['RECS RAG', 'RECS Status', 'RECS Due', 'RECS Why']);
  expect((await texts(page, 'G6:I6'))[0]).toEqual(['Red', 'Overdue', '31/10/2026']);
  expect((await texts(page, 'D6'))[0]).toEqual(['31/10/2026']);
  const formulas = await page.evaluate(() => {
    const { spreadsheet } = window.workbench!;
    const inColumnL = (row: number) => ({ row, column: 11, rows: 1, columns: 1 });
    return [5, 79].map((row) => spreadsheet.formulas(spreadsheet.activeSheet(), inColumnL(row))[0]![0]);
  });
  expect(formulas).toEqual(['=RECS.STATUS(D6,F6)', '=RECS.RAG(D6:D12,F6:F12,C6:C12,E6:E12)']);
  await expectText(page, 'L6', 'Overdue');
  await expectText(page, 'L86', 'Red');
});

test('Formulas of a reopened file go on following the sheet', async () => {
  await typeInto(page, 'D6', '30/11/2027');
  await expectText(page, 'L6', 'On track');
  await expectText(page, 'L80', 'Green');
  await typeInto(page, 'D6', '31/10/2026');
  await expectText(page, 'L80', 'Red');
});

test('Columns ticked to be formulas follow the sheet without a Validate', async () => {
  const tick = pane.getByRole('checkbox', { name: 'Insert them as formulas' });
  await tick.check();
  await expectText(page, 'G6', 'Red');
  await expectFormula('G6', '=RECS.RAG()');
  await typeInto(page, 'D6', '30/11/2027');
  await expectText(page, 'G6', 'Green');
  await expectText(page, 'I6', '30/11/2027');
  await typeInto(page, 'D6', '31/10/2026');
  await expectText(page, 'G6', 'Red');
  await tick.uncheck();
  await expectFormula('G6', 'Red');
  expect((await texts(page, 'G6:I6'))[0]).toEqual(['Red', 'Overdue', '31/10/2026']);
});

test('Columns of a reopened file are known again, and removed without a trace', async () => {
  await paneButton('Remove').click();
  await expectText(page, 'G5', '');
  await paneButton('Add RAG columns').waitFor();
  expect((await texts(page, 'G1:J63')).flat().join('')).toBe('');
});

test('No conditional format of the removed columns stays behind', async () => {
  const left = await page.evaluate(() => {
    const { spreadsheet } = window.workbench!;
    return spreadsheet.conditionalFormats(spreadsheet.activeSheet());
  });
  expect(left).toEqual([]);
});

test('A file that is no workbook is refused in one sentence, and the open workbook stays', async () => {
  await page
    .locator('#file')
    .setInputFiles({ name: 'notes.xlsx', mimeType: '', buffer: Buffer.from('Only text') });
  const alert = page.getByRole('alert').filter({ hasText: 'notes.xlsx' });
  await alert.waitFor();
  expect(await alert.locator('p').innerText()).toMatch(
    /^‘notes\.xlsx’ is plain text, not a workbook: [^.]*\.csv[^.]*\.$/,
  );
  expect(await page.locator('#file-name').innerText()).toBe('saved.xlsx');
  await ribbon('Validate').click();
  await pane.getByText('16 actions, 10 recommendations').waitFor();
  await alert.getByRole('button', { name: 'Close' }).click();
  await alert.waitFor({ state: 'detached' });
});

test('Nothing was complained of in the console, and no address but the server’s was asked for', () => {
  expect(desk.complaints).toEqual([]);
  expect(desk.foreign).toEqual([]);
});

async function open(name: string, buffer: Buffer): Promise<void> {
  await page.locator('#file').setInputFiles({ name, mimeType: '', buffer });
  await page.locator('#file-name').filter({ hasText: name }).waitFor();
  await ready(page);
}
