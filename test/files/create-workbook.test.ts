import {
  createWorkbook,
  openWorkbook,
  readContents,
  readSettings,
  type WorkbookContents,
} from '../../src/files';
import { cell, excelize, sheetContents, workbookContents } from './support';

const CONTENTS: WorkbookContents = {
  activeSheet: 1,
  date1904: true,
  styles: [
    { numberFormat: 'General', fontName: 'Arial', fontSize: 11 },
    {
      numberFormat: 'dd/mm/yyyy',
      fill: '#FFC7CE',
      fontColour: '#9C0006',
      fontName: 'Georgia',
      fontSize: 14,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      wrap: true,
      horizontal: 'center',
      vertical: 'middle',
      borders: {
        top: { style: 'thin', colour: '#FF0000' },
        right: { style: 'medium', colour: '#00FF00' },
        bottom: { style: 'double', colour: '#0000FF' },
        left: { style: 'dotted', colour: '#123456' },
      },
    },
  ],
  sheets: [
    sheetContents('Hidden', { visibility: 'hidden' }),
    sheetContents('Plan A & B', {
      rows: [
        [cell('Action'), cell('By when'), cell('Left')],
        [cell('=not a formula'), cell(43555, 1), { ...cell(12), formula: '=B2-A9' }],
        [
          { type: 'error', value: '#N/A', style: 0 },
          cell(true),
          { ...cell('Overdue'), formula: '=RECS.STATUS(B2)' },
        ],
        undefined,
        [
          cell(' a\r\nb\u0001_x000D_ <&" '),
          { type: 'error', value: '#DIV/0!', style: 0, formula: '=1/0' },
          cell(null, 1),
        ],
        [{ ...cell(false), formula: '=1>2' }, cell(-1.5e-7), cell('2019')],
      ],
      merges: ['A8:B9'],
      columnWidths: { 0: 30.5, 2: 12 },
      rowHeights: { 4: 40.5 },
      hiddenColumns: [5],
      hiddenRows: [7],
      frozenRows: 1,
      frozenColumns: 2,
      tables: [{ name: 'Actions', range: 'A1:C3' }],
      conditionalFormats: [
        {
          range: 'C2:C9',
          rule: { type: 'text-equals', text: 'Re"d' },
          fill: '#FFC7CE',
          fontColour: '#9C0006',
        },
        { range: 'A2:A9', rule: { type: 'formula', formula: '=RECS.RAG($B2)="Red"' }, fill: '#00FF00' },
      ],
      isProtected: true,
    }),
    sheetContents('Deep', { visibility: 'very-hidden', autoFilter: 'A1:B3', frozenColumns: 1 }),
  ],
};

test('a new workbook reads back as it was described', async () => {
  const bytes = await createWorkbook(await excelize(), CONTENTS, 'plan.xlsx');
  const read = await readContents(await openWorkbook(bytes, 'plan.xlsx'));
  const plan = read.sheets[1]!;
  const wanted = CONTENTS.sheets[1]!;
  // A hidden column has a width of its own, which the description leaves open.
  const { 5: _, ...columnWidths } = plan.columnWidths;
  expect({ ...plan, columnWidths, rows: undefined }).toEqual({ ...wanted, rows: undefined });
  expect(Array.from(plan.rows.slice(0, 6), (row) => row && [...row])).toEqual(wanted.rows);
  expect(read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Hidden', 'hidden'],
    ['Plan A & B', 'visible'],
    ['Deep', 'very-hidden'],
  ]);
  expect(read.sheets[2]).toMatchObject({ autoFilter: 'A1:B3', frozenColumns: 1, frozenRows: 0 });
  expect(read.styles[0]).toMatchObject(CONTENTS.styles[0]!);
  expect(read.styles[1]).toEqual(CONTENTS.styles[1]);
  expect(read).toMatchObject({ activeSheet: 1, date1904: true });
});

test('equal contents give equal bytes', async () => {
  const library = await excelize();
  const first = await createWorkbook(library, CONTENTS, 'plan.xlsx', { asAt: '2026-03-31' });
  const second = await createWorkbook(library, CONTENTS, 'plan.xlsx', { asAt: '2026-03-31' });
  expect(Buffer.compare(first, second)).toBe(0);
});

test('settings are kept with any key and value that JSON can hold', async () => {
  const settings = { 'as at': '2026-03-31', 'a"<&': { list: [1, null, 'é\n'], on: true } };
  const bytes = await createWorkbook(
    await excelize(),
    workbookContents([sheetContents('Plan')]),
    'plan.xlsx',
    settings,
  );
  expect(await readSettings(await openWorkbook(bytes, 'plan.xlsx'))).toEqual(settings);
});

test('a workbook without settings has none', async () => {
  const bytes = await createWorkbook(
    await excelize(),
    workbookContents([sheetContents('Plan')]),
    'plan.xlsx',
  );
  expect(await readSettings(await openWorkbook(bytes, 'plan.xlsx'))).toEqual({});
});
