import { parseIsoDay } from '../../src/core';
import type { Session } from '../../src/excel';
import type { SheetContents } from '../../src/files/contents';
import { openSession, type OpenedSession } from '../support/open-session';
import { workbookPicture } from '../support/workbook-picture';
import { sheetOf, workbookOf } from '../workbench/contents-builder';
import { HEADER, LINES, plan } from './plan-workbook';

/** Reading the sheets, what is kept about our columns, and what stands where they are to come. */
const REQUESTS_BEFORE_WRITING = 5;
const committee = parseIsoDay('2026-11-23')!;
let opened: OpenedSession;

async function open(...sheets: SheetContents[]): Promise<OpenedSession> {
  opened = await openSession(workbookOf(sheets.length > 0 ? sheets : [plan()]));
  await opened.session.setAsAt(committee);
  return opened;
}

afterEach(() => opened.close());

test.each([
  ['AccessDenied', /sensitivity label/],
  ['InvalidOperationInCellEditMode', /^A cell is being edited\. Press Enter/],
  ['RequestPayloadSizeLimitExceeded', /more than Excel passes on in one go/],
  ['InactiveWorkbook', /^Another workbook is in front\./],
  ['FilteredRangeConflict', /Clear the filter \(Data, Clear\)/],
  ['MergedRangeConflict', /^Merged cells stand in the way\./],
  ['ItemNotFound', /is gone\. Press Validate/],
  ['InvalidReference', /are gone\. Press Validate/],
  ['OperationCellsExceedLimit', /more than Excel passes on in one go/],
  ['PayloadTooLarge', /more than Excel passes on in one go/],
  ['Timeout', /^The connection to Excel was lost on the way/],
  ['RequestAborted', /^The connection to Excel was lost on the way/],
  ['ConnectionFailure', /^The connection to Excel was lost on the way/],
  ['InvalidOrTimedOutSession', /Close the pane, open it again/],
])('%s has a sentence of its own with what to do next', async (code, sentence) => {
  const { session, host } = await open();
  // Reading begins anew where a sheet has gone, so that fails each time.
  for (let nth = 1; nth <= 3; nth++) host.failNext(code, nth);
  await session.validate();
  expect(session.state().notice).toEqual({ tone: 'problem', text: expect.stringMatching(sentence) });
});

test('an unknown error is told with its code, and its details hold no text of any cell', async () => {
  const { session, host } = await open();
  host.failNext('SomethingNew', 1, 'Cannot write ‘Clear the culvert at Mill Lane’.');
  await session.validate();
  const { notice } = session.state();
  expect(notice?.text).toBe(
    'Something unexpected happened in Excel (SomethingNew). Try again; if it happens again, copy the details and send them to whoever looks after RECS for you.',
  );
  expect(notice?.technical).toMatch(/SomethingNew/);
  expect(JSON.stringify(notice)).not.toMatch(/culvert/);
});

test.each([
  ['Validate', (session: Session) => session.validate()],
  ['Add', (session: Session) => session.writeStatusColumns()],
  ['Remove', (session: Session) => session.removeStatusColumns()],
  ['Mark', (session: Session) => session.setHabits({ isMarking: true })],
])('whichever request of %s fails unforeseen, the details hold no text of any cell', async (_, act) => {
  const { session, host } = await open();
  await session.writeStatusColumns();
  let told = 0;
  for (let nth = 1; ; nth++) {
    const failure = host.failNext('SomethingNew', nth, 'Cannot write ‘Clear the culvert at Mill Lane’.');
    await act(session);
    if (!failure.hasHappened()) break;
    const { notice } = session.state();
    expect(JSON.stringify(notice)).not.toMatch(/culvert|depot|rota/);
    if (notice?.technical === undefined) continue;
    expect(notice.technical).toMatch(/^[\w.]*Error SomethingNew/);
    told++;
  }
  expect(told).toBeGreaterThan(0);
});

test('a row that holds more than Excel gives in one go is told by its place', async () => {
  const { session, host } = await open(sheetOf('Plan', [HEADER, ['1', 'x'.repeat(9_000), 'Clerk', '', '']]));
  host.switches.responseLimit = 5_000;
  await session.validate();
  expect(session.state().notice?.text).toMatch(
    /^Row 2 of ‘Plan’ holds more text from column A on than Excel gives in one go\. Shorten or split/,
  );
});

test('while a cell is edited the officer is told so after a while, and it then goes on by itself', async () => {
  const { session, host } = await open();
  const told: string[] = [];
  session.subscribe(() => told.push(session.state().notice?.text ?? ''));
  host.switches.isCellEdited = true;
  const validating = session.validate();
  await new Promise((resolve) => setTimeout(resolve, 4300));
  expect(told.at(-1)).toMatch(/^Excel has not answered yet\. If a cell is being edited, press Enter/);
  host.switches.isCellEdited = false;
  await validating;
  expect(session.state()).toMatchObject({ notice: null, report: { summary: { actions: 3 } } });
});

test.each(['Timeout', 'RequestAborted', 'ConnectionFailure'])(
  'columns whose writing is interrupted once by %s are complete all the same',
  async (code) => {
    let whole: unknown;
    for (let nth = 30; nth >= 1; nth--) {
      await open(plan({ tables: [{ name: 'Actions', range: 'A1:E4' }] }));
      const { session, host, spreadsheet } = opened;
      await session.validate();
      const before = workbookPicture(spreadsheet);
      const failure = host.failNext(code, nth);
      await session.writeStatusColumns();
      whole ??= workbookPicture(spreadsheet);
      // The reading and planning before it is not tried again, for nothing is half done then.
      if (failure.hasHappened() && session.state().notice?.tone === 'problem') {
        expect(nth).toBeLessThanOrEqual(REQUESTS_BEFORE_WRITING);
        expect(workbookPicture(spreadsheet)).toEqual(before);
      } else expect(workbookPicture(spreadsheet)).toEqual(whole);
      if (nth > 1) await opened.close();
      if (!failure.hasHappened()) nth = Math.min(nth, 14);
    }
  },
);

test('one protected sheet among others is named, and the others get their columns', async () => {
  const { session, spreadsheet } = await open(plan({ isProtected: true }, 'Locked'), plan({}, 'Open'));
  await session.writeStatusColumns();
  expect(session.state().notice).toEqual({
    tone: 'problem',
    text: 'RAG columns added: columns F to I of ‘Open’. ‘Locked’ is protected, so no columns were written there: unprotect it (Review, Unprotect Sheet) and try again.',
    place: { sheet: 'Open', row: 0, column: 8 },
  });
  const { id } = spreadsheet.sheets()[0]!;
  expect(spreadsheet.values(id, { row: 0, column: 5, rows: 1, columns: 1 })).toEqual([['']]);
});

test('errors of another add-in’s functions are told by cell, with what to do', async () => {
  const busy = { type: 'error', value: '#BUSY!' } as const;
  const lines = LINES.map((line, i) => (i === 0 ? [...line.slice(0, 4), busy] : line));
  const { session } = await open(sheetOf('Plan', [HEADER, ...lines]));
  await session.validate();
  expect(session.state().notice).toEqual({
    tone: 'problem',
    text: 'E2 of ‘Plan’ still waits for the answer of a function (#BUSY!), which another add-in or service gives. Press Validate again when it is there.',
  });
  expect(session.state().report!.summary.actions).toBe(3);
});
