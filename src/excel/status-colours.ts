import { RAG_STYLES, columnName } from '../core';
import type { CellsOf } from './cells-at';
import { readFormats } from './read-formats';

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
export function colourRag(cells: CellsOf, firstRow: number, lastRow: number, column: number): void {
  const range = cells(firstRow, column, lastRow - firstRow + 1, 1);
  for (const [word, { fill, font }] of Object.entries(RAG_STYLES)) {
    const { cellValue } = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = font;
    cellValue.rule = { formula1: `="${word}"`, operator: Excel.ConditionalCellValueOperator.equalTo };
  }
}

interface ColouredColumn {
  readonly sheetId: string;
  readonly column: number;
}

/** The colours of ours in one column. */
export interface FoundColours {
  readonly count: number;
  /** Could Excel not read every conditional format there, so that some of ours may be among those? */
  readonly isUnread: boolean;
  /** Queues their deletion. */
  remove(): void;
}

/**
 * Finds the conditional formats of ours in each of these columns of RECS RAG, by what they test, how they colour, and
 * that they reach no further than the column: their ids are not known to outlive the saving of a workbook. Takes two
 * round trips, before which nothing may wait in the queue.
 */
export async function findColours(
  context: Excel.RequestContext,
  places: readonly ColouredColumn[],
): Promise<FoundColours[]> {
  const found = await readFormats(
    context,
    places,
    Excel.ConditionalFormatType.cellValue,
    ({ sheetId, column }) =>
      context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(0, column, LAST_ROW, 1)
        .conditionalFormats,
    (format) => {
      const { cellValue } = format;
      cellValue.load('rule');
      cellValue.format.fill.load('color');
      const areas = format.getRanges();
      areas.load('address');
      return { format, areas };
    },
  );
  return found.map(({ read, isUnread }, i) => {
    const ours = read.filter(
      ({ format: { cellValue }, areas }) =>
        FILL_BY_TEST.get(cellValue.rule.formula1) === String(cellValue.format.fill.color).toUpperCase() &&
        isWithin(areas.address, places[i]!.column),
    );
    return { count: ours.length, isUnread, remove: () => ours.forEach(({ format }) => format.delete()) };
  });
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
