import { partText, readRelationships, type OpenWorkbook } from './open-workbook';
import type { PackageDraft } from './package-draft';
import { attribute, wholeNumber } from './xml';

const METADATA_PART = 'xl/metadata.xml';
const METADATA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const KIND = 'XLDAPR';

/**
 * What Excel writes to say that a formula spills ([MS-XLSX] 2.3.11, dynamic array properties). Without it the formula
 * is an array formula of the old kind, in curly brackets, whose range nobody can change in part.
 */
const METADATA =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  `<metadataTypes count="1"><metadataType name="${KIND}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>` +
  `<futureMetadata name="${KIND}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>` +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/**
 * The number by which a cell says that its formula spills, the package being made ready for it. Undefined where the
 * package has metadata of other kinds alone: then the formula is written as an array formula of the old kind.
 */
export async function spillMetadata(
  draft: PackageDraft,
  workbook: OpenWorkbook,
): Promise<number | undefined> {
  const relationships = await readRelationships(workbook, workbook.workbookPart);
  const part = relationships.find((relationship) => relationship.type === 'sheetMetadata')?.part;
  if (part !== undefined) return presentNumber((await partText(workbook, part)) ?? '');
  if (!draft.has(METADATA_PART)) {
    draft.write(METADATA_PART, METADATA);
    await draft.relate(workbook.workbookPart, 'sheetMetadata', `/${METADATA_PART}`);
    await draft.declare(METADATA_PART, METADATA_TYPE);
  }
  return 1;
}

function presentNumber(xml: string): number | undefined {
  const kinds = [...xml.matchAll(/<(?:[\w.-]+:)?metadataType(\s[^>]*)>/g)];
  const kind = kinds.findIndex((match) => attribute(match[1]!, 'name') === KIND) + 1;
  const cells = /<(?:[\w.-]+:)?cellMetadata[\s>][\s\S]*$/.exec(xml)?.[0] ?? '';
  const records = [...cells.matchAll(/<(?:[\w.-]+:)?rc(\s[^>]*)>/g)];
  const place = records.findIndex((match) => wholeNumber(match[1]!, 't') === kind) + 1;
  return kind > 0 && place > 0 ? place : undefined;
}
