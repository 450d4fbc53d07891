import { sheetOf, workbookOf } from '../workbench/contents-builder';
import { open, opened, values } from './open-plan';
import { HEADER, LINES, TITLES, plan } from './plan-workbook';

const LOOKS_BLANK = { type: 'text', value: '', formula: '=""' } as const;

test('cells whose formulas show nothing are judged as blank ones are', async () => {
  const lines = LINES.map((line) => line.map((cell) => (cell === '' ? LOOKS_BLANK : cell)));
  const formulas = (await open(workbookOf([sheetOf('Plan', [HEADER, ...lines])]))).session;
  await formulas.validate();
  const judged = formulas.state().report;
  await opened.close();
  const { session } = await open(workbookOf([plan()]));
  await session.validate();
  expect(judged).toEqual(session.state().report);
});

test('no RAG column is written on formulas that show nothing, beside an Excel table', async () => {
  const beside = [...LINES.map((line) => [...line, LOOKS_BLANK])];
  const table = { tables: [{ name: 'Actions', range: 'A1:E4' }] };
  const { session, spreadsheet } = await open(
    workbookOf([sheetOf('Plan', [[...HEADER, LOOKS_BLANK], ...beside], table)]),
  );
  await session.writeStatusColumns();
  const { id } = spreadsheet.sheets()[0]!;
  expect(spreadsheet.formulas(id, { row: 0, column: 5, rows: 2, columns: 1 })).toEqual([['=""'], ['=""']]);
  expect(values(0, 6)).toEqual(TITLES);
});
