import { cellAddress, parseIsoDay, type TrackerReport } from '../../src/core';
import { samples } from '../../samples/samples';
import { openSession, type OpenedSession } from '../support/open-session';
import { workbookPicture } from '../support/workbook-picture';
import { findingWith } from './finding-with-edits';

const committee = parseIsoDay('2026-11-23')!;
const { contents } = samples.find(({ file }) => file === 'all-well.xlsx')!;
const [sheet] = contents.sheets;

/** More than any of the actions takes. */
const MOST_REQUESTS = 30;

type Fault = readonly [code: string, when: 'before' | 'after'];

/** The code, and whether Excel has done what was asked before it fails. */
const FAULTS: readonly Fault[] = [
  ['GeneralException', 'before'],
  ['Timeout', 'before'],
  ['GeneralException', 'after'],
  ['Timeout', 'after'],
  ['RequestPayloadSizeLimitExceeded', 'before'],
  ['ItemNotFound', 'before'],
];

/** Lets each request of an action fail in turn, in a workbook of its own; what remains is looked at by `after`. */
async function failEach(
  [code, when]: Fault,
  prepare: (opened: OpenedSession) => Promise<void>,
  act: (opened: OpenedSession) => Promise<void>,
  after: (opened: OpenedSession, before: unknown) => Promise<void>,
): Promise<number> {
  for (let nth = 1; nth <= MOST_REQUESTS; nth++) {
    const opened = await openSession(contents);
    try {
      await opened.session.setAsAt(committee);
      await prepare(opened);
      const before = workbookPicture(opened.spreadsheet);
      const failure = opened.host.failNext(code, nth, undefined, when);
      await act(opened);
      if (!failure.hasHappened()) return nth - 1;
      expect(opened.session.state().busy).toBeNull();
      await after(opened, before);
    } finally {
      await opened.close();
    }
  }
  throw new Error('The action takes more requests than were tried.');
}

/** Lets the deadline of the first action have passed. */
function makeLate({ session, host }: OpenedSession): void {
  const [{ actions, blocks }] = session.state().report!.trackers as [TrackerReport];
  const { row, block } = actions[0]!;
  host.editAs('officer', sheet!.name, cellAddress(row, blocks[block]!.columns.deadline!), [["'March 2026"]]);
}

describe.each(FAULTS)('where Excel answers a request with %s, %s doing it,', (code, when) => {
  const fault: Fault = [code, when];

  test('validating leaves the workbook as it is, and the next try succeeds', async () => {
    const requests = await failEach(
      fault,
      async () => {},
      ({ session }) => session.validate(),
      async ({ session, host, spreadsheet }, before) => {
        expect(host.traffic().writes.filter((write) => write !== 'SettingCollection.Add')).toEqual([]);
        expect(workbookPicture(spreadsheet)).toEqual(before);
        await session.validate();
        expect(session.state()).toMatchObject({ notice: null, report: { summary: { actions: 12 } } });
      },
    );
    expect(requests).toBeGreaterThanOrEqual(3);
  });

  test('adding the columns loses nothing, and the next try completes them', async () => {
    let whole: unknown;
    const requests = await failEach(
      fault,
      async () => {},
      ({ session }) => session.writeStatusColumns(),
      async ({ session, spreadsheet }, before) => {
        await session.writeStatusColumns();
        expect(session.state().notice).toMatchObject({ tone: 'done' });
        whole ??= workbookPicture(spreadsheet);
        expect(workbookPicture(spreadsheet)).toEqual(whole);
        await session.removeStatusColumns();
        expect(workbookPicture(spreadsheet)).toEqual(before);
      },
    );
    expect(requests).toBeGreaterThanOrEqual(5);
  });

  test('removing the columns is completed by the next try', async () => {
    let without: unknown;
    await failEach(
      fault,
      async ({ session, spreadsheet }) => {
        without = workbookPicture(spreadsheet);
        await session.writeStatusColumns();
      },
      ({ session }) => session.removeStatusColumns(),
      async ({ session, spreadsheet }) => {
        await session.removeStatusColumns();
        expect(session.state()).toMatchObject({ hasStatusColumns: false, notice: { tone: 'done' } });
        expect(workbookPicture(spreadsheet)).toEqual(without);
      },
    );
  });

  test('refreshing writes what it has to by the next try, and nothing else', async () => {
    let whole: unknown;
    await failEach(
      fault,
      async (opened) => {
        await opened.session.writeStatusColumns();
        makeLate(opened);
      },
      ({ session }) => session.validate(),
      async ({ session, spreadsheet }) => {
        await session.validate();
        expect(session.state().notice).toBeNull();
        whole ??= workbookPicture(spreadsheet);
        expect(workbookPicture(spreadsheet)).toEqual(whole);
      },
    );
  });

  test.each([true, false])(
    'marking set to %s is whole after the next try, and unmarking leaves nothing',
    async (isMarking) => {
      let unmarked: unknown;
      let whole: unknown;
      const requests = await failEach(
        fault,
        async (opened) => {
          const { session, spreadsheet } = opened;
          await session.validate();
          makeLate(opened);
          await session.validate();
          unmarked = workbookPicture(spreadsheet);
          if (!isMarking) await session.setHabits({ isMarking: true });
        },
        ({ session }) => session.setHabits({ isMarking }),
        async ({ session, spreadsheet }) => {
          await session.setHabits({ isMarking });
          expect(session.state()).toMatchObject({ isMarking, notice: { tone: 'done' } });
          whole ??= workbookPicture(spreadsheet);
          expect(workbookPicture(spreadsheet)).toEqual(whole);
          if (isMarking) expect(whole).not.toEqual(unmarked);
          await session.setHabits({ isMarking: false });
          expect(workbookPicture(spreadsheet)).toEqual(unmarked);
        },
      );
      expect(requests).toBeGreaterThanOrEqual(4);
    },
  );

  test('an edit is made once, by this try or the next', async () => {
    const finding = findingWith({ sheet: sheet!.name, row: 90, column: 0, from: 'TBC', to: 'Clerk' });
    await failEach(
      fault,
      async ({ session, host }) => {
        host.editAs('officer', sheet!.name, 'A91', [['TBC']]);
        await session.validate();
      },
      ({ session }) => session.applyEdits([finding]),
      async ({ session, spreadsheet }) => {
        await session.applyEdits([finding]);
        const { id } = spreadsheet.sheets()[0]!;
        expect(spreadsheet.values(id, { row: 90, column: 0, rows: 1, columns: 1 })).toEqual([['Clerk']]);
        expect(session.state().notice?.tone).toBe('done');
      },
    );
  });
});
