import { parseIsoDay } from '../../src/core';
import { findingsOf } from '../support/sheet-fixture';
import { openSession, type OpenedSession } from '../support/open-session';
import { sheetOf, workbookOf } from '../workbench/contents-builder';
import { HEADER } from './plan-workbook';

/** More than Apply takes. */
const MOST_REQUESTS = 40;

/** Two owners that point at the row above, and who is meant by them. */
const POINTING = [
  HEADER,
  ['1', 'Survey every bridge in the borough', 'Head of Highways', 'March 2027', ''],
  ['2', 'Publish the depot plan for all wards', 'As above', 'May 2027', ''],
  ['3', 'Agree the rota with both unions', 'Clerk', 'May 2027', ''],
  ['4', 'Write to every ward about the plan', 'As above', 'June 2027', ''],
];
const MEANT: Readonly<Record<string, string>> = {
  'Publish the depot plan for all wards': 'Head of Highways',
  'Write to every ward about the plan': 'Clerk',
};

async function openPointing(): Promise<OpenedSession> {
  const opened = await openSession(workbookOf([sheetOf('Plan', POINTING)]));
  await opened.session.setAsAt(parseIsoDay('2026-11-23')!);
  return opened;
}

const BETWEEN: readonly (readonly [what: string, rearrange: (opened: OpenedSession) => void])[] = [
  ['swaps the rows that are mended', ({ host }) => host.sortAs('officer', 'Plan', 'A2:E5', [0, 3, 2, 1])],
  ['swaps the rows above those', ({ host }) => host.sortAs('officer', 'Plan', 'A2:E5', [2, 1, 0, 3])],
  [
    'deletes two rows, so that another stands where one was',
    ({ spreadsheet }) => spreadsheet.deleteRows(spreadsheet.sheets()[0]!.id, 1, 2),
  ],
  [
    'takes a row out and puts it in below',
    ({ host, spreadsheet }) => {
      spreadsheet.deleteRows(spreadsheet.sheets()[0]!.id, 1, 1);
      host.editAs('officer', 'Plan', 'A5:E5', [POINTING[1]!]);
    },
  ],
];

/** Applies what is offered for the pointers, and tells the owners of the actions that have one; all are right or unmended. */
async function mendPointers(
  opened: OpenedSession,
  meanwhile: () => { hasHappened(): boolean } | void,
): Promise<{ owners: Record<string, unknown>; hasHappened: boolean }> {
  const { session, spreadsheet } = opened;
  await session.validate();
  const findings = findingsOf(session.state().report!).filter(({ rule }) => rule === 'pointer-in-cell');
  expect(findings).toHaveLength(2);
  const happening = meanwhile();
  await session.applyEdits(findings);
  const { id } = spreadsheet.sheets()[0]!;
  const rows = spreadsheet.values(id, { row: 0, column: 0, rows: 6, columns: 5 });
  const owners = Object.fromEntries(rows.map(([, action, owner]) => [action, owner]));
  for (const [action, meant] of Object.entries(MEANT))
    if (action in owners) expect(['As above', meant]).toContain(owners[action]);
  for (const [, action, owner] of POINTING)
    if (action! in owners && !(action! in MEANT)) expect(owners[action!]).toBe(owner);
  return { owners, hasHappened: happening?.hasHappened() ?? true };
}

test('what is offered for two rows goes into those rows', async () => {
  const opened = await openPointing();
  try {
    expect((await mendPointers(opened, () => {})).owners).toMatchObject(MEANT);
  } finally {
    await opened.close();
  }
});

test.each(BETWEEN)(
  'whoever %s before Apply has no row mended by what was meant in another',
  async (_, act) => {
    const opened = await openPointing();
    try {
      await mendPointers(opened, () => act(opened));
      const { notice } = opened.session.state();
      expect(notice?.tone).toBe('problem');
      expect(notice?.details?.join()).toContain('its row is not as it was when it was checked');
    } finally {
      await opened.close();
    }
  },
);

test.each(BETWEEN)(
  'whoever %s at any request of Apply has no row mended by what was meant in another',
  async (_, act) => {
    for (let nth = 1; nth <= MOST_REQUESTS; nth++) {
      const opened = await openPointing();
      try {
        const mended = await mendPointers(opened, () => opened.host.beforeNext(nth, () => act(opened)));
        if (!mended.hasHappened) return expect(nth).toBeGreaterThan(3);
      } finally {
        await opened.close();
      }
    }
    throw new Error('Apply takes more requests than were tried.');
  },
);
