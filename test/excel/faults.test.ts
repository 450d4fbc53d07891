import { parseIsoDay } from '../../src/core';
import { samples } from '../../samples/samples';
import { openSession, type OpenedSession } from '../support/open-session';
import { workbookPicture } from '../support/workbook-picture';

const committee = parseIsoDay('2026-11-23')!;
const { contents } = samples.find(({ file }) => file === 'all-well.xlsx')!;

/** More than any of the actions takes. */
const MOST_REQUESTS = 30;

const CODES = ['GeneralException', 'Timeout', 'RequestPayloadSizeLimitExceeded', 'ItemNotFound'];

/** Lets each request of an action fail in turn, in a workbook of its own; what remains is looked at by `after`. */
async function failEach(
  code: string,
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
      const failure = opened.host.failNext(code, nth);
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

describe.each(CODES)('where Excel answers a request with %s', (code) => {
  test('validating leaves the workbook as it is, and the next try succeeds', async () => {
    const requests = await failEach(
      code,
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
      code,
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
      code,
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
});
