import { readRelationships, partText, walkFile, type OpenWorkbook } from './open-workbook';
import { ShapeGuard } from './sheet-shape';
import { decodeSpreadsheetText } from './xml';

/** The workbook's list of texts; the runs of rich text are joined, and readings printed above words left out. */
export async function readSharedStrings(workbook: OpenWorkbook): Promise<string[]> {
  const relationships = await readRelationships(workbook, workbook.workbookPart);
  const part = relationships.find((relationship) => relationship.type === 'sharedStrings')?.part;
  const xml = part === undefined ? undefined : await partText(workbook, part);
  const strings: string[] = [];
  let text = '';
  let isReading = false;
  const shape = new ShapeGuard();
  walkFile(workbook.name, xml ?? '', {
    open(element, _, parent) {
      shape.open(element, parent);
      if (element === 'si') text = '';
      else if (element === 'rPh') isReading = true;
    },
    close(element, content) {
      if (element === 't' && !isReading) text += decodeSpreadsheetText(content);
      else if (element === 'rPh') isReading = false;
      else if (element === 'si') strings.push(text);
    },
  });
  return strings;
}
