import { parseIsoDay } from '../../src/core';
import { samples } from '../../samples/samples';
import { openSession, type OpenedSession } from '../support/open-session';
import { workbookPicture } from '../support/workbook-picture';

const committee = parseIsoDay('2026-11-23')!;
let opened: OpenedSession;

async function open(file: string): Promise<OpenedSession> {
  opened = await openSession(samples.find((sample) => sample.file === file)!.contents);
  return opened;
}

afterEach(() => opened.close());

describe('validating', () => {
  test('finds the actions of the block sample without writing anything or clearing undo', async () => {
    const { session, host, spreadsheet } = await open('flood-review.xlsx');
    await session.setAsAt(committee);
    const before = workbookPicture(spreadsheet);
    host.resetTraffic();
    await session.validate();
    expect(session.state().notice).toBeNull();
    expect(session.state().report?.summary).toMatchObject({ actions: 16, recommendations: 10 });
    expect(host.traffic()).toMatchObject({ writes: [], undoClearing: [] });
    expect(host.traffic().requests).toBeLessThanOrEqual(4);
    expect(workbookPicture(spreadsheet)).toEqual(before);
  });

  test('reads dates, numbers, errors and blanks as the sheet shows them', async () => {
    const { session, spreadsheet } = await open('all-well.xlsx');
    const [sheet] = spreadsheet.sheets();
    await session.setAsAt(committee);
    await session.validate();
    const { row, deadline } = session.state().report!.trackers[0]!.actions[0]!;
    expect(deadline.kind).toBe('day');
    const column = session.state().report!.trackers[0]!.blocks[0]!.columns.deadline!;
    spreadsheet.write(sheet!.id, { row, column, rows: 1, columns: 1 }, [['=1/0']]);
    await spreadsheet.calculated();
    await session.validate();
    expect(session.state().report!.trackers[0]!.actions[0]!.deadline).toMatchObject({
      kind: 'unclear',
      text: '#DIV/0!',
    });
  });

  test('tells in a sentence that no tracker was found', async () => {
    opened = await openSession(undefined);
    await opened.session.validate();
    expect(opened.session.state()).toMatchObject({ notice: null, report: { trackers: [] } });
    await opened.session.writeStatusColumns();
    expect(opened.session.state().notice).toEqual({
      tone: 'problem',
      text: 'No tracker was found in this workbook, so there is nothing to add RAG columns to.',
    });
  });
});

describe.each(samples.map(({ file }) => file))('the RAG columns of %s', (file) => {
  test('are added, refreshed without a change, and removed so that the workbook is as it was', async () => {
    const { session, host, spreadsheet } = await open(file);
    await session.setAsAt(committee);
    const before = workbookPicture(spreadsheet);
    await session.writeStatusColumns();
    expect(session.state()).toMatchObject({ hasStatusColumns: true, notice: { tone: 'done' } });
    const with_ = workbookPicture(spreadsheet);
    expect(with_).not.toEqual(before);

    host.resetTraffic();
    await session.validate();
    expect(host.traffic().writes).toEqual([]);
    expect(workbookPicture(spreadsheet)).toEqual(with_);

    await session.removeStatusColumns();
    expect(session.state()).toMatchObject({
      hasStatusColumns: false,
      notice: { tone: 'done', text: 'RAG columns removed.' },
    });
    expect(workbookPicture(spreadsheet)).toEqual(before);
    await session.setAsAt(null);
    expect(host.settings()).toEqual({});
  });
});

describe('the RAG columns', () => {
  test('say in the sheet what the report says, with a real date', async () => {
    const { session, spreadsheet } = await open('flood-review.xlsx');
    await session.setAsAt(committee);
    await session.writeStatusColumns();
    const [tracker] = session.state().report!.trackers;
    const { id } = spreadsheet.sheets()[0]!;
    const column = tracker!.blocks[0]!.lastColumn + 1;
    for (const { row, rag, status, why, deadline } of tracker!.actions) {
      const area = { row, column, rows: 1, columns: 4 };
      const due = deadline.due === null ? '' : deadline.due + 25569;
      expect(spreadsheet.values(id, area)).toEqual([[rag, status, due, why]]);
      if (due !== '') expect(spreadsheet.numberFormats(id, area)[0]![2]).toMatch(/d+.m+.y+/i);
    }
    for (const { headerRow } of tracker!.blocks) {
      expect(spreadsheet.values(id, { row: headerRow, column, rows: 1, columns: 4 })).toEqual([
        ['RECS RAG', 'RECS Status', 'RECS Due', 'RECS Why'],
      ]);
      expect(spreadsheet.style(id, headerRow, column)).toEqual(spreadsheet.style(id, headerRow, column - 1));
    }
    expect(spreadsheet.conditionalFormats(id).map(({ rule }) => rule)).toContainEqual({
      type: 'text-equals',
      text: 'Red',
    });
  });

  test('follow a changed deadline at the next Validate, and write only what changed', async () => {
    const { session, host, spreadsheet } = await open('flood-review.xlsx');
    await session.setAsAt(committee);
    await session.writeStatusColumns();
    const [tracker] = session.state().report!.trackers;
    const { id } = spreadsheet.sheets()[0]!;
    const overdue = tracker!.actions.find(({ status }) => status === 'Overdue')!;
    const deadline = tracker!.blocks[overdue.block]!.columns.deadline!;
    spreadsheet.write(id, { row: overdue.row, column: deadline, rows: 1, columns: 1 }, [['March 2028']]);
    host.resetTraffic();
    await session.validate();
    expect(host.traffic().writes.filter((write) => write === 'Range.Values')).toHaveLength(1);
    const column = tracker!.blocks[0]!.lastColumn + 1;
    expect(spreadsheet.values(id, { row: overdue.row, column, rows: 1, columns: 2 })).toEqual([
      ['Green', 'On track'],
    ]);
  });

  test('are found again after columns were put in before them and rows above them', async () => {
    const { session, spreadsheet } = await open('flood-review.xlsx');
    await session.setAsAt(committee);
    const before = workbookPicture(spreadsheet);
    await session.writeStatusColumns();
    const { id } = spreadsheet.sheets()[0]!;
    spreadsheet.insertColumns(id, 0, 1);
    spreadsheet.insertRows(id, 0, 2);
    await session.validate();
    expect(session.state().notice).toBeNull();
    await session.removeStatusColumns();
    spreadsheet.deleteColumns(id, 0, 1);
    spreadsheet.deleteRows(id, 0, 2);
    expect(workbookPicture(spreadsheet)).toEqual(before);
  });

  test('that the settings do not know are adopted when titles and lines are all ours', async () => {
    const { session, spreadsheet } = await open('all-well.xlsx');
    await session.setAsAt(committee);
    await session.writeStatusColumns();
    const written = workbookPicture(spreadsheet);
    opened = await openSession(spreadsheet);
    await opened.session.setAsAt(committee);
    await opened.session.validate();
    expect(opened.session.state().hasStatusColumns).toBe(false);
    await opened.session.writeStatusColumns();
    expect(workbookPicture(spreadsheet)).toEqual(written);
    expect(opened.session.state().hasStatusColumns).toBe(true);
  });

  test('are refused on a protected sheet, in a sentence that names it', async () => {
    const { session, spreadsheet } = await open('all-well.xlsx');
    const { id, name } = spreadsheet.sheets()[0]!;
    spreadsheet.setProtected(id, true);
    const before = workbookPicture(spreadsheet);
    await session.writeStatusColumns();
    expect(session.state().notice).toEqual({
      tone: 'problem',
      text: `‘${name}’ is protected, so no columns were written there: unprotect it (Review, Unprotect Sheet) and try again.`,
    });
    expect(workbookPicture(spreadsheet)).toEqual(before);
  });

  test('are refused in a read-only workbook', async () => {
    const { session, host } = await open('all-well.xlsx');
    host.switches.isReadOnly = true;
    await session.writeStatusColumns();
    expect(session.state().notice?.text).toMatch(
      /^This workbook is read-only, so no RAG columns were written\./,
    );
    expect(host.traffic().writes).toEqual([]);
  });

  test('leave an officer’s note that stands where they would go', async () => {
    const { session, spreadsheet } = await open('all-well.xlsx');
    const { id } = spreadsheet.sheets()[0]!;
    await session.validate();
    const { lastColumn, firstRow } = session.state().report!.trackers[0]!.blocks[0]!;
    const note = { row: firstRow, column: lastColumn + 2, rows: 1, columns: 1 };
    spreadsheet.write(id, note, [['ring Oona']]);
    await session.writeStatusColumns();
    expect(spreadsheet.values(id, note)).toEqual([['ring Oona']]);
    expect(
      spreadsheet.values(id, { row: firstRow - 1, column: lastColumn + 3, rows: 1, columns: 1 }),
    ).toEqual([['RECS RAG']]);
  });
});

describe('what goes wrong is told and loses nothing', () => {
  test('a read that is too large is done in halves', async () => {
    const { session, host } = await open('scrutiny-plan.xlsx');
    host.switches.responseLimit = 40_000;
    await session.validate();
    expect(session.state().report?.summary.actions).toBe(60);
  });

  test('a cell that is being edited is waited for', async () => {
    const { session, host } = await open('all-well.xlsx');
    host.switches.isCellEdited = true;
    const validating = session.validate();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(session.state().report).toBeNull();
    host.switches.isCellEdited = false;
    await validating;
    expect(session.state().report).not.toBeNull();
  });
});

describe('what is done by itself', () => {
  test('Validate leaves the RAG columns as they are where the officer wishes so, and Refresh still works', async () => {
    const { session, host, spreadsheet } = await open('flood-review.xlsx');
    await session.setAsAt(committee);
    await session.writeStatusColumns();
    await session.setHabits({ isRefreshAutomatic: false });
    await session.setAsAt(parseIsoDay('2028-06-01')!);
    const before = workbookPicture(spreadsheet);
    host.resetTraffic();
    await session.validate();
    expect(host.traffic().writes).toEqual([]);
    expect(workbookPicture(spreadsheet)).toEqual(before);
    await session.writeStatusColumns();
    expect(workbookPicture(spreadsheet)).not.toEqual(before);
  });

  test('the wish is kept in the workbook until it is taken back', async () => {
    const { session, host } = await open('all-well.xlsx');
    await session.setHabits({ isRefreshAutomatic: false });
    const kept = host.settings();
    await opened.close();
    opened = await openSession(samples[2]!.contents, kept);
    await opened.session.start();
    expect(opened.session.state()).toMatchObject({ isRefreshAutomatic: false, isMarking: false });
    await opened.session.setHabits({ isRefreshAutomatic: true });
    expect(opened.host.settings()).toEqual({});
  });
});

test('the row the officer stands in is told with its sheet', async () => {
  const { session } = await open('flood-review.xlsx');
  await session.goTo({ sheet: 'Flood review', row: 4, column: 2 });
  expect(await session.selectedRow()).toEqual({ sheet: 'Flood review', row: 4 });
});

describe('the committee date', () => {
  test('is kept in the workbook and read by the next session', async () => {
    const { session, host } = await open('all-well.xlsx');
    await session.setAsAt(committee);
    expect(session.state()).toMatchObject({ asAt: committee, isAsAtToday: false });
    const kept = host.settings();
    await opened.close();
    opened = await openSession(samples[2]!.contents, kept);
    await opened.session.start();
    expect(opened.session.state()).toMatchObject({ asAt: committee, isAsAtToday: false });
  });

  test('judges at once what was last read, and says that the columns are behind', async () => {
    const { session, host } = await open('flood-review.xlsx');
    await session.setAsAt(committee);
    expect(session.state().report).toBeNull();
    await session.writeStatusColumns();
    const before = session.state().report!.summary.byStatus.Overdue!;
    host.resetTraffic();
    await session.setAsAt(parseIsoDay('2028-06-01')!);
    expect(session.state().report!.summary.byStatus.Overdue).toBeGreaterThan(before);
    expect(session.state().notice?.text).toBe(
      'The RAG columns are now behind. Press Validate to bring them up to date.',
    );
    expect(host.traffic().writes.filter((write) => write.startsWith('Range'))).toEqual([]);
  });

  test('that is damaged in the workbook is as if there were none', async () => {
    opened = await openSession(samples[2]!.contents, {
      recs: '{"version":1,"asAt":"soon","statusColumns":[{"sheetId":3}]}',
    });
    await opened.session.start();
    expect(opened.session.state()).toMatchObject({ isAsAtToday: true, hasStatusColumns: false });
  });
});

test('going to a finding selects its cell', async () => {
  const { session, spreadsheet } = await open('flood-review.xlsx');
  const { id, name } = spreadsheet.sheets()[0]!;
  await session.goTo({ sheet: name, row: 11, column: 3 });
  expect(spreadsheet.selection()).toMatchObject({ sheet: id, area: { row: 11, column: 3 } });
  await session.goTo({ sheet: 'Gone', row: 0, column: 0 });
  expect(session.state().notice?.text).toBe(
    'The sheet ‘Gone’ is gone. Press Validate to read the workbook again.',
  );
});
