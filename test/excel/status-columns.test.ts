import { parseIsoDay } from '../../src/core';
import type { WorkbookContents } from '../../src/files/contents';
import { workbookPicture } from '../support/workbook-picture';
import { sheetOf, workbookOf } from '../workbench/contents-builder';
import { open, openAgain, opened, put, values } from './open-plan';
import { HEADER, LINES, TITLES, plan } from './plan-workbook';

/** A value to be put as the text or number it is. */
function asIs(cell: string | number): string | number {
  return typeof cell === 'string' && /\d/.test(cell) ? `'${cell}` : cell;
}

/** What the officer does by cutting columns and pasting them elsewhere. */
function move(from: number, to: number, count = 1): void {
  const { spreadsheet } = opened;
  const { id } = spreadsheet.sheets()[0]!;
  const area = { row: 0, column: from, rows: 10, columns: count };
  const cells = spreadsheet.values(id, area);
  const formats = spreadsheet.numberFormats(id, area);
  spreadsheet.clear(id, area, 'contents');
  spreadsheet.setNumberFormats(id, { ...area, column: to }, formats);
  spreadsheet.write(id, { ...area, column: to }, cells);
}

describe('two trackers side by side', () => {
  const both = (gap: number): WorkbookContents =>
    workbookOf([
      sheetOf(
        'Plan',
        [HEADER, ...LINES].map((line) => [...line, ...Array<string>(gap).fill(''), ...line]),
      ),
    ]);

  test.each([1, 4, 5, 9])(
    'with %i columns between them have their own columns, refreshed and removed',
    async (gap) => {
      const { session, spreadsheet } = await open(both(gap));
      const before = workbookPicture(spreadsheet);
      await session.validate();
      expect(session.state().report!.trackers).toHaveLength(2);
      await session.writeStatusColumns();
      const { id } = spreadsheet.sheets()[0]!;
      const titles = spreadsheet.values(id, { row: 0, column: 0, rows: 1, columns: 30 })[0]!;
      expect(titles.filter((title) => title === 'RECS RAG')).toHaveLength(2);
      const written = workbookPicture(spreadsheet);
      opened.host.resetTraffic();
      await session.validate();
      expect(session.state().report!.trackers).toHaveLength(2);
      expect(opened.host.traffic().writes).toEqual([]);
      expect(workbookPicture(spreadsheet)).toEqual(written);
      await session.removeStatusColumns();
      expect(workbookPicture(spreadsheet)).toEqual(before);
    },
  );
});

describe('RAG columns that the officer', () => {
  test('has moved elsewhere are refreshed and removed there', async () => {
    const { session, spreadsheet } = await open(workbookOf([plan()]));
    const before = workbookPicture(spreadsheet);
    await session.writeStatusColumns();
    move(5, 12, 4);
    put(2, 3, "'June 2027");
    await session.validate();
    expect(values(2, 12, 2)).toEqual(['Amber', 'On track']);
    expect(values(0, 5)).toEqual(['', '', '', '']);
    await session.removeStatusColumns();
    put(2, 3, 'TBC');
    expect(values(2, 12)).toEqual(['', '', '', '']);
    expect((before as { values: unknown }[])[0]!.values).toEqual(
      (workbookPicture(spreadsheet) as { values: unknown[][] }[])[0]!.values
        .slice(0, 4)
        .map((line) => line.slice(0, 5)),
    );
  });

  test('has partly deleted stay so, and the others are refreshed and removed', async () => {
    const { session, spreadsheet } = await open(workbookOf([plan()]));
    const before = workbookPicture(spreadsheet);
    await session.writeStatusColumns();
    const { id } = spreadsheet.sheets()[0]!;
    spreadsheet.deleteColumns(id, 6, 1);
    put(1, 3, "'March 2026");
    await session.validate();
    expect(values(0, 5, 3)).toEqual(['RECS RAG', 'RECS Due', 'RECS Why']);
    expect(values(1, 5, 1)).toEqual(['Red']);
    await session.writeStatusColumns();
    expect(session.state().notice?.text).toBe('RAG columns refreshed: columns F to H of ‘Plan’.');
    expect(values(0, 5)).toEqual(['RECS RAG', 'RECS Due', 'RECS Why', '']);
    put(1, 3, "'March 2027");
    await session.removeStatusColumns();
    expect(session.state().hasStatusColumns).toBe(false);
    // The widths of columns moved when one was deleted.
    const without = ({ widths: _, ...rest }: Record<string, unknown>) => rest;
    expect((workbookPicture(spreadsheet) as Record<string, unknown>[]).map(without)).toEqual(
      (before as Record<string, unknown>[]).map(without),
    );
  });

  test('has parted by a column of his own are refreshed on both sides of it', async () => {
    const { session, spreadsheet } = await open(workbookOf([plan()]));
    await session.writeStatusColumns();
    const { id } = spreadsheet.sheets()[0]!;
    spreadsheet.insertColumns(id, 7, 1);
    put(0, 7, 'My notes');
    put(1, 7, 'keep');
    put(1, 3, "'March 2026");
    await session.validate();
    expect(values(1, 5, 3)).toEqual(['Red', 'Overdue', 'keep']);
    expect(values(1, 8, 1)).toEqual([parseIsoDay('2026-03-31')! + 25569]);
    await session.removeStatusColumns();
    expect(values(0, 5, 6)).toEqual(['', '', 'My notes', '', '', '']);
    expect(values(1, 5, 6)).toEqual(['', '', 'keep', '', '', '']);
  });

  test('has written words of his own into keep those words when they go', async () => {
    const { session } = await open(workbookOf([plan()]));
    await session.writeStatusColumns();
    put(2, 5, 'ask Oona');
    await session.removeStatusColumns();
    expect(session.state().notice?.text).toBe(
      'RAG columns removed. What is not ours in them was left where it stands: F3 of ‘Plan’.',
    );
    expect(values(2, 5)).toEqual(['ask Oona', '', '', '']);
    expect(values(1, 5)).toEqual(['', '', '', '']);
  });

  test('has sorted together with the rows need no writing; sorted without them they are put right', async () => {
    const { session, host } = await open(workbookOf([plan()]));
    await session.writeStatusColumns();
    const lines = [1, 2, 3].map((row) => values(row, 0, 9) as (string | number)[]);
    [...lines].reverse().forEach((line, i) => put(i + 1, 0, ...line.map(asIs)));
    host.resetTraffic();
    await session.validate();
    expect(host.traffic().writes.filter((write) => write === 'Range.Values')).toEqual([]);
    const rag = [1, 2, 3].map((row) => values(row, 5, 1)[0]);
    [...lines].forEach((line, i) => put(i + 1, 0, ...line.slice(0, 5).map(asIs)));
    await session.validate();
    expect([1, 2, 3].map((row) => values(row, 5, 1)[0])).toEqual(rag.reverse());
  });
});

test('rows that were appended get lines and colours at the next Validate', async () => {
  const { session, spreadsheet } = await open(workbookOf([plan()]));
  const before = workbookPicture(spreadsheet);
  await session.writeStatusColumns();
  put(4, 0, "'4", 'Review the grants scheme', 'Clerk', "'March 2026", '');
  await session.validate();
  expect(values(4, 5, 2)).toEqual(['Red', 'Overdue']);
  const { id } = spreadsheet.sheets()[0]!;
  expect(spreadsheet.conditionalFormats(id).map(({ range }) => range)).toEqual(Array(6).fill('F2:F5'));
  put(4, 0, '', '', '', '', '');
  await session.removeStatusColumns();
  const filled = (workbookPicture(spreadsheet) as { values: unknown[][] }[])[0]!.values.slice(0, 4);
  expect(filled).toEqual((before as { values: unknown[][] }[])[0]!.values);
});

test('a renamed sheet keeps its columns', async () => {
  const { session, host, spreadsheet } = await open(workbookOf([plan()]));
  await session.writeStatusColumns();
  const { id } = spreadsheet.sheets()[0]!;
  spreadsheet.renameSheet(id, 'Plan, 2026!');
  put(1, 3, "'March 2026");
  host.resetTraffic();
  await session.validate();
  expect(values(1, 5, 1)).toEqual(['Red']);
  await session.removeStatusColumns();
  expect(values(0, 5)).toEqual(['', '', '', '']);
  expect(spreadsheet.conditionalFormats(id)).toEqual([]);
});

test('columns on a copied sheet are told and left alone until they are asked for, and then are that sheet’s own', async () => {
  const { session, spreadsheet } = await open(workbookOf([plan(), plan({}, 'Plan (2)')]));
  await session.writeStatusColumns();
  const before = workbookPicture(spreadsheet);
  // As after a copy: the columns are there, and nothing is known of them.
  const kept = JSON.parse(String(opened.host.settings()['recs'])) as { statusColumns: { sheet: string }[] };
  const recs = JSON.stringify({
    ...kept,
    statusColumns: kept.statusColumns.filter(({ sheet }) => sheet === 'Plan'),
  });
  await openAgain(spreadsheet, { recs });
  const told =
    '‘Plan (2)’ has RAG columns (from column F on) that this workbook does not remember, as after a sheet is copied, so they are not kept up to date. Choose Add RAG columns to take them up again, or delete them.';
  await opened.session.validate();
  expect(opened.session.state().notice).toEqual({ tone: 'problem', text: told });
  expect(opened.session.state().report!.trackers[1]!.blocks[0]!.lastColumn).toBe(4);
  expect(workbookPicture(spreadsheet)).toEqual(before);
  await opened.session.removeStatusColumns();
  expect(opened.session.state().notice?.text).toBe(`RAG columns removed. ${told}`);
  await opened.session.writeStatusColumns();
  expect(opened.session.state().notice).toEqual({
    tone: 'done',
    text: 'RAG columns added: columns F to I of ‘Plan’. RAG columns added: columns F to I of ‘Plan (2)’.',
    place: { sheet: 'Plan', row: 0, column: 8 },
  });
  expect(workbookPicture(spreadsheet)).toEqual(before);
  await opened.session.removeStatusColumns();
  expect(values(0, 5, 4, 1)).toEqual(['', '', '', '']);
});

test('hidden columns beside a tracker are passed over', async () => {
  const { session } = await open(workbookOf([plan({ hiddenColumns: [6] })]));
  await session.writeStatusColumns();
  expect(values(0, 7)).toEqual(TITLES);
});

test('a conditional format of the officer’s that reads like ours stays', async () => {
  const theirs = [
    { range: 'A1:Z50', rule: { type: 'text-equals', text: 'Red' }, fill: '#F8CBCB' },
    { range: 'F2:F4', rule: { type: 'text-equals', text: 'Red' }, fill: '#FF0000' },
  ] as const;
  const { session, spreadsheet } = await open(workbookOf([plan({ conditionalFormats: theirs })]));
  const before = workbookPicture(spreadsheet);
  await session.writeStatusColumns();
  await session.removeStatusColumns();
  expect(workbookPicture(spreadsheet)).toEqual(before);
});

test('a tracker whose actions stand in several rows each gets none, and a sentence says so', async () => {
  const vertical = [
    ['Recommendation 1', 'That the culverts be surveyed every year'],
    ['Action', 'Survey all culverts and report to the panel'],
    ['Owner', 'Head of Highways'],
    ['By when', 'March 2027'],
    ['Success criteria', 'All twelve culverts surveyed'],
    ['Progress', 'Not started'],
    ['', ''],
    ['Recommendation 2', 'That the depot plan be published'],
    ['Action', 'Publish the plan on the website'],
    ['Owner', 'Clerk'],
    ['By when', 'June 2027'],
    ['Success criteria', 'Plan published'],
    ['Progress', 'Draft written'],
  ];
  const { session, spreadsheet } = await open(workbookOf([sheetOf('Form', vertical)]));
  const before = workbookPicture(spreadsheet);
  await session.writeStatusColumns();
  expect(session.state().report!.trackers.map(({ layout }) => layout)).toEqual(['vertical']);
  expect(session.state().notice).toEqual({
    tone: 'problem',
    text: '‘Form’ gives each action several rows, one below the other, so RAG columns have no row of their own to stand in; the pane shows its colours.',
  });
  expect(workbookPicture(spreadsheet)).toEqual(before);
});
