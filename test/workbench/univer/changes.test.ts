import { changesSince } from '../../../workbench/univer/headless';
import { sheetOf, workbookOf } from '../contents-builder';
import { at, S, spreadsheetOf } from './open-spreadsheet';
import { richWorkbook, STYLES } from './rich-workbook';

const NONE = { deletedSheets: [], renamedSheets: [], addedSheets: [], sheets: [] };

test('A workbook that nobody touched has no changes, after calculation neither.', async () => {
  const contents = richWorkbook();
  const spreadsheet = spreadsheetOf(contents);
  expect(changesSince(contents, spreadsheet)).toEqual(NONE);
  await spreadsheet.calculated();
  expect(changesSince(contents, spreadsheet)).toEqual(NONE);
});

test('Looking at a workbook, and activating and selecting in it, changes nothing.', async () => {
  const contents = richWorkbook();
  const spreadsheet = spreadsheetOf(contents);
  for (const { id } of spreadsheet.sheets()) {
    const area = at(0, 0, 20, 20);
    spreadsheet.usedArea(id, false);
    spreadsheet.texts(id, area);
    spreadsheet.formulas(id, area);
    spreadsheet.numberFormats(id, area);
    spreadsheet.conditionalFormats(id);
  }
  spreadsheet.select(S, at(3, 3, 2, 2));
  spreadsheet.activateSheet('sheet-1');
  await spreadsheet.calculated();
  expect(changesSince(contents, spreadsheet)).toEqual(NONE);
});

test('The contents come out of the spreadsheet as they went in.', () => {
  const contents = richWorkbook();
  const spreadsheet = spreadsheetOf(contents);
  expect(spreadsheet.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Actions & "more"', 'visible'],
    ['Tables', 'visible'],
    ['Hidden', 'hidden'],
    ['Very hidden', 'very-hidden'],
    ['Empty', 'visible'],
  ]);
  expect(spreadsheet.activeSheet()).toBe('sheet-1');
  expect(spreadsheet.isProtected(S)).toBe(true);
  expect(spreadsheet.tables()).toEqual([
    { id: expect.any(String), name: 'Actions', sheet: 'sheet-1', area: at(0, 0, 3, 2) },
  ]);
  expect(spreadsheet.conditionalFormats(S).map(({ range, rule }) => [range, rule])).toEqual([
    ['E2:E9', { type: 'text-equals', text: 'Red' }],
    ['E2:E9', { type: 'formula', formula: '=$E2="Green"' }],
    ['A1:A4 C1:C4', { type: 'formula', formula: '=ISFORMULA(A1)' }],
  ]);
  expect(spreadsheet.formulas(S, at(9, 5, 1, 2))).toEqual([
    ['=RECS.STATUS(B2,D2)', '=XLOOKUP(1,A:A,SORT(B:B))'],
  ]);
  expect(spreadsheet.values(S, at(5, 0))[0]![0]).toHaveLength(32767);
  expect(spreadsheet.style(S, 0, 0)).toEqual({ ...STYLES[3], fill: '#1F4E78' });
});

test('Changed cells are listed with what changed in them and nothing else.', async () => {
  const contents = richWorkbook();
  const spreadsheet = spreadsheetOf(contents);
  spreadsheet.write(S, at(1, 3), [["'=still text"]]);
  spreadsheet.setStyle(S, at(2, 0), { bold: true });
  spreadsheet.clear(S, at(3, 0), 'contents');
  spreadsheet.clear(S, at(7, 3), 'formats');
  spreadsheet.write(S, at(20, 0), [['=UNIQUE(A1:A2)&RECS.STATUS("RECS.STATUS(x)")']]);
  expect(changesSince(contents, spreadsheet)).toEqual({
    ...NONE,
    sheets: [
      {
        name: 'Actions & "more"',
        cells: [
          { row: 1, column: 3, value: '=still text' },
          { row: 2, column: 0, style: { numberFormat: 'General', bold: true } },
          { row: 3, column: 0, value: null },
          { row: 7, column: 3, style: null },
          {
            row: 20,
            column: 0,
            value: null,
            formula: '=_xlfn.UNIQUE(A1:A2)&_xldudf_RECS_STATUS("RECS.STATUS(x)")',
          },
        ],
        columnWidths: {},
        addedConditionalFormats: [],
        removedConditionalFormats: [],
      },
    ],
  });
});

test('A formula whose result changed is written with its own words from the file.', async () => {
  const contents = workbookOf([
    sheetOf('A', [
      [1, { value: 2, formula: '=A1*2' }, { value: 'old', formula: '=_xldudf_RECS_STATUS(A1)' }],
    ]),
  ]);
  const spreadsheet = spreadsheetOf(contents);
  spreadsheet.registerFunction('RECS.STATUS', async ([value]) => `status ${String(value)}`);
  spreadsheet.write(S, at(0, 0), [[5]]);
  await spreadsheet.calculated();
  expect(changesSince(contents, spreadsheet).sheets[0]!.cells).toEqual([
    { row: 0, column: 0, value: 5 },
    { row: 0, column: 1, value: 10, formula: '=A1*2' },
    { row: 0, column: 2, value: 'status 5', formula: '=_xldudf_RECS_STATUS(A1)' },
  ]);
});

test('What is put back as it was is no change.', () => {
  const contents = richWorkbook();
  const spreadsheet = spreadsheetOf(contents);
  const before = spreadsheet.columnWidth(S, 1);
  spreadsheet.write(S, at(1, 0), [[99]]);
  spreadsheet.setStyle(S, at(1, 0, 1, 3), { fill: '#FF0000', wrap: true });
  spreadsheet.setColumnWidth(S, 1, 100);
  const format = spreadsheet.addConditionalFormat(S, {
    range: 'A1:A9',
    rule: { type: 'text-equals', text: 'x' },
  });
  const added = spreadsheet.addSheet('New');
  spreadsheet.renameSheet('sheet-4', 'Other');
  expect(changesSince(contents, spreadsheet)).not.toEqual(NONE);
  spreadsheet.write(S, at(1, 0), [[1]]);
  spreadsheet.setStyle(S, at(1, 0, 1, 3), { fill: null, wrap: null });
  spreadsheet.setColumnWidth(S, 1, before);
  spreadsheet.deleteConditionalFormat(S, format);
  spreadsheet.deleteSheet(added);
  spreadsheet.renameSheet('sheet-4', 'Empty');
  expect(changesSince(contents, spreadsheet)).toEqual(NONE);
});

test('Sheets added, deleted and renamed, widths and conditional formats are listed.', () => {
  const contents = richWorkbook();
  const spreadsheet = spreadsheetOf(contents);
  const added = spreadsheet.addSheet('Report');
  spreadsheet.write(added, at(0, 0), [['new']]);
  spreadsheet.setColumnWidth(added, 0, 105);
  spreadsheet.renameSheet('sheet-1', 'Lists');
  spreadsheet.deleteSheet('sheet-4');
  spreadsheet.deleteConditionalFormat(S, spreadsheet.conditionalFormats(S)[0]!.id);
  spreadsheet.addConditionalFormat('sheet-1', {
    range: 'A1:B2',
    rule: { type: 'formula', formula: '=$A1="x"' },
    fill: '#FFC7CE',
    fontColour: '#9C0006',
  });
  const nothing = { cells: [], columnWidths: {}, addedConditionalFormats: [], removedConditionalFormats: [] };
  expect(changesSince(contents, spreadsheet)).toEqual({
    deletedSheets: ['Empty'],
    renamedSheets: [{ from: 'Tables', to: 'Lists' }],
    addedSheets: ['Report'],
    sheets: [
      {
        ...nothing,
        name: 'Actions & "more"',
        // The other format of the same range goes with it and comes again.
        addedConditionalFormats: [
          { range: 'E2:E9', rule: { type: 'formula', formula: '=$E2="Green"' }, fill: '#C6EFCE' },
        ],
        removedConditionalFormats: ['E2:E9'],
      },
      {
        ...nothing,
        name: 'Lists',
        addedConditionalFormats: [
          {
            range: 'A1:B2',
            rule: { type: 'formula', formula: '=$A1="x"' },
            fill: '#FFC7CE',
            fontColour: '#9C0006',
          },
        ],
      },
      { ...nothing, name: 'Report', cells: [{ row: 0, column: 0, value: 'new' }], columnWidths: { 0: 20 } },
    ],
  });
});

test('Inserted rows come out as changes of the cells that moved.', async () => {
  const contents = workbookOf([sheetOf('A', [['a'], ['b']])]);
  const spreadsheet = spreadsheetOf(contents);
  spreadsheet.insertRows(S, 1, 1);
  expect(changesSince(contents, spreadsheet).sheets[0]!.cells).toEqual([
    { row: 1, column: 0, value: null },
    { row: 2, column: 0, value: 'b' },
  ]);
});

test('20,000 rows of an untouched workbook give no changes, and one changed cell gives one.', () => {
  const rows = Array.from({ length: 20000 }, (_, row) => [
    row,
    `row ${row}`,
    { value: 46112 + row, style: 1 },
    { value: null, style: 4 },
    { value: row * 2, formula: `=A${row + 1}*2` },
  ]);
  const contents = workbookOf([sheetOf('A', rows)], STYLES);
  const spreadsheet = spreadsheetOf(contents);
  expect(changesSince(contents, spreadsheet)).toEqual(NONE);
  spreadsheet.write(S, at(19999, 1), [['other']]);
  expect(changesSince(contents, spreadsheet).sheets[0]!.cells).toEqual([
    { row: 19999, column: 1, value: 'other' },
  ]);
}, 60000);
