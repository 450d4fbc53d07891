import type { CellStyle, WorkbookContents } from '../../../src/files/contents';
import { sheetOf, workbookOf } from '../contents-builder';

const LINES = ['thin', 'medium', 'thick', 'dashed', 'dotted', 'double', 'hair'] as const;
export const STYLES: CellStyle[] = [
  { numberFormat: 'dd/mm/yyyy' },
  { numberFormat: '@' },
  { numberFormat: '#,##0.00;[Red]-#,##0.00' },
  {
    numberFormat: 'General',
    fill: '#1f4e78',
    fontColour: '#FFFFFF',
    fontName: 'Calibri',
    fontSize: 10.5,
    bold: true,
    italic: true,
    underline: true,
    strikethrough: true,
    wrap: true,
    horizontal: 'center',
    vertical: 'top',
  },
  { numberFormat: 'General', bold: false, wrap: false, horizontal: 'left', vertical: 'bottom' },
  ...LINES.map((style): CellStyle => ({
    numberFormat: 'General',
    borders: { top: { style, colour: '#FF0000' }, left: { style, colour: '#000000' } },
  })),
];

/** A workbook with every kind of thing the contents can hold. */
export function richWorkbook(): WorkbookContents {
  return {
    ...workbookOf(
      [
        sheetOf(
          'Actions & "more"',
          [
            ['Ref', 'By when', 'Done', 'Note', 'RAG'].map((value) => ({ value, style: 4 })),
            [1, { value: 46112, style: 1 }, true, '=not a formula', { value: '#N/A', type: 'error' }],
            ['007', { value: '31/03/2026', style: 2 }, false, "'quoted", '#N/A'],
            ['TRUE', '1e5', '£5', '12%', '- a point'],
            [-0.000001, 1e300, 123456789012345, 0, { value: '', type: 'text' }],
            ['x'.repeat(32767), 'two\nlines', ' spaces ', '\ttab', '{1,2}'],
            STYLES.map((_, index) => ({ value: null, style: index + 1 })),
            STYLES.map((_, index) => ({ value: index, style: index + 1 })),
            STYLES.map((_, index) => ({ value: `text ${index}`, style: index + 1 })),
            [
              { value: 3, formula: '=1+2' },
              { value: '', type: 'text', formula: '=IF(A2=1,"","x")' },
              { value: 0, formula: '=A2-A2' },
              { value: false, formula: '=A2=2' },
              { value: '#DIV/0!', type: 'error', formula: '=1/0' },
              { value: 'Overdue', formula: '=_xldudf_RECS_STATUS(B2,D2)' },
              { value: 'kept', formula: '=_xlfn.XLOOKUP(1,A:A,_xlfn._xlws.SORT(B:B))' },
              { value: null, formula: '=1+1' },
              { value: 'kept', formula: '=[1]Other!A1' },
              { value: 'kept', formula: '=NOSUCH.FUNCTION(A1)' },
              { value: 'kept', formula: '=SUM(Actions[Done])' },
            ],
            [],
            [undefined, 'after a gap'],
          ],
          {
            merges: ['B12:D12', 'A14:A16'],
            columnWidths: { 0: 9.140625, 1: 40.28515625, 3: 0.5, 5: 12 },
            rowHeights: { 0: 30, 4: 12.75 },
            hiddenColumns: [6],
            hiddenRows: [3],
            frozenRows: 1,
            frozenColumns: 2,
            autoFilter: 'A1:E9',
            isProtected: true,
            conditionalFormats: [
              {
                range: 'E2:E9',
                rule: { type: 'text-equals', text: 'Red' },
                fill: '#FFC7CE',
                fontColour: '#9C0006',
              },
              { range: 'E2:E9', rule: { type: 'formula', formula: '$E2="Green"' }, fill: '#c6efce' },
              {
                range: 'A1:A4 C1:C4',
                rule: { type: 'formula', formula: '=_xlfn.ISFORMULA(A1)' },
                fontColour: '#FF0000',
              },
            ],
          },
        ),
        sheetOf(
          'Tables',
          [
            ['Name', 'Due'],
            ['a', 1],
            ['b', 2],
          ],
          { tables: [{ name: 'Actions', range: 'A1:B3' }] },
        ),
        sheetOf('Hidden', [['x']], { visibility: 'hidden' }),
        sheetOf('Very hidden', [['y']], { visibility: 'very-hidden' }),
        sheetOf('Empty', []),
      ],
      STYLES,
    ),
    activeSheet: 1,
  };
}
