import { RAG_STYLES, columnName } from '../core';

/** Rows of a worksheet since Excel 2007. */
const LAST_ROW = 1_048_576;

/** What our conditional formats compare the cell with, with and without the sign that Excel may leave out. */
const FILL_BY_TEST: ReadonlyMap<string, string> = new Map(
  Object.entries(RAG_STYLES).flatMap(([word, { fill }]) => [
    [`="${word}"`, fill],
    [`"${word}"`, fill],
  ]),
);

/** Colours the words under RECS RAG, by one conditional format for each word; the cells' own fills stay as they are. */
export function colourRag(
  worksheet: Excel.Worksheet,
  firstRow: number,
  lastRow: number,
  column: number,
): void {
  const range = worksheet.getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1);
  for (const [word, { fill, font }] of Object.entries(RAG_STYLES)) {
    const { cellValue } = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = font;
    cellValue.rule = { formula1: `="${word}"`, operator: Excel.ConditionalCellValueOperator.equalTo };
  }
}

interface ColouredColumn {
  readonly worksheet: Excel.Worksheet;
  readonly column: number;
}

/**
 * Finds the conditional formats of ours in the columns of RECS RAG, by what they test, how they colour, and that they
 * reach no further than the column: their ids are not known to outlive the saving of a workbook. Takes two round
 * trips; the result queues their deletion.
 */
export async function findColours(
  context: Excel.RequestContext,
  places: readonly ColouredColumn[],
): Promise<() => void> {
  const collections = places.map(({ worksheet, column }) => {
    const formats = worksheet.getRangeByIndexes(0, column, LAST_ROW, 1).conditionalFormats;
    formats.load('items/id,items/type');
    return { formats, column };
  });
  await context.sync();
  const tests = collections.flatMap(({ formats, column }) =>
    formats.items
      .filter(({ type }) => type === Excel.ConditionalFormatType.cellValue)
      .map((format) => {
        format.cellValue.load('rule');
        format.cellValue.format.fill.load('color');
        const areas = format.getRanges();
        areas.load('address');
        return { format, areas, column };
      }),
  );
  if (tests.length > 0) await context.sync();
  const ours = tests.filter(
    ({ format: { cellValue }, areas, column }) =>
      FILL_BY_TEST.get(cellValue.rule.formula1) === cellValue.format.fill.color.toUpperCase() &&
      isWithin(areas.address, column),
  );
  return () => ours.forEach(({ format }) => format.delete());
}

/** Does an address ("Plan!J5:J9,Plan!J12") name cells of this column alone? */
function isWithin(address: string, column: number): boolean {
  const name = columnName(column);
  const own = new RegExp(`^\\$?${name}\\$?\\d*(?::\\$?${name}\\$?\\d*)?$`);
  // A sheet's name may hold a comma or an exclamation mark, within quotes.
  return address
    .replace(/'(?:[^']|'')*'!/g, '')
    .split(',')
    .every((area) => own.test(area.slice(area.lastIndexOf('!') + 1).trim()));
}
