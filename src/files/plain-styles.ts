import { readStylesXml } from './cell-formats';
import { openWorkbook, readRelationships, type OpenWorkbook } from './open-workbook';
import { PackageDraft } from './package-draft';

const STYLES_PART = 'xl/styles.xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The least that a workbook's styles may be: one font, the two fills that are fixed, no border, one plain format. */
const PLAIN_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/></styleSheet>';

/** The part that holds the workbook's styles, or undefined. */
export async function stylesPart(workbook: OpenWorkbook): Promise<string | undefined> {
  const relationships = await readRelationships(workbook, workbook.workbookPart);
  return relationships.find((relationship) => relationship.type === 'styles')?.part;
}

/** The workbook, given plain styles where it has none: the workbook library breaks down over such a one. */
export async function withStyles(workbook: OpenWorkbook): Promise<OpenWorkbook> {
  const hasFormats = /<(?:[\w.-]+:)?cellXfs\b[\s\S]*?<(?:[\w.-]+:)?xf\b/.test(await readStylesXml(workbook));
  if (hasFormats) return workbook;
  const draft = new PackageDraft(workbook);
  const present = await stylesPart(workbook);
  draft.write(present ?? STYLES_PART, PLAIN_STYLES);
  if (present === undefined) {
    await draft.relate(workbook.workbookPart, 'styles', `/${STYLES_PART}`);
    await draft.declare(STYLES_PART, STYLES_TYPE);
  }
  return openWorkbook(await draft.bytes('deflated'), workbook.name);
}
