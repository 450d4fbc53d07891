import { cellAddress, parseIsoDay } from '../../src/core';
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

test('marks stand on the cells that findings speak of, and one call takes them away', async () => {
  const { session, spreadsheet } = opened;
  const { id } = spreadsheet.sheets()[0]!;
  const before = workbookPicture(spreadsheet);
  const findings = findingsOf(session.state().report!);
  await session.markCells(findings);
  expect(session.state().notice?.tone).toBe('done');
  const marks = spreadsheet.conditionalFormats(id).filter(({ rule }) => rule.type === 'formula');
  expect(marks).toHaveLength(1);
  expect(marks[0]!.range.split(' ').length).toBeGreaterThan(5);
  expect(spreadsheet.style(id, findings[0]!.row, findings[0]!.column)).not.toHaveProperty('fill', '#E9DDF7');
  await session.markCells(findings.slice(0, 1));
  const { row, column } = findings[0]!;
  expect(spreadsheet.conditionalFormats(id)).toMatchObject([{ range: cellAddress(row, column) }]);
  await session.removeMarks();
  expect(session.state().notice).toEqual({ tone: 'done', text: 'Marks removed.' });
  expect(workbookPicture(spreadsheet)).toEqual(before);
  await session.removeMarks();
  expect(session.state().notice).toEqual({ tone: 'done', text: 'No cell is marked.' });
});

test('very many marked cells become a few conditional formats', async () => {
  const { session, spreadsheet } = opened;
  const { id, name } = spreadsheet.sheets()[0]!;
  const [finding] = findingsOf(session.state().report!);
  await session.markCells(
    Array.from({ length: 4000 }, (_, i) => ({ ...finding!, sheet: name, row: i * 2, column: 3 })),
  );
  const marks = spreadsheet.conditionalFormats(id);
  expect(marks.length).toBeGreaterThan(1);
  expect(marks.length).toBeLessThan(6);
});

test('a protected sheet and a read-only workbook are told, and left as they are', async () => {
  const { session, host, spreadsheet } = opened;
  const { id } = spreadsheet.sheets()[0]!;
  const findings = findingsOf(session.state().report!);
  await session.markCells(findings);
  spreadsheet.setProtected(id, true);
  await session.removeMarks();
  expect(session.state().notice?.text).toMatch(/is protected, so the marks were left/);
  await session.markCells(findings);
  expect(session.state().notice?.text).toMatch(/is protected, so its cells were not marked/);
  host.switches.isReadOnly = true;
  await session.removeMarks();
  expect(session.state().notice?.text).toMatch(/^This workbook is read-only/);
});

test('marks that fail on the way are whole after the next try', async () => {
  const { session, host, spreadsheet } = opened;
  const before = workbookPicture(spreadsheet);
  const findings = findingsOf(session.state().report!);
  await session.markCells(findings);
  const marked = workbookPicture(spreadsheet);
  for (let nth = 1; ; nth++) {
    const failure = host.failNext('GeneralException', nth);
    await session.markCells(findings);
    if (!failure.hasHappened()) {
      await session.removeMarks(); // The failure that was ordered is spent on this.
      break;
    }
    await session.markCells(findings);
    expect(workbookPicture(spreadsheet)).toEqual(marked);
  }
  await session.removeMarks();
  expect(workbookPicture(spreadsheet)).toEqual(before);
});
