import type { ChartType, PictureInsertType } from 'excelize-wasm';
import type { Excelize } from '../../src/files';
import { unzip, zip } from '../support/zip';

/** One pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
// The library's typings have no value for these at run time.
const COLUMN_CHART = 21 as ChartType;
const OVER_CELLS = 0 as PictureInsertType;

type Step = { error: string | null };

/** A workbook with everything in it that a careless program loses, made by the workbook library itself. */
export function richWorkbook(library: Excelize): Uint8Array {
  const file = library.NewFile();
  const steps: Step[] = [];
  const sheet = 'Plan';
  steps.push(file.SetSheetName('Sheet1', sheet), file.NewSheet('Figures'), file.NewSheet('Report'));
  const header = ['Ref', 'Action', 'Owner', 'By when'];
  steps.push(file.SetSheetRow(sheet, 'A1', header));
  for (let row = 2; row <= 9; row++)
    steps.push(
      file.SetSheetRow(sheet, `A${row}`, [row - 1, `Review item ${row}`, 'Head of Roads', 43555 + row]),
    );
  steps.push(file.SetCellFormula(sheet, 'F2', 'D2-TODAY()', { Type: 'shared', Ref: 'F2:F9' }));
  steps.push(file.SetSheetRow('Figures', 'A1', ['Team', 'Done', 'Open']));
  steps.push(
    file.SetSheetRow('Figures', 'A2', ['North', 3, 4]),
    file.SetSheetRow('Figures', 'A3', ['South', 5, 1]),
  );
  steps.push(
    file.AddTable(sheet, { Range: 'A1:D9', Name: 'Actions', StyleName: 'TableStyleMedium2' }),
    file.AddComment(sheet, { Cell: 'B2', Author: 'Clerk', Text: 'Agreed in May' }),
    file.AddDataValidation(sheet, {
      Sqref: 'C2:C9',
      Type: 'list',
      Formula1: '"Head of Roads,Clerk"',
      ShowErrorMessage: true,
    }),
    file.SetCellHyperLink(sheet, 'B3', 'https://example.org/minutes', 'External', { Tooltip: 'Minutes' }),
    file.SetCellRichText(sheet, 'B4', [{ Text: 'Review ' }, { Text: 'now', Font: { Bold: true } }]),
    file.MergeCell(sheet, 'A12', 'C13'),
    file.SetPanes(sheet, { Freeze: true, YSplit: 1, TopLeftCell: 'A2', ActivePane: 'bottomLeft' }),
    file.SetColWidth(sheet, 'B', 'B', 40),
    file.SetRowHeight(sheet, 5, 33),
    file.SetPageLayout(sheet, { Orientation: 'landscape' }),
    file.SetHeaderFooter(sheet, { OddFooter: '&CPage &P' }),
    file.AddPictureFromBytes(sheet, 'H2', {
      Extension: '.png',
      File: new Uint8Array(PICTURE),
      Format: {},
      InsertType: OVER_CELLS,
    }),
    file.AddSparkline(sheet, { Location: ['H5'], Range: ['Figures!B2:C2'] }),
    file.AddChart('Figures', 'E2', {
      Type: COLUMN_CHART,
      Series: [{ Name: 'Figures!$B$1', Categories: 'Figures!$A$2:$A$3', Values: 'Figures!$B$2:$B$3' }],
    }),
    file.AddPivotTable({
      DataRange: 'Figures!A1:C3',
      PivotTableRange: 'Report!A3:C9',
      Rows: [{ Data: 'Team' }],
      Data: [{ Data: 'Open', Subtotal: 'Sum' }],
    }),
    file.SetDefinedName({ Name: 'Owners', RefersTo: 'Plan!$C$2:$C$9' }),
    file.ProtectSheet('Figures', { Password: 'x', SelectLockedCells: true }),
    file.SetSheetVisible('Report', false),
    file.SetCustomProps({ Name: 'Committee', Value: 'Audit' }),
  );
  const red = file.NewConditionalStyle({ Font: { Color: '#9C0006' } });
  steps.push(
    red,
    file.SetConditionalFormat(sheet, 'D2:D9', [
      { Type: 'data_bar', Criteria: '=', MinType: 'min', MaxType: 'max', BarColor: '#638EC6' },
    ]),
  );
  steps.push(
    file.SetConditionalFormat(sheet, 'A2:A9', [{ Type: 'duplicate', Criteria: '=', Format: red.style }]),
  );
  const written = file.WriteToBuffer();
  steps.push(written);
  const failed = steps.find((step) => step.error !== null);
  if (failed) throw new Error(failed.error ?? '');
  return withForeignParts(unzip(written.buffer as Uint8Array));
}

/** What only Excel or other programs put into a package: macros, and somebody else's custom XML. */
function withForeignParts(parts: Map<string, Buffer>): Uint8Array {
  const types = parts.get('[Content_Types].xml')!.toString();
  const relationships = parts.get('xl/_rels/workbook.xml.rels')!.toString();
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zip({
    ...Object.fromEntries(parts),
    '[Content_Types].xml': types.replace(
      '</Types>',
      '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    ),
    'xl/_rels/workbook.xml.rels': relationships.replace(
      '</Relationships>',
      '<Relationship Id="rId901" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>' +
        `<Relationship Id="rId902" Type="${office}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    ),
    'xl/vbaProject.bin': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3),
    'customXml/item1.xml': '<label xmlns="urn:example:labels">OFFICIAL</label>',
  });
}
