import { cellAddress, parseIsoDay, type Finding } from '../../src/core';
import { samples } from '../../samples/samples';
import { openSession, type OpenedSession } from '../support/open-session';
import { findingsOf } from '../support/sheet-fixture';
import { workbookPicture } from '../support/workbook-picture';

const { contents } = samples.find(({ file }) => file === 'flood-review.xlsx')!;
let opened: OpenedSession;

beforeEach(async () => {
  opened = await openSession(contents);
  await opened.session.setAsAt(parseIsoDay('2026-11-23')!);
  await opened.session.validate();
});

afterEach(() => opened.close());

async function mark(findings: readonly Finding[]): Promise<void> {
  const { markCells } = await import('../../src/excel/marks');
  const { createPace } = await import('../../src/excel/pace');
  await Excel.run((context) => markCells(context, findings, [], createPace()));
}

test('marks stand on the cells that findings speak of, and one call takes them away', async () => {
  const { session, spreadsheet } = opened;
  const { id } = spreadsheet.sheets()[0]!;
  const before = workbookPicture(spreadsheet);
  const findings = findingsOf(session.state().report!);
  await session.setHabits({ isMarking: true });
  expect(session.state().notice?.tone).toBe('done');
  const marks = spreadsheet.conditionalFormats(id).filter(({ rule }) => rule.type === 'formula');
  expect(marks).toHaveLength(1);
  expect(marks[0]!.range.split(' ').length).toBeGreaterThan(5);
  expect(spreadsheet.style(id, findings[0]!.row, findings[0]!.column)).not.toHaveProperty('fill', '#E9DDF7');
  await mark(findings.slice(0, 1));
  const { row, column } = findings[0]!;
  expect(spreadsheet.conditionalFormats(id)).toMatchObject([{ range: cellAddress(row, column) }]);
  await session.setHabits({ isMarking: false });
  expect(session.state().notice).toEqual({ tone: 'done', text: 'Marks removed.' });
  expect(workbookPicture(spreadsheet)).toEqual(before);
  await session.setHabits({ isMarking: false });
  expect(session.state().notice).toEqual({ tone: 'done', text: 'No cell is marked.' });
});

test('very many marked cells become a few conditional formats', async () => {
  const { session, spreadsheet } = opened;
  const { id, name } = spreadsheet.sheets()[0]!;
  const [finding] = findingsOf(session.state().report!);
  await mark(Array.from({ length: 4000 }, (_, i) => ({ ...finding!, sheet: name, row: i * 2, column: 3 })));
  const marks = spreadsheet.conditionalFormats(id);
  expect(marks.length).toBeGreaterThan(1);
  expect(marks.length).toBeLessThan(6);
});

test('a protected sheet and a read-only workbook are told, and left as they are', async () => {
  const { session, host, spreadsheet } = opened;
  const { id } = spreadsheet.sheets()[0]!;
  await session.setHabits({ isMarking: true });
  spreadsheet.setProtected(id, true);
  await session.setHabits({ isMarking: false });
  expect(session.state().notice?.text).toMatch(/is protected, so the marks were left/);
  await session.setHabits({ isMarking: true });
  expect(session.state().notice?.text).toMatch(/is protected, so its cells were not marked/);
  host.switches.isReadOnly = true;
  await session.validate();
  expect(session.state().notice?.text).toMatch(/^This workbook is read-only/);
});

test('marks that fail on the way are whole after the next try', async () => {
  const { session, host, spreadsheet } = opened;
  const before = workbookPicture(spreadsheet);
  await session.setHabits({ isMarking: true });
  const marked = workbookPicture(spreadsheet);
  for (let nth = 1; ; nth++) {
    const failure = host.failNext('GeneralException', nth);
    await session.setHabits({ isMarking: true });
    if (!failure.hasHappened()) {
      await session.setHabits({ isMarking: false }); // The failure that was ordered is spent on this.
      break;
    }
    await session.setHabits({ isMarking: true });
    expect(workbookPicture(spreadsheet)).toEqual(marked);
  }
  await session.setHabits({ isMarking: false });
  expect(workbookPicture(spreadsheet)).toEqual(before);
});

test('marks that are on follow every Validate, and a workbook that keeps no wish keeps nothing', async () => {
  const { session, host, spreadsheet } = opened;
  const { id } = spreadsheet.sheets()[0]!;
  await session.setHabits({ isMarking: true });
  const { rule } = spreadsheet.conditionalFormats(id)[0]!;
  const [finding] = findingsOf(session.state().report!);
  await session.dismiss(finding!, 'Agreed with the chair');
  await session.validate();
  const marked = spreadsheet.conditionalFormats(id);
  expect(marked).toMatchObject([{ rule }]);
  expect(marked[0]!.range.split(' ')).not.toContain(cellAddress(finding!.row, finding!.column));
  await session.undoDismiss(finding!);
  await session.setHabits({ isMarking: false });
  await session.setAsAt(null);
  expect(host.settings()).toEqual({});
});
