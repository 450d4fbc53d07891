import { serialOfDay, parseIsoDay, type DateSystem } from '../../src/core';
import type { WorkbookContents } from '../../src/files/contents';
import { openSession, type OpenedSession } from '../support/open-session';
import { workbookPicture } from '../support/workbook-picture';
import { sheetOf, workbookOf } from '../workbench/contents-builder';
import { HEADER, plan } from './plan-workbook';

const DUE = parseIsoDay('2027-03-31')!;
let opened: OpenedSession;

async function addColumns(contents: WorkbookContents, isDate1904 = false): Promise<OpenedSession> {
  opened = await openSession(contents, {}, { isDate1904 });
  await opened.session.setAsAt(parseIsoDay('2026-11-23')!);
  await opened.session.writeStatusColumns();
  expect(opened.session.state().notice?.tone).toBe('done');
  return opened;
}

afterEach(() => opened.close());

/** A tracker whose days bear this number format, and a line whose deadline is text. */
function dated(numberFormat: string, dateSystem: DateSystem = '1900'): WorkbookContents {
  const day = { type: 'number', value: serialOfDay(DUE, dateSystem), style: 1 } as const;
  const sheet = sheetOf('Plan', [
    HEADER,
    ['1', 'Clear the culvert at Mill Lane', 'Clerk', day, ''],
    ['2', 'Publish the depot plan for all wards', 'Clerk', '31 March 2027', ''],
  ]);
  return { ...workbookOf([sheet], [{ numberFormat }]), date1904: dateSystem === '1904' };
}

test.each(['d mmm yyyy', 'dd.mm.yyyy', 'yyyy-mm-dd', '[$-809]dd mmmm yyyy'])(
  'due days are shown as the workbook shows its own: %s',
  async (format) => {
    const { spreadsheet } = await addColumns(dated(format));
    const { id } = spreadsheet.sheets()[0]!;
    const area = { row: 1, column: 7, rows: 2, columns: 1 };
    expect(spreadsheet.values(id, area)).toEqual([[serialOfDay(DUE, '1900')], [serialOfDay(DUE, '1900')]]);
    expect(spreadsheet.numberFormats(id, area)).toEqual([[format], [format]]);
  },
);

test.each(['mmm yy', 'd mmm', 'General'])(
  'where the workbook shows days in a way that is no whole day (%s), due days are shown whole',
  async (format) => {
    const { spreadsheet } = await addColumns(dated(format));
    const { id } = spreadsheet.sheets()[0]!;
    const area = { row: 2, column: 7, rows: 1, columns: 1 };
    expect(spreadsheet.numberFormats(id, area)).toEqual([['dd/mm/yyyy']]);
  },
);

test('due days of a workbook of 1904 are counted as it counts', async () => {
  const { spreadsheet, session } = await addColumns(dated('dd/mm/yyyy', '1904'), true);
  const { id } = spreadsheet.sheets()[0]!;
  const written = workbookPicture(spreadsheet);
  const day = serialOfDay(DUE, '1904');
  expect(spreadsheet.values(id, { row: 1, column: 7, rows: 2, columns: 1 })).toEqual([[day], [day]]);
  opened.host.resetTraffic();
  await session.validate();
  expect(opened.host.traffic().writes).toEqual([]);
  expect(workbookPicture(spreadsheet)).toEqual(written);
});

/** Words that Excel would take for formulas, in every cell that the reason may quote. */
const HOSTILE = ['=1+1', '+44 7700 900123', '-2', '@home', '=HYPERLINK("x","y")'];

test.each(HOSTILE)('no words of a tracker (%s) become a formula in our columns', async (words) => {
  const lines = [
    ['1', words, 'Clerk', 'May 2027', words],
    ['2', 'Publish the depot plan for all wards', words, words, words],
    ['3', 'Agree the rota with both unions', 'Clerk', `Completed ${words}`, words],
  ].map((line) => line.map((value) => ({ type: 'text', value }) as const));
  const { spreadsheet } = await addColumns(workbookOf([sheetOf('Plan', [HEADER, ...lines])]));
  const { id } = spreadsheet.sheets()[0]!;
  const area = { row: 0, column: 0, rows: 4, columns: 9 };
  expect(spreadsheet.values(id, area)[1]![8]).not.toBe('');
  expect(spreadsheet.formulas(id, area)).toEqual(spreadsheet.values(id, area));
});

test.each(['UndoNotSupported', 'NotImplemented', 'ApiNotFound', 'InvalidArgument'])(
  'columns are one step to undo, and are written without where Excel answers any request with %s',
  async (code) => {
    const { session, host, spreadsheet } = await addColumns(workbookOf([plan()]));
    const whole = workbookPicture(spreadsheet);
    const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
    const merging: boolean[] = [];
    Object.assign(Excel, {
      run: (...args: unknown[]) => {
        merging.push((args[0] as { mergeUndoGroup?: boolean }).mergeUndoGroup === true);
        return run(...args);
      },
    });
    let fallenBack = 0;
    for (let nth = 1; ; nth++) {
      await session.removeStatusColumns();
      merging.length = 0;
      const failure = host.failNext(code, nth);
      await session.writeStatusColumns();
      if (!failure.hasHappened()) break;
      // What is read and planned before is not tried again.
      if (!merging.includes(true)) continue;
      expect({ nth, notice: session.state().notice, merging }).toMatchObject({ notice: { tone: 'done' } });
      expect(workbookPicture(spreadsheet)).toEqual(whole);
      fallenBack++;
    }
    expect(merging).toContain(true);
    expect(fallenBack).toBeGreaterThan(1);
  },
);
