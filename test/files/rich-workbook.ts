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
    file.AddSlicer(sheet, {
      Name: 'Owner',
      Cell: 'J8',
      TableSheet: sheet,
      TableName: 'Actions',
      Caption: 'Owner',
    }),
    file.AddComment(sheet, { Cell: 'B2', Author: 'Clerk', Text: 'Agreed in May' }),
    file.AddDataValidation(sheet, {
      Sqref: 'C2:C9',
      Type: 'list',
      Formula1: '"Head of Roads,Clerk"',
      ShowErrorMessage: true,
    }),
    // A list over a whole column, as people set it.
    file.AddDataValidation(sheet, {
      Sqref: 'B1:B1048576',
      Type: 'textLength',
      Operator: 'lessThan',
      Formula1: '500',
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
    file.SetCustomProps({ Name: 'MSIP_Label_4d3c2b1a_Name', Value: 'Official' }),
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

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MICROSOFT = 'http://schemas.microsoft.com/office';

/** Parts that only Excel or other programs write: what leads to each, and what it holds. */
const FOREIGN: readonly {
  readonly part: string;
  readonly content: string | Uint8Array;
  /** The part that leads to it; "" is the package itself. */
  readonly from: string;
  readonly relationship: string;
  /** Absent where the ending says it. */
  readonly type?: string;
}[] = [
  {
    part: 'xl/vbaProject.bin',
    content: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3),
    from: 'xl/workbook.xml',
    relationship: `${MICROSOFT}/2006/relationships/vbaProject`,
    type: 'application/vnd.ms-office.vbaProject',
  },
  {
    part: 'customXml/item1.xml',
    content: '<label xmlns="urn:example:labels">OFFICIAL</label>',
    from: 'xl/workbook.xml',
    relationship: `${OFFICE}/customXml`,
  },
  {
    part: 'xl/metadata.xml',
    content: `${XML}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="${MICROSOFT}/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    from: 'xl/workbook.xml',
    relationship: `${OFFICE}/sheetMetadata`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml',
  },
  {
    part: 'xl/persons/person.xml',
    content: `${XML}<personList xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><person displayName="Clerk" id="{4D3C2B1A-0000-4000-8000-000000000001}" userId="clerk" providerId="None"/></personList>`,
    from: 'xl/workbook.xml',
    relationship: `${MICROSOFT}/2017/10/relationships/person`,
    type: 'application/vnd.ms-excel.person+xml',
  },
  {
    part: 'xl/threadedComments/threadedComment1.xml',
    content: `${XML}<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" dT="2026-05-04T09:00:00.00" personId="{4D3C2B1A-0000-4000-8000-000000000001}" id="{4D3C2B1A-0000-4000-8000-000000000002}"><text>Agreed in May</text></threadedComment></ThreadedComments>`,
    from: 'xl/worksheets/sheet1.xml',
    relationship: `${MICROSOFT}/2017/10/relationships/threadedComment`,
    type: 'application/vnd.ms-excel.threadedcomments+xml',
  },
  {
    part: 'docMetadata/LabelInfo.xml',
    content: `${XML}<clbl:labelList xmlns:clbl="${MICROSOFT}/2020/mipLabelMetadata"><clbl:label id="{4D3C2B1A-0000-4000-8000-000000000003}" enabled="1" method="Privileged" siteId="{4D3C2B1A-0000-4000-8000-000000000004}" contentBits="0" removed="0"/></clbl:labelList>`,
    from: '',
    relationship: `${MICROSOFT}/2020/02/relationships/classificationlabels`,
    type: 'application/vnd.ms-office.classificationlabels+xml',
  },
];

/** A formula of ours that spills, and one that stands alone, as Excel saves both. */
const OWN_FORMULAS: readonly (readonly [row: number, cell: string])[] = [
  [2, '<c r="G2" t="str" cm="1"><f t="array" ref="G2:G3">_xldudf_RECS_STATUS(D2:D3)</f><v>Overdue</v></c>'],
  [3, '<c r="G3" t="str"><v>On track</v></c>'],
  [4, '<c r="G4" t="str"><f>_xldudf_RECS_WHY(D4)</f><v>No date can be read.</v></c>'],
];

function withForeignParts(parts: Map<string, Buffer>): Uint8Array {
  const texts = new Map<string, string | Uint8Array>(parts);
  const put = (part: string, end: string, added: string): void => {
    const text = texts.get(part)!.toString();
    const at = text.lastIndexOf(end);
    if (at < 0) throw new Error(`${part} has no ${end}`);
    texts.set(part, text.slice(0, at) + added + text.slice(at));
  };
  FOREIGN.forEach(({ part, content, from, relationship, type }, index) => {
    texts.set(part, content);
    const slash = from.lastIndexOf('/') + 1;
    put(
      `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`,
      '</Relationships>',
      `<Relationship Id="rId${901 + index}" Type="${relationship}" Target="/${part}"/>`,
    );
    if (type) put('[Content_Types].xml', '</Types>', `<Override PartName="/${part}" ContentType="${type}"/>`);
  });
  const sheet = 'xl/worksheets/sheet1.xml';
  for (const [row, cell] of OWN_FORMULAS)
    texts.set(
      sheet,
      texts
        .get(sheet)!
        .toString()
        .replace(new RegExp(`(<row r="${row}"[^]*?)(</row>)`), `$1${cell}$2`),
    );
  return zip(Object.fromEntries(texts));
}
