import { parseIsoDay } from '../../src/core';
import type { OpenedSession } from '../support/open-session';
import { workbookPicture } from '../support/workbook-picture';
import { sheetOf, workbookOf } from '../workbench/contents-builder';
import { open } from './open-plan';
import { HEADER } from './plan-workbook';

/** More than are written, or taken away, in one request. */
const ROWS = 1100;
/** More than any of the actions takes. */
const MOST_REQUESTS = 40;
const COMMITTEE = parseIsoDay('2026-11-23')!;
const LATER = parseIsoDay('2028-01-01')!;

type Act = (opened: OpenedSession) => Promise<void>;

const add: Act = ({ session }) => session.writeStatusColumns();
const remove: Act = ({ session }) => session.removeStatusColumns();

/** What is done, and what brings the workbook to where it can be done once more. */
const WORK: readonly (readonly [name: string, prepare: Act, act: Act])[] = [
  ['Add', remove, add],
  [
    'Refresh',
    async (opened) => {
      await opened.session.setAsAt(COMMITTEE);
      await add(opened);
      await opened.session.setAsAt(LATER);
    },
    ({ session }) => session.validate(),
  ],
  ['Remove', add, remove],
];

function openLong(): Promise<OpenedSession> {
  const rows = Array.from({ length: ROWS }, (_, i) => [
    `${i}`,
    `Publish plan ${i} of the depot`,
    'Clerk',
    // Every other line changes with the day.
    i % 2 === 0 ? 'May 2027' : 'Ongoing',
    '',
  ]);
  return open(workbookOf([sheetOf('Plan', [HEADER, ...rows])]));
}

/** As texts, of which a thousand rows compare in no time. */
interface Pictures {
  readonly before: string;
  readonly whole: string;
  readonly now: () => string;
}

/** Where they differ, the pictures say where. */
function expectSame(one: string, other: string): void {
  if (one !== other) expect(JSON.parse(one)).toEqual(JSON.parse(other));
}

/** Does the work again and again, each time with something else happening at one request more. */
async function atEach(
  prepare: Act,
  act: Act,
  happens: (opened: OpenedSession, nth: number) => { hasHappened(): boolean },
  after: (opened: OpenedSession, pictures: Pictures) => void | Promise<void>,
): Promise<void> {
  const opened = await openLong();
  const now = (): string => JSON.stringify(workbookPicture(opened.spreadsheet));
  await prepare(opened);
  const before = now();
  await act(opened);
  const whole = now();
  expect(whole === before).toBe(false);
  for (let nth = 1; nth <= MOST_REQUESTS; nth++) {
    await prepare(opened);
    expectSame(now(), before);
    const happening = happens(opened, nth);
    await act(opened);
    if (!happening.hasHappened()) return expect(nth).toBeGreaterThan(8);
    expect(opened.session.state().busy).toBeNull();
    await after(opened, { before, now, whole });
  }
  throw new Error('The work takes more requests than were tried.');
}

test.each(WORK)(
  '%s that fails at any request, between slices too, is completed by the next try',
  async (_, prepare, act) => {
    await atEach(
      prepare,
      act,
      ({ host }, nth) => host.failNext('GeneralException', nth),
      async (opened, { now, whole }) => {
        await act(opened);
        expectSame(now(), whole);
      },
    );
  },
  300_000,
);

test.each(WORK)(
  '%s that is cancelled at any moment, between slices too, is done completely or not at all',
  async (_, prepare, act) => {
    const outcomes = new Set<string>();
    await atEach(
      prepare,
      act,
      ({ host, session }, nth) => host.beforeNext(nth, session.cancel),
      (_opened, { before, now, whole }) => {
        const picture = now();
        if (picture !== before) expectSame(picture, whole);
        outcomes.add(picture === whole ? 'whole' : 'none');
      },
    );
    expect([...outcomes].sort()).toEqual(['none', 'whole']);
  },
  300_000,
);
