import { plainSheet } from '../../src/files/plain-sheet';
import { readFileSync } from 'node:fs';
import {
  loadExcelize,
  openWorkbook,
  type CellContents,
  type CellStyle,
  type Excelize,
  type OpenWorkbook,
  type SheetChanges,
  type SheetContents,
  type WorkbookChanges,
  type WorkbookContents,
} from '../../src/files';
import { zip } from '../support/zip';

export function excelize(): Promise<Excelize> {
  return loadExcelize(readFileSync(require.resolve('excelize-wasm/excelize.wasm.gz')));
}

/** A workbook of one sheet whose part is written by hand, to hold what no library writes. */
export function workbookOfXml(
  sheetXml: string,
  parts: { styles?: string; strings?: string; workbookPr?: string; extra?: Record<string, string> } = {},
): Promise<OpenWorkbook> {
  return openWorkbook(packageOfXml(sheetXml, parts), 'plan.xlsx');
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';

export function packageOfXml(
  sheetXml: string,
  parts: { styles?: string; strings?: string; workbookPr?: string; extra?: Record<string, string> } = {},
): Uint8Array {
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const extra = Object.keys(parts.extra ?? {}).filter((part) => !part.startsWith('xl/worksheets/'));
  return zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' +
      extra.map((part) => `<Override PartName="/${part}" ContentType="application/xml"/>`).join('') +
      '</Types>',
    '_rels/.rels': `${RELATIONSHIPS}${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}">${parts.workbookPr ?? ''}<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      RELATIONSHIPS +
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
      relationship('rId2', 'styles', 'styles.xml') +
      relationship('rId3', 'sharedStrings', '/xl/sharedStrings.xml') +
      extra
        .map((part, index) => relationship(`rId${index + 4}`, part.replace(/^.*\/|\.xml$/g, ''), `/${part}`))
        .join('') +
      '</Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}>${sheetXml}</worksheet>`,
    'xl/styles.xml': `<styleSheet ${MAIN}>${parts.styles ?? ''}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${parts.strings ?? ''}</sst>`,
    ...parts.extra,
  });
}

/** A value for a cell of its kind: text, number or truth; null for blank; a style's index may follow. */
export function cell(value: string | number | boolean | null, style = 0): CellContents {
  const type =
    value === null ? 'blank' : typeof value === 'string' ? 'text' : (typeof value as 'number' | 'boolean');
  return { type, value, style };
}

export function sheetContents(name: string, changes: Partial<SheetContents> = {}): SheetContents {
  return plainSheet(name, [], changes);
}

export function workbookContents(
  sheets: readonly SheetContents[],
  styles: readonly CellStyle[] = [{ numberFormat: 'General' }],
): WorkbookContents {
  return { sheets, styles, activeSheet: 0, date1904: false };
}

export function workbookChanges(changes: Partial<WorkbookChanges> = {}): WorkbookChanges {
  return { deletedSheets: [], renamedSheets: [], addedSheets: [], sheets: [], ...changes };
}

export function sheetChanges(name: string, changes: Partial<SheetChanges> = {}): SheetChanges {
  return {
    name,
    cells: [],
    columnWidths: {},
    addedConditionalFormats: [],
    removedConditionalFormats: [],
    ...changes,
  };
}
