import { parseRange } from './ranges';
import { attribute, encodeXml, wholeNumber } from './xml';

/** A conditional format, its look already among the workbook's. */
export interface ConditionalFormatToWrite {
  readonly range: string;
  /** Without "=". */
  readonly formula: string;
  readonly type: 'cellIs' | 'expression';
  /** Index into the workbook's differential formats. */
  readonly look: number;
}

/** Elements that stand before conditional formats, in the order of the schema (ECMA-376 part 1, 18.3.1.99). */
const BEFORE_CONDITIONAL_FORMATS = [
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
];

/** The XML of a sheet with these conditional formats added; they come before those that are there. */
export function addConditionalFormats(xml: string, formats: readonly ConditionalFormatToWrite[]): string {
  if (formats.length === 0) return xml;
  const prefix = prefixOf(xml);
  const moved = xml.replace(
    new RegExp(`(<${prefix}cfRule\\s[^>]*?priority=")(\\d+)(")`, 'g'),
    (_, before: string, priority: string, after: string) =>
      before + (Number(priority) + formats.length) + after,
  );
  const added = formats.map((format, index) => {
    const operator = format.type === 'cellIs' ? ' operator="equal"' : '';
    const rule = `<${prefix}cfRule type="${format.type}" dxfId="${format.look}" priority="${index + 1}"${operator}>`;
    const formula = `<${prefix}formula>${encodeXml(format.formula)}</${prefix}formula>`;
    const block = `${rule}${formula}</${prefix}cfRule>`;
    return `<${prefix}conditionalFormatting sqref="${format.range}">${block}</${prefix}conditionalFormatting>`;
  });
  const at = endOfLast(moved, prefix, BEFORE_CONDITIONAL_FORMATS);
  return moved.slice(0, at) + added.join('') + moved.slice(at);
}

/** The XML of a sheet without the conditional formats of these ranges; those of other ranges stay. */
export function removeConditionalFormats(xml: string, ranges: readonly string[]): string {
  if (ranges.length === 0) return xml;
  const prefix = prefixOf(xml);
  const pattern = new RegExp(
    `<${prefix}conditionalFormatting(\\s[^>]*)>[\\s\\S]*?</${prefix}conditionalFormatting\\s*>`,
    'g',
  );
  return xml.replace(pattern, (block: string, attributes: string) => {
    const all = (attribute(attributes, 'sqref') ?? '').split(/\s+/);
    const kept = all.filter((range) => !ranges.includes(range));
    if (kept.length === all.length) return block;
    return kept.length === 0 ? '' : block.replace(/sqref=(?:"[^"]*"|'[^']*')/, `sqref="${kept.join(' ')}"`);
  });
}

/** The XML of a sheet with these widths (characters, by column); a column's other properties stay. */
export function writeColumnWidths(xml: string, widths: Readonly<Record<number, number>>): string {
  const changed = Object.entries(widths).map(([column, width]) => [Number(column), width] as const);
  if (changed.length === 0) return xml;
  const prefix = prefixOf(xml);
  const cols = new RegExp(`<${prefix}cols\\s*>([\\s\\S]*?)</${prefix}cols\\s*>`).exec(xml);
  const spans = cols ? readSpans(cols[1]!, prefix) : [];
  for (const [column, width] of changed) setWidth(spans, column + 1, width);
  const written = spans
    .sort((a, b) => a.min - b.min)
    .map((span) => `<${prefix}col min="${span.min}" max="${span.max}"${span.rest}/>`);
  const block = `<${prefix}cols>${written.join('')}</${prefix}cols>`;
  if (cols) return xml.slice(0, cols.index) + block + xml.slice(cols.index + cols[0].length);
  const data = xml.search(new RegExp(`<${prefix}sheetData[\\s/>]`));
  return xml.slice(0, data) + block + xml.slice(data);
}

interface ColumnSpan {
  min: number;
  max: number;
  rest: string;
}

function readSpans(cols: string, prefix: string): ColumnSpan[] {
  return [...cols.matchAll(new RegExp(`<${prefix}col(\\s[^>]*?)/?>`, 'g'))].map((match) => ({
    min: wholeNumber(match[1]!, 'min') ?? 1,
    max: wholeNumber(match[1]!, 'max') ?? 1,
    rest: match[1]!.replace(/\s(?:min|max)="\d+"/g, '').trimEnd(),
  }));
}

function setWidth(spans: ColumnSpan[], column: number, width: number): void {
  const size = ` width="${width}" customWidth="1"`;
  const found = spans.findIndex((span) => span.min <= column && column <= span.max);
  if (found < 0) {
    spans.push({ min: column, max: column, rest: size });
    return;
  }
  const span = spans[found]!;
  // A width given to a hidden column shows it, as in Excel.
  const others = span.rest.replace(/\s(?:width|customWidth|bestFit|hidden)="[^"]*"/g, '');
  const parts = [
    { ...span, max: column - 1 },
    { min: column, max: column, rest: size + others },
    { ...span, min: column + 1 },
  ];
  spans.splice(found, 1, ...parts.filter((part) => part.min <= part.max));
}

/** The XML of a sheet whose hint of the used range takes in these cells too. */
export function growDimension(
  xml: string,
  cells: readonly { readonly row: number; readonly column: number }[],
  address: (row: number, column: number) => string,
): string {
  return xml.replace(/(<(?:[\w.-]+:)?dimension\s+ref=")([^"]*)(")/, (whole, before, ref: string, after) => {
    const old = parseRange(ref);
    if (!old || cells.length === 0) return whole;
    let { firstRow, firstColumn, lastRow, lastColumn } = old;
    for (const { row, column } of cells) {
      firstRow = Math.min(firstRow, row);
      firstColumn = Math.min(firstColumn, column);
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
    return `${before}${address(firstRow, firstColumn)}:${address(lastRow, lastColumn)}${after}`;
  });
}

function prefixOf(xml: string): string {
  return /<((?:[\w.-]+:)?)sheetData[\s/>]/.exec(xml)?.[1] ?? '';
}

/** Where the last of these elements ends that are children of the sheet. */
function endOfLast(xml: string, prefix: string, names: readonly string[]): number {
  // What extensions hold (extLst) stands at the end and has elements of the same names.
  const extensions = xml.search(new RegExp(`<${prefix}extLst[\\s>]`));
  const scope = extensions < 0 ? xml : xml.slice(0, extensions);
  let end = -1;
  for (const name of names) {
    const closing = `</${prefix}${name}>`;
    const closed = scope.lastIndexOf(closing);
    if (closed >= 0) end = Math.max(end, closed + closing.length);
    for (const match of scope.matchAll(new RegExp(`<${prefix}${name}(?:\\s[^>]*)?/>`, 'g')))
      end = Math.max(end, match.index + match[0].length);
  }
  if (end < 0) throw new Error('The sheet’s part holds no sheetData element.');
  return end;
}
