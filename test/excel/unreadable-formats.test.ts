import { parseIsoDay } from '../../src/core';
import { openSession, type OpenedSession } from '../support/open-session';
import { workbookPicture } from '../support/workbook-picture';
import { workbookOf } from '../workbench/contents-builder';
import { plan } from './plan-workbook';

/** A conditional format of the officer's whose rule Excel fails to read. */
const THEIRS = {
  range: 'A1:Z50',
  rule: { type: 'text-equals', text: 'Late' },
  fill: '#123456',
} as const;
const THEIR_FORMULA = { range: 'A1:Z50', rule: { type: 'formula', formula: '=LEN($A1)>3' } } as const;
let opened: OpenedSession;

async function open(): Promise<OpenedSession> {
  opened = await openSession(workbookOf([plan({ conditionalFormats: [THEIRS, THEIR_FORMULA] })]));
  await opened.session.setAsAt(parseIsoDay('2026-11-23')!);
  opened.host.switches.isUnreadable = ({ range }) => range === 'A1:Z50';
  return opened;
}

afterEach(() => opened.close());

test('RAG columns are added, follow new rows and are removed beside a format that cannot be read', async () => {
  const { session, spreadsheet } = await open();
  const before = workbookPicture(spreadsheet);
  await session.writeStatusColumns();
  expect(session.state().notice).toEqual({
    tone: 'done',
    text: 'RAG columns added: columns F to I of ‘Plan’.',
    place: { sheet: 'Plan', row: 0, column: 8 },
  });
  const { id } = spreadsheet.sheets()[0]!;
  const line = { row: 4, column: 0, rows: 1, columns: 5 };
  spreadsheet.write(id, line, [["'4", 'Review the grants scheme', 'Clerk', "'March 2026", '']]);
  await session.validate();
  expect(session.state().notice).toBeNull();
  const ranges = (): string[] => spreadsheet.conditionalFormats(id).map(({ range }) => range);
  expect(ranges().sort()).toEqual([...Array<string>(2).fill('A1:Z50'), ...Array<string>(6).fill('F2:F5')]);
  spreadsheet.clear(id, line, 'contents');
  await session.removeStatusColumns();
  expect(session.state().notice).toEqual({
    tone: 'problem',
    text: 'RAG columns removed. Excel could not read all conditional formats in column F of ‘Plan’, so colours of ours may be left there (Home, Conditional Formatting, Manage Rules).',
  });
  const [after] = workbookPicture(spreadsheet) as { conditionalFormats: unknown; formats: unknown[] }[];
  const [first] = before as { conditionalFormats: unknown }[];
  expect(after!.conditionalFormats).toEqual(first!.conditionalFormats);
});

test('colours of ours that cannot be read are never doubled, and rows below them are coloured', async () => {
  const { session, host, spreadsheet } = await open();
  await session.writeStatusColumns();
  host.switches.isUnreadable = () => true;
  const { id } = spreadsheet.sheets()[0]!;
  spreadsheet.write(id, { row: 4, column: 0, rows: 1, columns: 5 }, [
    ["'4", 'Review the grants scheme', 'Clerk', "'March 2026", ''],
  ]);
  await session.validate();
  const ours = spreadsheet.conditionalFormats(id).filter(({ range }) => range !== 'A1:Z50');
  expect(ours.map(({ range }) => range).sort()).toEqual([
    ...Array<string>(6).fill('F2:F4'),
    ...Array<string>(6).fill('F5'),
  ]);
});

test('marks are made and taken away beside a format that cannot be read', async () => {
  const { session, spreadsheet } = await open();
  const { id } = spreadsheet.sheets()[0]!;
  const before = spreadsheet.conditionalFormats(id).length;
  await session.validate();
  await session.setHabits({ isMarking: true });
  expect(spreadsheet.conditionalFormats(id).length).toBeGreaterThan(before);
  await session.setHabits({ isMarking: false });
  expect(spreadsheet.conditionalFormats(id)).toHaveLength(before);
  expect(session.state().notice).toEqual({
    tone: 'problem',
    text: 'Marks removed. Excel could not read all conditional formats of ‘Plan’, so marks may be left there (Home, Conditional Formatting, Manage Rules).',
  });
});

test('a failure of reading formats that passes is made good by reading them one by one', async () => {
  const { session, host, spreadsheet } = await open();
  host.switches.isUnreadable = () => false;
  const before = workbookPicture(spreadsheet);
  await session.writeStatusColumns();
  let isFirst = true;
  host.switches.isUnreadable = () => isFirst && !(isFirst = false);
  await session.removeStatusColumns();
  expect(isFirst).toBe(false);
  expect(session.state().notice).toEqual({ tone: 'done', text: 'RAG columns removed.' });
  expect(workbookPicture(spreadsheet)).toEqual(before);
});
