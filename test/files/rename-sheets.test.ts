import { applyChanges, openWorkbook } from '../../src/files';
import { textOfPart } from '../support/zip';
import { excelize, packageOfXml, workbookChanges } from './support';

test.each([
  ['Plan!A1+1', "'New name'!A1+1"],
  ["'Plan'!A1", "'New name'!A1"],
  ['plan!A1', "'New name'!A1"],
  ["'Plan:Figures'!A1", "'New name:Figures'!A1"],
  ['"Plan!"&Plan!A1', `"Plan!"&'New name'!A1`],
  ['[1]Plan!A1', '[1]Plan!A1'],
  ['MyPlan!A1+Plan.x!B1', 'MyPlan!A1+Plan.x!B1'],
])('in the formula %s the renamed sheet becomes %s', async (before, after) => {
  const written = (text: string) => text.replaceAll('"', '&quot;').replaceAll('&"', '&amp;"');
  const cell = (formula: string) =>
    `<c r="B1"><f>${written(formula.replaceAll('&', '&amp;'))}</f><v>1</v></c>`;
  const xml = `<sheetData><row r="1">${cell(before)}</row></sheetData>`;
  const workbook = await openWorkbook(packageOfXml(xml), 'plan.xlsx');
  const changes = workbookChanges({ renamedSheets: [{ from: 'Plan', to: 'New name' }] });
  const bytes = await applyChanges(await excelize(), workbook, changes);
  expect(textOfPart(bytes, 'xl/worksheets/sheet1.xml')).toContain(cell(after));
});
