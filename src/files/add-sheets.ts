import { FileProblem } from './file-problem';
import { openWorkbook, type OpenWorkbook } from './open-workbook';
import { PackageDraft } from './package-draft';
import { attribute, encodeXml, wholeNumber } from './xml';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * Adds empty sheets after all others. Only the list of sheets and what leads to them is touched, and there nothing but
 * the new entries, so that whatever else a program keeps in the list stays. Throws FileProblem for a name that Excel
 * does not allow.
 */
export async function addSheets(workbook: OpenWorkbook, names: readonly string[]): Promise<OpenWorkbook> {
  if (names.length === 0) return workbook;
  const { workbookPart } = workbook;
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const draft = new PackageDraft(workbook);
  let list = await draft.text(workbookPart);
  // Tabs of charts have their names here, too.
  const present = new Set(entriesOf(list).map((entry) => (attribute(entry, 'name') ?? '').toLowerCase()));
  let number = 1;
  for (const name of names) {
    refuseName(workbook.name, name, present);
    present.add(name.toLowerCase());
    while (draft.has(`${folder}worksheets/sheet${number}.xml`)) number++;
    const part = `worksheets/sheet${number}.xml`;
    draft.write(`${folder}${part}`, EMPTY_SHEET);
    await draft.declare(`${folder}${part}`, SHEET_TYPE);
    const relationship = await draft.relate(workbookPart, 'worksheet', part);
    const entry = `sheet name="${encodeXml(name)}" sheetId="${highestId(list) + 1}" r:id="${relationship}" xmlns:r="${RELATIONSHIPS}"/>`;
    list = list.replace(/<\/((?:[\w.-]+:)?)sheets\s*>/, (end, prefix: string) => `<${prefix}${entry}${end}`);
  }
  draft.write(workbookPart, list);
  return openWorkbook(await draft.bytes('deflated'), workbook.name);
}

function highestId(list: string): number {
  return Math.max(0, ...entriesOf(list).map((entry) => wholeNumber(entry, 'sheetId') ?? 0));
}

function entriesOf(list: string): string[] {
  return [...list.matchAll(/<(?:[\w.-]+:)?sheet(\s[^>]*)>/g)].map(([, attributes = '']) => attributes);
}

/** The longest name that Excel gives a sheet. */
const LONGEST_NAME = 31;

function refuseName(file: string, name: string, present: ReadonlySet<string>): void {
  const reason =
    name === '' || name.length > LONGEST_NAME
      ? `a name has 1 to ${LONGEST_NAME} characters`
      : /[\\/?*:[\]]|^'|'$/.test(name)
        ? 'a name holds none of \\ / ? * : [ ] and neither begins nor ends with an apostrophe'
        : present.has(name.toLowerCase())
          ? 'there is one of that name already'
          : undefined;
  if (reason !== undefined)
    throw new FileProblem(
      `‘${file}’ was not saved, because of its sheet ‘${name}’: ${reason}. Give the sheet another name and save again.`,
    );
}
