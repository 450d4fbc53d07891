import { isDateFormat } from '../core';
import { numberFormatOf } from './number-formats';
import { partText, readRelationships, walkFile, type OpenWorkbook } from './open-workbook';
import { attribute, wholeNumber } from './xml';

/** For each of the workbook's cell formats: is a number shown in it a day? */
export async function readDateFormats(workbook: OpenWorkbook): Promise<boolean[]> {
  const own = new Map<number, string>();
  const isDate: boolean[] = [];
  let isInCellFormats = false;
  walkFile(workbook.name, await readStylesXml(workbook), {
    open(element, attributes) {
      if (element === 'numFmt')
        own.set(wholeNumber(attributes, 'numFmtId') ?? -1, attribute(attributes, 'formatCode') ?? 'General');
      else if (element === 'cellXfs') isInCellFormats = true;
      else if (element === 'xf' && isInCellFormats)
        isDate.push(isDateFormat(numberFormatOf(wholeNumber(attributes, 'numFmtId') ?? 0, own)));
    },
    close(element) {
      if (element === 'cellXfs') isInCellFormats = false;
    },
  });
  return isDate;
}

/** The part with the workbook's styles; "" where it has none. */
export async function readStylesXml(workbook: OpenWorkbook): Promise<string> {
  const relationships = await readRelationships(workbook, workbook.workbookPart);
  const part = relationships.find((relationship) => relationship.type === 'styles')?.part;
  return (part === undefined ? undefined : await partText(workbook, part)) ?? '';
}
