import { RAG_STYLES, columnName } from '../core';
import { readable } from './read-formats';

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

/** The colours of ours that were found. */
export interface FoundColours<Place> {
  readonly count: number;
  /** Queues their deletion. */
  remove(): void;
  /** Columns in which Excel could not read every conditional format, so that some of ours may be among those. */
  readonly unread: readonly Place[];
}

/**
 * Finds the conditional formats of ours in the columns of RECS RAG, by what they test, how they colour, and that they
 * reach no further than the column: their ids are not known to outlive the saving of a workbook. Takes two round
 * trips.
 */
export async function findColours<Place extends ColouredColumn>(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<FoundColours<Place>> {
  const collections = places.map((place) => {
    const { worksheet, column } = place;
    return { place, formats: worksheet.getRangeByIndexes(0, column, LAST_ROW, 1).conditionalFormats };
  });
  const listed = await readable(context, collections, ({ formats }) => formats.load('items/id,items/type'));
  const tests = listed.flatMap(({ formats, place }) =>
    formats.items
      .filter(({ type }) => type === Excel.ConditionalFormatType.cellValue)
      .map((format) => ({ format, areas: format.getRanges(), place })),
  );
  const read = await readable(context, tests, ({ format: { cellValue }, areas }) => {
    cellValue.load('rule');
    cellValue.format.fill.load('color');
    areas.load('address');
  });
  const ours = read.filter(
    ({ format: { cellValue }, areas, place }) =>
      FILL_BY_TEST.get(cellValue.rule.formula1) === String(cellValue.format.fill.color).toUpperCase() &&
      isWithin(areas.address, place.column),
  );
  return {
    count: ours.length,
    remove: () => ours.forEach(({ format }) => format.delete()),
    unread: places.filter(
      (place) =>
        !listed.some((each) => each.place === place) ||
        tests.some((test) => test.place === place && !read.includes(test)),
    ),
  };
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
