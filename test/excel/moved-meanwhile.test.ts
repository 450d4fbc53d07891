import { parseIsoDay } from '../../src/core';
import type { OpenedSession } from '../support/open-session';
import { sheetOf, workbookOf } from '../workbench/contents-builder';
import { open } from './open-plan';
import { HEADER, TITLES } from './plan-workbook';

/** More than any of the actions takes. */
const MOST_REQUESTS = 40;
/** More than are written in one request. */
const ROWS = 1100;

type Act = (opened: OpenedSession) => Promise<void>;

const add: Act = ({ session }) => session.writeStatusColumns();
const WORK: readonly (readonly [name: string, prepare: Act, act: Act])[] = [
  ['Add', async () => {}, add],
  [
    'Refresh',
    async (opened) => {
      await add(opened);
      await opened.session.setAsAt(parseIsoDay('2028-01-01')!);
    },
    ({ session }) => session.validate(),
  ],
  ['Remove', add, ({ session }) => session.removeStatusColumns()],
];

/** What somebody else inserts, with rows and columns counted from 0; the header stands in row 2. */
const MOVES: readonly (readonly [what: string, insert: (opened: OpenedSession, sheet: string) => void])[] = [
  [
    'rows above the header and among the actions',
    ({ spreadsheet }, sheet) => {
      spreadsheet.insertRows(sheet, 500, 1);
      spreadsheet.insertRows(sheet, 1, 1);
    },
  ],
  [
    'columns left of the tracker and within it',
    ({ spreadsheet }, sheet) => {
      spreadsheet.insertColumns(sheet, 3, 1);
      spreadsheet.insertColumns(sheet, 0, 1);
    },
  ],
];

function openMoved(): Promise<OpenedSession> {
  const rows = Array.from({ length: ROWS }, (_, i) => [
    `${i}`,
    `Publish plan ${i} of the depot`,
    'Clerk',
    i % 2 === 0 ? 'May 2027' : 'Ongoing',
    `seen ${i}`,
  ]);
  return open(workbookOf([sheetOf('Plan', [['Action plan'], [], HEADER, ...rows, [], ['End of the plan']])]));
}

/** Every row of the sheet: the officer's words, and those beneath the titles of ours. */
function rowsOf({ spreadsheet }: OpenedSession): { readonly theirs: string; readonly ours: string }[] {
  const { id } = spreadsheet.sheets()[0]!;
  const used = spreadsheet.usedArea(id, true)!;
  const area = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  const values = spreadsheet.values(id, area);
  const own = new Set(values.flatMap((cells) => TITLES.map((title) => cells.indexOf(title))));
  const words = (cells: readonly unknown[], areOwn: boolean): string =>
    cells.filter((cell, column) => cell !== '' && own.has(column) === areOwn).join('|');
  return values.map((cells) => ({ theirs: words(cells, false), ours: words(cells, true) }));
}

const officersRows = (opened: OpenedSession): string[] =>
  rowsOf(opened).flatMap(({ theirs }) => (theirs === '' ? [] : [theirs]));

/** A few of the rows that differ; none where none does. */
function different(one: readonly unknown[], other: readonly unknown[]): unknown[] {
  const rows = Array.from({ length: Math.max(one.length, other.length) }, (_, i) => [i, one[i], other[i]]);
  return rows.filter(([, left, right]) => JSON.stringify(left) !== JSON.stringify(right)).slice(0, 3);
}

/** Does what the session shows say that the workbook has changed meanwhile? */
function isTold({ session }: OpenedSession): boolean {
  const { notice, stale } = session.state();
  return notice?.tone === 'problem' || stale.length > 0;
}

describe.each(WORK)('%s, while somebody inserts', (_, prepare, act) => {
  test.each(MOVES)(
    '%s, overwrites nothing, and lines of ours beside other actions are told and mended by the next try',
    async (__, insert) => {
      for (let nth = 1; nth <= MOST_REQUESTS; nth++) {
        const opened = await openMoved();
        await prepare(opened);
        const before = officersRows(opened);
        const inserted = opened.host.beforeNext(nth, () =>
          insert(opened, opened.spreadsheet.sheets()[0]!.id),
        );
        await act(opened);
        if (!inserted.hasHappened()) return expect(nth).toBeGreaterThan(5);
        expect(different(officersRows(opened), before)).toEqual([]);
        const left = rowsOf(opened);
        const wasTold = isTold(opened);
        await act(opened);
        if (!wasTold) expect(different(rowsOf(opened), left)).toEqual([]);
        expect(different(officersRows(opened), before)).toEqual([]);
        await opened.session.validate();
        expect(isTold(opened)).toBe(false);
        await opened.close();
      }
      throw new Error('The work takes more requests than were tried.');
    },
    300_000,
  );
});
