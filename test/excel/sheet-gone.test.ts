import { parseIsoDay, type Finding } from '../../src/core';
import { openSession, type OpenedSession } from '../support/open-session';
import { workbookPicture } from '../support/workbook-picture';
import { workbookOf } from '../workbench/contents-builder';
import { findingWith } from './finding-with-edits';
import { plan } from './plan-workbook';

const DAY = parseIsoDay('2026-11-23')!;
const GONE = 'Gone';
/** More than any of the actions takes. */
const MOST_REQUESTS = 30;

type Act = (opened: OpenedSession) => Promise<void>;

const addColumns: Act = ({ session }) => session.writeStatusColumns();
const makeLate: Act = async (opened) => {
  await addColumns(opened);
  for (const sheet of ['Plan', GONE]) opened.host.editAs('officer', sheet, 'D2', [["'March 2026"]]);
};
const edit = (sheet: string): Finding => findingWith({ sheet, row: 2, column: 2, from: null, to: 'Clerk' });

const ACTIONS: readonly (readonly [name: string, prepare: Act, act: Act])[] = [
  ['Validate', async () => {}, ({ session }) => session.validate()],
  ['Add', async () => {}, addColumns],
  ['Refresh', makeLate, ({ session }) => session.validate()],
  ['Remove', addColumns, ({ session }) => session.removeStatusColumns()],
  [
    'Apply',
    ({ session }) => session.validate(),
    ({ session }) => session.applyEdits([edit('Plan'), edit(GONE)]),
  ],
];

/** The officer's cells of the sheet that stays. */
function cellsOf({ spreadsheet }: OpenedSession): unknown[][] {
  const { id } = spreadsheet.sheets()[0]!;
  return spreadsheet.formulas(id, { row: 0, column: 0, rows: 4, columns: 5 });
}

test.each(ACTIONS)(
  'a sheet that goes before any request of %s leaves the other whole, and the next try succeeds',
  async (name, prepare, act) => {
    for (let nth = 1; nth <= MOST_REQUESTS; nth++) {
      const opened = await openSession(workbookOf([plan(), plan({}, GONE)]));
      try {
        const { session, host, spreadsheet } = opened;
        await session.setAsAt(DAY);
        const [whole] = workbookPicture(spreadsheet) as unknown[];
        await prepare(opened);
        const cells = cellsOf(opened);
        const gone = host.beforeNext(nth, () => spreadsheet.deleteSheet(spreadsheet.sheets()[1]!.id));
        await act(opened);
        if (!gone.hasHappened()) return expect(nth).toBeGreaterThan(3);
        expect(session.state().busy).toBeNull();
        const edited = cells.map((line, row) =>
          line.map((cell, column) => (name === 'Apply' && row === 2 && column === 2 ? 'Clerk' : cell)),
        );
        expect([cells, edited]).toContainEqual(cellsOf(opened));
        await act(opened);
        expect(cellsOf(opened)).toEqual(edited);
        if (name !== 'Apply') expect(session.state().notice?.tone).not.toBe('problem');
        await session.removeStatusColumns();
        host.editAs('officer', 'Plan', 'C3:D3', [['', 'TBC']]);
        host.editAs('officer', 'Plan', 'D2', [["'March 2027"]]);
        expect((workbookPicture(spreadsheet) as unknown[])[0]).toEqual(whole);
      } finally {
        await opened.close();
      }
    }
    throw new Error('The action takes more requests than were tried.');
  },
  300_000,
);
