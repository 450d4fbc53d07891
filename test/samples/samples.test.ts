import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSamples } from '../../scripts/make-samples';
import { cellText, isDateCell, lint, parseIsoDay, type Cell, type Report, type Sheet } from '../../src/core';
import { readFileSheets } from '../../src/files';

// Building workbooks takes its time on a busy machine.
jest.setTimeout(60_000);

const AS_AT = parseIsoDay('2026-11-23')!;

async function sheetsOf(file: string): Promise<readonly Sheet[]> {
  const bytes = readFileSync(join(__dirname, '../../samples', file));
  return (await readFileSheets(bytes, file)).sheets;
}

async function reportOn(file: string): Promise<Report> {
  return lint(await sheetsOf(file), { asAt: AS_AT });
}

function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

describe('The review in blocks', () => {
  let report: Report;
  beforeAll(async () => {
    report = await reportOn('flood-review.xlsx');
  });

  test('holds 10 recommendations, 1 to 3 and A to G, each with its response.', () => {
    const { recommendations } = report.trackers[0]!;
    expect(recommendations.map(({ ref }) => ref)).toEqual([...'123ABCDEFG']);
    expect(recommendations.every(({ response }) => response.kind === 'accepted')).toBe(true);
  });

  test('holds 16 actions under their own recommendations, and rows cut by a page break are no actions.', () => {
    expect(report.trackers[0]!.actions.map(({ ref }) => ref)).toEqual([...'123ABCCCCDDDDEFG']);
  });

  test('has its first action in row 6, with deadline in D and progress in F.', () => {
    const [tracker] = report.trackers;
    expect(tracker!.actions[0]!.row).toBe(5);
    expect(tracker!.blocks[0]!.columns).toMatchObject({ deadline: 3, progress: 5 });
  });

  test('leaves blank what the officer left blank.', () => {
    const { actions } = report.trackers[0]!;
    const blanks = (texts: readonly string[]): number[] =>
      texts.flatMap((text, i) => (text === '' ? [i + 1] : []));
    expect(blanks(actions.map(({ deadline }) => deadline.text))).toEqual([6, 14]);
    expect(blanks(actions.map(({ criterion }) => criterion.text))).toEqual([6, 14]);
    expect(blanks(actions.map(({ progress }) => progress.text))).toEqual([6, 7, 8, 14]);
  });

  test('shows every status that an open or finished action can have.', () => {
    expect(report.summary.byStatus).toMatchObject({
      Overdue: 1,
      'Due soon': 1,
      'On track': 1,
      'No date': expect.any(Number) as number,
      Complete: expect.any(Number) as number,
    });
  });
});

describe('The plain plan', () => {
  test('is one tracker of 60 actions; the other two sheets are none.', async () => {
    const [sheets, report] = [await sheetsOf('scrutiny-plan.xlsx'), await reportOn('scrutiny-plan.xlsx')];
    expect(sheets.map(({ name }) => name)).toEqual(['Action plan', 'Contacts', 'Key']);
    expect(report.trackers.map(({ sheet, layout }) => [sheet, layout])).toEqual([['Action plan', 'table']]);
    expect(report.summary.actions).toBe(60);
  });

  test('has 19 recommendations, written on the first row of each group alone.', async () => {
    expect((await reportOn('scrutiny-plan.xlsx')).summary.recommendations).toBe(19);
  });

  test('mixes real dates, dates typed as text, other words and blanks in its date column.', async () => {
    const [sheet] = await sheetsOf('scrutiny-plan.xlsx');
    const dates = Array.from({ length: 60 }, (_, i) => cellAt(sheet!, i + 3, 5));
    expect(dates.filter((cell) => isDateCell(cell)).length).toBeGreaterThan(20);
    expect(dates.filter((cell) => cellText(cell) === '').length).toBeGreaterThan(1);
    expect(dates).toEqual(
      expect.arrayContaining(['31/05/26', 'TBC', 'Ongoing', 'Q3 2026/27', 'Spring 2027']),
    );
  });

  test('colours green at least one row that is overdue.', async () => {
    const [sheet] = await sheetsOf('scrutiny-plan.xlsx');
    const [tracker] = (await reportOn('scrutiny-plan.xlsx')).trackers;
    const overdue = tracker!.actions.filter(({ status }) => status === 'Overdue');
    expect(overdue.some(({ row }) => cellAt(sheet!, row, 9) === 'Green')).toBe(true);
  });
});

test('In the tracker kept as it should be nothing is found, at any level.', async () => {
  const report = await reportOn('all-well.xlsx');
  const { actions, byLevel, byStatus } = report.summary;
  expect({ actions, byLevel }).toEqual({ actions: 12, byLevel: { must: 0, should: 0, consider: 0 } });
  expect(byStatus).toEqual({ Complete: 1, 'Due soon': 2, 'On track': 9 });
});

test('The workbooks are byte for byte what their sources give.', async () => {
  expect(await makeSamples(true)).toEqual([]);
});
