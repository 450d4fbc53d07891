import { applyChanges, FileProblem, loadExcelize, openWorkbook } from '../../src/files';
import { excelize, packageOfXml, sheetChanges, workbookChanges } from './support';

test('after bytes that are not the library, it can still be started', async () => {
  await expect(loadExcelize(Uint8Array.of(1, 2, 3))).rejects.toThrow();
  expect(Object.keys(await excelize())).toContain('OpenReader');
});

test('the library is started once', async () => {
  expect(await excelize()).toBe(await excelize());
});

test('a library that has broken down gives one sentence, and is started afresh', async () => {
  const library = await excelize();
  const bytes = packageOfXml('<sheetData/>');
  // Over a workbook without any styles the library breaks down; we never hand it one.
  library.OpenReader(bytes).NewStyle({ NumFmt: 0 });
  const workbook = await openWorkbook(bytes, 'plan.xlsx');
  const cells = [{ row: 0, column: 0, value: 1, style: { numberFormat: '0.00' } }];
  const changes = workbookChanges({ sheets: [sheetChanges('Plan', { cells })] });
  const saving = applyChanges(library, workbook, changes);
  await expect(saving).rejects.toThrow(FileProblem);
  await expect(saving).rejects.toThrow(
    /^‘plan.xlsx’ was not saved, .*: open it in Excel, save it there, and try again\.$/,
  );
  expect((await applyChanges(await excelize(), workbook, changes)).length).toBeGreaterThan(1000);
});
