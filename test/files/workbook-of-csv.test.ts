import { readFileSync } from 'node:fs';
import { loadExcelize, openWorkbook, readCsv, readSheets, workbookOfCsv } from '../../src/files';

test('a table of text becomes a workbook with the same cells', async () => {
  const excelize = await loadExcelize(readFileSync(require.resolve('excelize-wasm/excelize.wasm.gz')));
  const bytes = new TextEncoder().encode(
    'Action,Owner,By When,Share\nSurvey the culverts,Clerk,31/03/2027,0.5\n"=SUM(A1)",,March 2027,#N/A\n',
  );
  const [sheet] = (
    await readSheets(await openWorkbook(await workbookOfCsv(excelize, bytes, 'plan.csv'), 'plan.xlsx'))
  ).sheets;
  expect(sheet!.rows).toEqual(readCsv(bytes, 'plan.csv').rows);
});
