import { cellsAt } from './cells-at';
import { neighbours } from './neighbours';
import { ExcelProblem } from './problems';
import type { SheetInWorkbook } from './read-workbook';

/** Thrown where rows or columns stand elsewhere than when the workbook was read, so that places in it are others. */
export class Moved extends ExcelProblem {}

const MOVED =
  'Rows or columns came, went or were sorted while this was being written, so it was stopped. Try again: it starts from how the workbook is now.';

/** Of more rows than these only some are looked at with each request; the whole workbook is compared afterwards instead. */
export const MOST_LOOKED_AT = 500;

/** What is looked at of a sheet: some rows as they were read, in these columns but those left out. */
export interface Looked {
  readonly sheet: Pick<SheetInWorkbook, 'id' | 'rows' | 'firstRow'>;
  readonly rows: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly isLeftOut?: (row: number, column: number) => boolean;
  /** Must blank cells be blank still? By their words alone rows are known, and blank cells may be filled meanwhile. */
  readonly withBlanks?: boolean;
}

/** Queues a look; call the result after the sync: it tells whether all rows hold what they held. */
type Look = () => boolean;

/** Queues a look; call the result after the sync: it throws Moved where the rows hold something else. */
export type Witness = () => () => void;

/** Tells by the words in some rows whether a sheet is still laid out as it was read. */
export function createWitness(context: Excel.RequestContext, all: readonly Looked[]): Witness {
  return () => {
    const looks = all.map((each) => queueLook(context, each));
    return () => {
      if (!looks.every((isAsRead) => isAsRead())) throw new Moved(MOVED);
    };
  };
}

/**
 * Looks whether rows hold the words that they held. Numbers and days may be results that change by themselves, and are
 * passed over.
 */
export function queueLook(context: Excel.RequestContext, looked: Looked): Look {
  const { sheet, rows, firstColumn, lastColumn, isLeftOut = () => false, withBlanks = false } = looked;
  if (lastColumn < firstColumn) return () => true;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const areas = neighbours([...new Set(rows)].sort((a, b) => a - b)).map((stretch) => {
    const cells = cellsAt(worksheet, stretch.row, firstColumn, stretch.rows, lastColumn - firstColumn + 1);
    cells.load('values');
    return { cells, row: stretch.row };
  });
  const isAsRead = (value: unknown, row: number, column: number): boolean => {
    const was = sheet.rows[row - sheet.firstRow]?.[column] ?? '';
    const isTelling = typeof was === 'string' && (was !== '' || withBlanks) && !isLeftOut(row, column);
    return !isTelling || value === was;
  };
  return () =>
    areas.every(({ cells, row }) =>
      cells.values.every((line, r) => line.every((value, c) => isAsRead(value, row + r, firstColumn + c))),
    );
}
