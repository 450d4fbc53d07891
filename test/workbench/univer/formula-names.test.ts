import {
  customNamesInFile,
  formulaForFile,
  formulaFromFile,
  functionNames,
} from '../../../workbench/univer/formula-names';

const CUSTOM = new Set(['RECS.STATUS', 'RECS.DAYS_LEFT']);

test.each([
  ['=_xldudf_RECS_STATUS(A1,"_xldudf_RECS_RAG(x)")', '=RECS.STATUS(A1,"_xldudf_RECS_RAG(x)")'],
  ['=_xldudf_RECS_DAYS_LEFT(A1)', '=RECS.DAYS_LEFT(A1)'],
  ['=_xlfn.IFNA(_xlfn._xlws.SORT(A:A),1)', '=IFNA(SORT(A:A),1)'],
  ["=SUM('_xlfn.UNIQUE(a)'!A1)", "=SUM('_xlfn.UNIQUE(a)'!A1)"],
  ['=STDEV.S(A1:A2)', '=STDEV.S(A1:A2)'],
  ['=_xlfn.XLOOKUP (A1,B:B,C:C)', '=XLOOKUP (A1,B:B,C:C)'],
])('%p of a file is %p in the grid, and back.', (file, grid) => {
  expect(formulaFromFile(file)).toBe(grid);
  expect(formulaForFile(grid, CUSTOM)).toBe(file);
});

test('The names in a formula are found outside texts and sheet names.', () => {
  expect(functionNames(`=IF(RECS.status(A1)="LEN(x)",'MAX(a)'!B2,max (1))`)).toEqual([
    'IF',
    'RECS.STATUS',
    'MAX',
  ]);
  expect(customNamesInFile('=_xldudf_RECS_STATUS(_xldudf_OTHER_F(1))')).toEqual(['RECS.STATUS', 'OTHER.F']);
});
