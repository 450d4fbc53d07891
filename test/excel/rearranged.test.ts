import { parseIsoDay } from '../../src/core';
import type { SheetContents } from '../../src/files/contents';
import { findingsOf } from '../support/sheet-fixture';
import { openSession, type OpenedSession } from '../support/open-session';
import { sheetOf, workbookOf } from '../workbench/contents-builder';
import { HEADER, TITLES } from './plan-workbook';

const LATER = parseIsoDay('2028-01-01')!;
/** More than any of the actions takes. */
const MOST_REQUESTS = 40;
/** Longer than the quiet after which changes are told. */
const A_WHILE = 600;

const LINES = [
  ['1', 'Clear the culvert at Mill Lane', 'Head of Highways', 'March 2027', ''],
  ['2', 'Publish the depot plan', '', 'TBC', ''],
  ['3', 'Agree the rota with both unions', 'Clerk', 'June 2026', 'Not started'],
];

/** Where the rows of the actions stand that are put into another order or taken out, from 0. */
interface Layout {
  readonly sheet: SheetContents;
  readonly rows: readonly number[];
}

const LAYOUTS: (readonly [name: string, layout: () => Layout])[] = [
  ['a plain range of one row', () => ({ sheet: sheetOf('Plan', [HEADER, LINES[0]!]), rows: [1] })],
  [
    'a plain range of two rows',
    () => ({ sheet: sheetOf('Plan', [HEADER, ...LINES.slice(0, 2)]), rows: [1, 2] }),
  ],
  ['a plain range of three rows', () => ({ sheet: sheetOf('Plan', [HEADER, ...LINES]), rows: [1, 2, 3] })],
  [
    'an Excel table',
    () => ({
      sheet: sheetOf('Plan', [HEADER, ...LINES], { tables: [{ name: 'Actions', range: 'A1:E4' }] }),
      rows: [1, 2, 3],
    }),
  ],
  [
    'blocks',
    () => ({
      sheet: sheetOf('Plan', [
        ['Recommendation 1: The depot should be reviewed'],
        HEADER,
        ['9', 'Survey every bridge in the borough', 'Surveyor', 'May 2026', ''],
        [],
        ['Recommendation 2: Rivers should be kept clear'],
        HEADER,
        ...LINES,
      ]),
      rows: [6, 7, 8],
    }),
  ],
];

/** More rows than are looked at while they are written. */
const LONG = Array.from({ length: 520 }, (_, i) => [
  `${i}`,
  `Publish plan ${i} of the depot`,
  'Clerk',
  i % 2 === 0 ? 'May 2027' : 'Ongoing',
  '',
]);
LAYOUTS.push([
  'a long plain range',
  () => ({ sheet: sheetOf('Plan', [HEADER, ...LONG]), rows: LONG.map((_, i) => i + 1) }),
]);

const addressOf = (rows: readonly number[]): string => `A${rows[0]! + 1}:E${rows.at(-1)! + 1}`;

/** What the officer does meanwhile; the last row stays where it is wherever that can be. */
const REARRANGED: readonly (readonly [
  what: string,
  least: number,
  rearrange: (opened: OpenedSession, rows: readonly number[]) => void,
])[] = [
  [
    'sorts the rows, the last of them staying in place,',
    2,
    ({ host }, rows) => {
      const [first, second, ...rest] = rows.map((_, i) => i);
      host.sortAs('officer', 'Plan', addressOf(rows), [second!, first!, ...rest]);
    },
  ],
  [
    'deletes the first row',
    1,
    ({ spreadsheet }, rows) => spreadsheet.deleteRows(spreadsheet.sheets()[0]!.id, rows[0]!, 1),
  ],
  [
    'deletes the first row and puts a new one in its place',
    1,
    ({ spreadsheet, host }, rows) => {
      spreadsheet.deleteRows(spreadsheet.sheets()[0]!.id, rows[0]!, 1);
      spreadsheet.insertRows(spreadsheet.sheets()[0]!.id, rows[0]!, 1);
      const address = addressOf([rows[0]!]);
      host.editAs('officer', 'Plan', address, [['4', 'Write to every ward', 'Clerk', 'May 2026', '']]);
    },
  ],
];

type Act = (opened: OpenedSession) => Promise<void>;

const add: Act = ({ session }) => session.writeStatusColumns();
const remove: Act = ({ session }) => session.removeStatusColumns();
const validate: Act = ({ session }) => session.validate();

/** What is done, from what on, and what puts it right where it is wrong. */
const WORK: readonly (readonly [name: string, prepare: Act, act: Act, again: Act])[] = [
  ['Add', async () => {}, add, add],
  [
    'Refresh',
    async (opened) => {
      await add(opened);
      await opened.session.setAsAt(LATER);
    },
    validate,
    validate,
  ],
  ['Remove', add, remove, remove],
  ['Mark', validate, ({ session }) => session.setHabits({ isMarking: true }), validate],
];

async function open(sheet: SheetContents): Promise<OpenedSession> {
  const opened = await openSession(workbookOf([sheet]));
  await opened.session.start();
  await opened.session.setAsAt(parseIsoDay('2026-11-23')!);
  return opened;
}

function aWhile(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, A_WHILE));
}

/** By their actions, the lines of ours that stand beside them, and which of their cells are marked. */
function besideActions({ spreadsheet }: OpenedSession): Record<string, unknown> {
  const { id } = spreadsheet.sheets()[0]!;
  const used = spreadsheet.usedArea(id, true)!;
  const area = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  const values = spreadsheet.values(id, area);
  const own = [...new Set(values.flatMap((cells) => TITLES.map((title) => cells.indexOf(title))))];
  const marked = spreadsheet
    .conditionalFormats(id)
    .filter(({ rule }) => rule.type === 'formula')
    .flatMap(({ range }) => range.split(' '));
  return Object.fromEntries(
    values.flatMap((cells, row) =>
      String(cells[1]).length < 10 || cells[1] === HEADER[1]
        ? []
        : [[cells[1], { own: own.map((column) => cells[column] ?? ''), marked: columnsIn(marked, row) }]],
    ),
  );
}

/** The letters of the columns in which these areas hold a row, counted from 0. */
function columnsIn(areas: readonly string[], row: number): string[] {
  return areas
    .flatMap((area) => {
      const [, column = '', top = '', bottom = top] = /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/.exec(area)!;
      return row + 1 >= Number(top) && row + 1 <= Number(bottom) ? [column] : [];
    })
    .sort();
}

async function isTold({ session }: OpenedSession): Promise<boolean> {
  await aWhile();
  const { notice, stale } = session.state();
  return notice?.tone === 'problem' || stale.length > 0;
}

describe.each(LAYOUTS)('in %s', (_, layoutOf) => {
  const { rows } = layoutOf();
  const possible = REARRANGED.filter(([, least]) => rows.length >= least);
  // Of a long one each case takes long; it differs from short ones in how lines are written.
  const isLong = rows.length > 3;
  const cases = (isLong ? WORK.slice(0, 2) : WORK).flatMap((work) =>
    (isLong ? possible.slice(0, 1) : possible).map((each) => [each[0], work[0], each, work] as const),
  );

  test.each(cases)(
    'whoever %s at any request of %s finds each line and mark beside its own action, or is told',
    async (__, ___, [, , rearrange], [, prepare, act, again]) => {
      /** Rearranges before the nth request and looks at what is left; null where there are fewer requests. */
      async function rearrangeAt<Left>(nth: number, look: (opened: OpenedSession) => Promise<Left>) {
        const opened = await open(layoutOf().sheet);
        try {
          await prepare(opened);
          const rearranged = opened.host.beforeNext(nth, () => rearrange(opened, rows));
          await act(opened);
          return rearranged.hasHappened() ? await look(opened) : null;
        } finally {
          await opened.close();
        }
      }
      for (let nth = 1; nth <= MOST_REQUESTS; nth++) {
        const left = await rearrangeAt(nth, async (opened) => {
          const found = besideActions(opened);
          await again(opened);
          return { found, right: besideActions(opened) };
        });
        if (left === null) return expect(nth).toBeGreaterThan(2);
        if (JSON.stringify(left.found) === JSON.stringify(left.right)) continue;
        const wasTold = await rearrangeAt(nth, isTold);
        if (!wasTold) expect({ nth, ...left.found }).toEqual({ nth, ...left.right });
      }
      throw new Error('The work takes more requests than were tried.');
    },
    300_000,
  );
});

test('a sort is heard of, though no cell is told as changed, and makes the sheet old', async () => {
  const opened = await open(sheetOf('Plan', [HEADER, ...LINES]));
  try {
    const { session, host } = opened;
    await session.validate();
    host.sortAs('officer', 'Plan', 'A2:E4', [1, 0, 2]);
    expect(await isTold(opened)).toBe(true);
    expect(session.state().stale).toEqual([{ sheet: 'Plan', rows: null }]);
    await session.recheck();
    expect(session.state().stale).toEqual([]);
    expect(findingsOf(session.state().report!).length).toBeGreaterThan(0);
  } finally {
    await opened.close();
  }
});
