import type { TableContents } from './contents';
import { readRelationships, type OpenWorkbook } from './open-workbook';
import type { PackageDraft } from './package-draft';
import { parseRange, type CellRange } from './ranges';
import type { CellToWrite } from './sheet-data-writer';
import { attribute, encodeXml, wholeNumber } from './xml';

/**
 * Makes the tables of a sheet follow its cells. A table's part repeats its range and the words of its header; Excel
 * calls a file damaged whose cells say otherwise. Columns are added and taken away at the right end.
 */
export async function followTables(
  draft: PackageDraft,
  workbook: OpenWorkbook,
  sheetPart: string,
  cells: readonly CellToWrite[],
  resized: readonly TableContents[],
): Promise<void> {
  for (const { type, part } of await readRelationships(workbook, sheetPart)) {
    if (type !== 'table') continue;
    const old = await draft.text(part);
    const xml = changedTable(old, cells, resized);
    if (xml !== old) draft.write(part, xml);
  }
}

function changedTable(xml: string, cells: readonly CellToWrite[], resized: readonly TableContents[]): string {
  const root = /<(?:[\w.-]+:)?table(\s[^>]*)>/.exec(xml)?.[1] ?? '';
  const name = attribute(root, 'displayName') ?? attribute(root, 'name');
  const oldRef = attribute(root, 'ref') ?? '';
  const ref = resized.find((table) => table.name === name)?.range ?? oldRef;
  const area = parseRange(ref);
  const columns = /<((?:[\w.-]+:)?)tableColumns[^>]*>([\s\S]*)<\/\1tableColumns\s*>/.exec(xml);
  if (!area || !columns) return xml;
  const prefix = columns[1]!;
  const names =
    attribute(root, 'headerRowCount') === '0' ? new Map<number, string>() : headerWords(area, cells);
  if (ref === oldRef && names.size === 0) return xml;
  const list = columnElements(columns[2]!, prefix);
  const width = area.lastColumn - area.firstColumn + 1;
  const kept = list.slice(0, width).map((element, index) => renamed(element, names.get(index)));
  let id = Math.max(0, ...list.map((element) => wholeNumber(element, 'id') ?? 0));
  for (let index = kept.length; index < width; index++)
    kept.push(
      `<${prefix}tableColumn id="${++id}" name="${encodeName(names.get(index) ?? `Column${index + 1}`)}"/>`,
    );
  const written = `<${prefix}tableColumns count="${width}">${kept.join('')}</${prefix}tableColumns>`;
  // The table and its filter buttons name the same range, but a total row is left out by the buttons.
  const totals = wholeNumber(root, 'totalsRowCount') ?? 0;
  return xml
    .replace(columns[0], () => written)
    .replace(/(<(?:[\w.-]+:)?table\s[^>]*?\sref=")[^"]*/, `$1${ref}`)
    .replace(/(<(?:[\w.-]+:)?autoFilter\s[^>]*?ref=")[^"]*/, `$1${withoutRows(ref, totals)}`);
}

/** The new words of the header, by place in the table. */
function headerWords(area: CellRange, cells: readonly CellToWrite[]): Map<number, string> {
  const words = new Map<number, string>();
  for (const { row, column, content } of cells)
    if (
      row === area.firstRow &&
      column >= area.firstColumn &&
      column <= area.lastColumn &&
      content?.value != null
    )
      words.set(column - area.firstColumn, String(content.value));
  return words;
}

function columnElements(xml: string, prefix: string): string[] {
  const pattern = new RegExp(
    `<${prefix}tableColumn\\s[^>]*?(?:/>|>[\\s\\S]*?</${prefix}tableColumn\\s*>)`,
    'g',
  );
  return xml.match(pattern) ?? [];
}

function renamed(element: string, name: string | undefined): string {
  return name === undefined
    ? element
    : element.replace(/(\sname=")[^"]*/, (_, before: string) => before + encodeName(name));
}

/** Line breaks in a column's name are written as they are in texts. */
function encodeName(name: string): string {
  return encodeXml(name.replaceAll('\r', '_x000d_').replaceAll('\n', '_x000a_'));
}

function withoutRows(ref: string, rows: number): string {
  return ref.replace(/\d+$/, (last) => String(Number(last) - rows));
}
