import { join } from 'node:path';
import { columnName, dayOfSerial, isoDay, type Report, type Role } from '../../src/core';
import { samples } from '../../samples/samples';
import { runRecs } from '../cli/run-recs';
import { openFunctions, type OpenFunctions } from './open-functions';

const AS_AT = '2026-11-23';
jest.mock('../../src/today', () => ({
  ...jest.requireActual<typeof import('../../src/today')>('../../src/today'),
  today: () =>
    jest.requireActual<typeof import('../../src/core')>('../../src/core').parseIsoDay('2026-11-23'),
}));

/** What each row with an action comes to: status, colour, due day and reason, by sheet and row. */
type Answers = Record<string, readonly unknown[]>;

let open: OpenFunctions;
afterEach(() => open.close());

test.each(samples)(
  'pane, command line, RAG columns of both kinds and formulas agree on every row of $file',
  async ({ file, contents }) => {
    open = await openFunctions(contents);
    const { session } = await import('../../src/excel');
    await session.validate();
    const report = session.state().report!;
    const pane = ofReport(report);
    expect(Object.keys(pane).length).toBeGreaterThan(5);

    expect(await ofCommandLine(file)).toEqual(pane);
    const given = Object.entries(await ofFormulas(report)).filter(([place]) => !restsOnMore(pane[place]!));
    expect(Object.fromEntries(given)).toEqual(
      Object.fromEntries(Object.entries(pane).filter(([, answer]) => !restsOnMore(answer))),
    );
    expect(await ofOwnRows(report)).toEqual(withoutDue(pane));
    await session.writeStatusColumns();
    expect(ofColumns(session.state().report!)).toEqual(pane);
    await session.setHabits({ areColumnsLive: true });
    expect(new Set(columnFormulas(report))).toEqual(
      new Set(['=RECS.RAG()', '=RECS.STATUS()', '=IFNA(RECS.DUE(),"")', '=RECS.WHY()']),
    );
    await open.spreadsheet.calculated();
    expect(ofColumns(report)).toEqual(pane);
  },
);

/** Does the reason name a response or a percentage, which are no cells that these functions are given? */
function restsOnMore([, , , why]: readonly unknown[]): boolean {
  return /^The recommendation was not accepted|and ‘\d+%’ contradict each other/.test(String(why));
}

function ofReport({ trackers }: Report): Answers {
  return Object.fromEntries(
    trackers.flatMap(({ sheet, actions }) =>
      actions.map(({ row, status, rag, deadline, why }) => [
        `${sheet} ${row}`,
        [status, rag, deadline.due === null ? '' : isoDay(deadline.due), why],
      ]),
    ),
  );
}

function withoutDue(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([place, [status, rag, , why]]) => [place, [status, rag, why]]),
  );
}

async function ofCommandLine(file: string): Promise<Answers> {
  const path = join(__dirname, '../../samples', file);
  const { output } = await runRecs(['check', path, '--as-at', AS_AT, '--format', 'json']);
  const { trackers } = JSON.parse(output) as {
    trackers: {
      sheet: string;
      actions: { row: number; status: string; rag: string; why: string; deadline: { due: string | null } }[];
    }[];
  };
  return Object.fromEntries(
    trackers.flatMap(({ sheet, actions }) =>
      actions.map(({ row, status, rag, why, deadline }) => [
        `${sheet} ${row}`,
        [status, rag, deadline.due ?? '', why],
      ]),
    ),
  );
}

function sheetId(name: string): string {
  return open.spreadsheet.sheets().find((tab) => tab.name === name)!.id;
}

function values(sheet: string, row: number, column: number, rows: number, columns: number): unknown[][] {
  return open.spreadsheet.values(sheet, { row, column, rows, columns });
}

/** One spilling formula of each kind for every table, on a sheet of their own. */
async function ofFormulas(report: Report): Promise<Answers> {
  const { spreadsheet } = open;
  const answers = spreadsheet.addSheet('Answers');
  const places: { place: string; row: number; column: number }[] = [];
  let left = 0;
  for (const { sheet, blocks, actions } of report.trackers)
    for (const [index, { columns, firstRow, lastRow }] of blocks.entries()) {
      const range = (role: Role): string => {
        const name = columns[role] === undefined ? '' : columnName(columns[role]);
        return name && `'${sheet}'!${name}${firstRow + 1}:${name}${lastRow + 1}`;
      };
      const [deadline, progress] = [range('deadline'), range('progress')];
      const all = `${deadline},${progress},${range('owner')},${range('success')},"${AS_AT}"`;
      spreadsheet.write(answers, { row: 0, column: left, rows: 1, columns: 4 }, [
        [
          `=RECS.STATUS(${deadline},${progress},"${AS_AT}")`,
          `=RECS.RAG(${all})`,
          `=RECS.DUE(${deadline},"${AS_AT}")`,
          `=RECS.WHY(${all})`,
        ],
      ]);
      for (const { row, block } of actions)
        if (block === index) places.push({ place: `${sheet} ${row}`, row: row - firstRow, column: left });
      left += 4;
    }
  await spreadsheet.calculated();
  return Object.fromEntries(
    places.map(({ place, row, column }) => {
      const [status, rag, due, why] = values(answers, row, column, 1, 4)[0]!;
      return [place, [status, rag, typeof due === 'number' ? isoDay(dayOfSerial(due)) : '', why]];
    }),
  );
}

/** Formulas without arguments beside every row. */
async function ofOwnRows({ trackers }: Report): Promise<Answers> {
  const { spreadsheet } = open;
  const places = trackers.flatMap(({ sheet, blocks, actions }) =>
    actions.map(({ row, block }) => ({ sheet, row, column: blocks[block]!.lastColumn + 9 })),
  );
  for (const { sheet, row, column } of places)
    spreadsheet.write(sheetId(sheet), { row, column, rows: 1, columns: 3 }, [
      ['=RECS.STATUS()', '=RECS.RAG()', '=RECS.WHY()'],
    ]);
  await spreadsheet.calculated();
  const answers = places.map(({ sheet, row, column }) => [
    `${sheet} ${row}`,
    values(sheetId(sheet), row, column, 1, 3)[0]!,
  ]);
  for (const { sheet, row, column } of places)
    spreadsheet.clear(sheetId(sheet), { row, column, rows: 1, columns: 3 }, 'contents');
  await spreadsheet.calculated();
  return Object.fromEntries(answers) as Answers;
}

function columnFormulas({ trackers }: Report): unknown[] {
  return trackers.flatMap(({ sheet, blocks, actions }) =>
    actions.flatMap(({ row, block }) => {
      const titles = values(sheetId(sheet), blocks[block]!.headerRow, 0, 1, 30)[0]!;
      const area = { row, column: titles.indexOf('RECS RAG'), rows: 1, columns: 4 };
      return open.spreadsheet.formulas(sheetId(sheet), area)[0]!;
    }),
  );
}

function ofColumns({ trackers }: Report): Answers {
  return Object.fromEntries(
    trackers.flatMap(({ sheet, blocks, actions }) =>
      actions.map(({ row, block }) => {
        const titles = values(sheetId(sheet), blocks[block]!.headerRow, 0, 1, 30)[0]!;
        const [rag, status, due, why] = values(sheetId(sheet), row, titles.indexOf('RECS RAG'), 1, 4)[0]!;
        return [
          `${sheet} ${row}`,
          [status, rag, typeof due === 'number' ? isoDay(dayOfSerial(due)) : '', why],
        ];
      }),
    ),
  );
}
