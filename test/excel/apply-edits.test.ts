import { parseIsoDay, type Cell, type Edit } from '../../src/core';
import { samples } from '../../samples/samples';
import { openSession, type OpenedSession } from '../support/open-session';
import { workbookPicture } from '../support/workbook-picture';
import { findingWith } from './finding-with-edits';

const committee = parseIsoDay('2026-11-23')!;
const { contents } = samples.find(({ file }) => file === 'flood-review.xlsx')!;
const SHEET = 'Flood review';
/** A cell that is blank in the sample, below the tracker. */
const ROW = 80;
let opened: OpenedSession;

async function open(options: Parameters<typeof openSession>[2] = {}): Promise<OpenedSession> {
  opened = await openSession(contents, {}, options);
  await opened.session.setAsAt(committee);
  await opened.session.validate();
  return opened;
}

afterEach(() => opened.close());

function edit(row: number, column: number, from: Cell, to: Cell): Edit {
  return { sheet: SHEET, row, column, from, to };
}

function put(value: string | number, column = 0, format?: string): void {
  const { id } = opened.spreadsheet.sheets()[0]!;
  const area = { row: ROW, column, rows: 1, columns: 1 };
  if (format) opened.spreadsheet.setNumberFormats(id, area, [[format]]);
  opened.spreadsheet.write(id, area, [[value]]);
}

function cell(column = 0): { value: unknown; type: unknown; format: unknown } {
  const { id } = opened.spreadsheet.sheets()[0]!;
  const area = { row: ROW, column, rows: 1, columns: 1 };
  return {
    value: opened.spreadsheet.values(id, area)[0]![0],
    type: opened.spreadsheet.valueTypes(id, area)[0]![0],
    format: opened.spreadsheet.numberFormats(id, area)[0]![0],
  };
}

describe('an edit', () => {
  test('changes its cell and nothing else, and the workbook is validated anew', async () => {
    const { session, spreadsheet } = await open();
    put('TBC');
    const before = workbookPicture(spreadsheet);
    await session.applyEdits([findingWith(edit(ROW, 0, 'TBC', 'Clerk'))]);
    expect(session.state().notice).toEqual({ tone: 'done', text: 'A81 of ‘Flood review’ was changed.' });
    expect(cell().value).toBe('Clerk');
    put('TBC');
    expect(workbookPicture(spreadsheet)).toEqual(before);
  });

  test('makes real days of text, in the style of the workbook where the cell has none', async () => {
    const { session } = await open();
    const to = { day: parseIsoDay('2027-03-31')! };
    put("'31.3.27", 0);
    put('31.3.27', 1, '@');
    put("'31.3.27", 2, 'd mmm yyyy');
    await session.applyEdits([0, 1, 2].map((column) => findingWith(edit(ROW, column, '31.3.27', to))));
    expect(session.state().notice?.text).toBe('A81, B81 and C81 of ‘Flood review’ were changed.');
    expect(cell(0)).toEqual({ value: to.day + 25569, type: 'Double', format: 'dd/mm/yyyy' });
    expect(cell(1)).toEqual({ value: to.day + 25569, type: 'Double', format: 'dd/mm/yyyy' });
    expect(cell(2)).toEqual({ value: to.day + 25569, type: 'Double', format: 'd mmm yyyy' });
  });

  test('counts days as a workbook of 1904 does', async () => {
    const { session } = await open({ isDate1904: true });
    const to = { day: parseIsoDay('2027-03-31')! };
    put('End of March');
    await session.applyEdits([findingWith(edit(ROW, 0, 'End of March', to))]);
    expect(cell().value).toBe(to.day + 24107);
  });

  test.each(['=1+1', '+44 7700 900123', '-', '@home', '12', '3 March', 'TRUE', '#N/A', "'quoted'"])(
    'writes %s as the text it is',
    async (to) => {
      const { session } = await open();
      put('x');
      await session.applyEdits([findingWith(edit(ROW, 0, 'x', to))]);
      expect(cell()).toMatchObject({ value: to, type: 'String' });
    },
  );

  test('is not made where the cell holds something else by now, and that is told by cell', async () => {
    const { session } = await open();
    put('Clerk', 0);
    put('TBC', 1);
    await session.applyEdits([
      findingWith(edit(ROW, 0, 'TBC', 'Mayor')),
      findingWith(edit(ROW, 1, 'TBC', 'Mayor')),
    ]);
    expect(session.state().notice).toEqual({
      tone: 'problem',
      text: 'B81 of ‘Flood review’ was changed. A81 of ‘Flood review’ was left as it is: it no longer holds ‘TBC’ but ‘Clerk’.',
      details: ['A81 of ‘Flood review’ was left as it is: it no longer holds ‘TBC’ but ‘Clerk’.'],
    });
    expect([cell(0).value, cell(1).value]).toEqual(['Clerk', 'Mayor']);
  });

  test('is made with all others of its finding or not at all', async () => {
    const { session } = await open();
    put('one', 0);
    put('changed', 1);
    await session.applyEdits([findingWith(edit(ROW, 0, 'one', 'one two'), edit(ROW, 1, 'two', null))]);
    expect([cell(0).value, cell(1).value]).toEqual(['one', 'changed']);
    expect(session.state().notice?.text).toMatch(/^No cell was changed\./);
  });

  test('is not made twice to one cell from what it held before', async () => {
    const { session } = await open();
    put('one');
    await session.applyEdits([
      findingWith(edit(ROW, 0, 'one', 'two')),
      findingWith(edit(ROW, 0, 'one', 'three')),
    ]);
    expect(cell().value).toBe('two');
    expect(session.state().notice?.text).toMatch(/changed for another finding just now/);
  });

  test('never replaces a formula', async () => {
    const { session, spreadsheet } = await open();
    put('="T"&"BC"');
    await spreadsheet.calculated();
    await session.applyEdits([findingWith(edit(ROW, 0, 'TBC', 'Clerk'))]);
    expect(session.state().notice?.text).toMatch(/it holds a formula/);
    expect(cell().value).toBe('TBC');
  });

  test('is refused on a protected sheet, a sheet that is gone and in a read-only workbook', async () => {
    const { session, host, spreadsheet } = await open();
    put('TBC');
    const { id } = spreadsheet.sheets()[0]!;
    spreadsheet.setProtected(id, true);
    await session.applyEdits([findingWith(edit(ROW, 0, 'TBC', 'Clerk'))]);
    expect(session.state().notice?.text).toMatch(/the sheet is protected\. Unprotect it/);
    spreadsheet.setProtected(id, false);
    await session.applyEdits([findingWith({ ...edit(ROW, 0, 'TBC', 'Clerk'), sheet: 'Gone' })]);
    expect(session.state().notice?.text).toMatch(/the sheet is gone/);
    host.switches.isReadOnly = true;
    await session.applyEdits([findingWith(edit(ROW, 0, 'TBC', 'Clerk'))]);
    expect(session.state().notice?.text).toMatch(/^This workbook is read-only, so nothing was changed\./);
    expect(cell().value).toBe('TBC');
  });

  test('that fails on the way is completed by the next try', async () => {
    for (let nth = 1; ; nth++) {
      const { session, host } = await open();
      put('one', 0);
      put('two', 1);
      const failure = host.failNext('GeneralException', nth);
      const findings = [findingWith(edit(ROW, 0, 'one', 'eins')), findingWith(edit(ROW, 1, 'two', 'zwei'))];
      await session.applyEdits(findings);
      if (!failure.hasHappened()) return expect(nth).toBeGreaterThan(4);
      expect([cell(0).value, cell(1).value]).toEqual(nth < 4 ? ['one', 'two'] : ['eins', 'zwei']);
      await session.applyEdits(findings);
      expect([cell(0).value, cell(1).value]).toEqual(['eins', 'zwei']);
      await opened.close();
    }
  });
});

test('a thousand edits go in a few requests', async () => {
  const { session, host } = await open();
  const { id } = opened.spreadsheet.sheets()[0]!;
  const area = { row: 100, column: 0, rows: 1000, columns: 1 };
  opened.spreadsheet.write(
    id,
    area,
    Array.from({ length: 1000 }, () => ['TBC']),
  );
  host.resetTraffic();
  await session.applyEdits(
    Array.from({ length: 1000 }, (_, i) => findingWith(edit(100 + i, 0, 'TBC', 'Clerk'))),
  );
  expect(session.state().notice?.text).toBe('1,000 cells were changed.');
  expect(host.traffic().requests).toBeLessThan(12);
});

test('edits are one step to undo where Excel can do that, and are made without where it then cannot', async () => {
  const { session, host } = await open({ switches: { requirements: { ExcelApi: '1.20' } } });
  put('TBC');
  const options: unknown[] = [];
  const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
  Object.assign(Excel, {
    run: (...args: unknown[]) => {
      options.push(args[0]);
      return run(...args);
    },
  });
  host.failNext('UndoNotSupported');
  await session.applyEdits([findingWith(edit(ROW, 0, 'TBC', 'Clerk'))]);
  expect(cell().value).toBe('Clerk');
  expect(options.slice(0, 2)).toEqual([
    { delayForCellEdit: true, mergeUndoGroup: true },
    { delayForCellEdit: true },
  ]);
});
